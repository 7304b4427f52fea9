import type { Material } from "../material.ts";

/** One row of a table with its place in the file ("line 17", "row 3"), or why it is none. */
export type FileRow =
  | { readonly at: string; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly at: string; readonly trouble: string };

/** What a map says of the form of its files. */
export interface TableForm {
  /** Path to the rows of a JSON document, steps joined by dots; null where the document is the rows. */
  readonly rows: string | null;
  /** Between the cells of a line; null where the file's first line shows it. */
  readonly separator: string | null;
}

/** One copy of a series: a file. */
export interface SeriesCopy {
  readonly at: string;
  /** Its name inside the folder that was named, or its bare name. */
  readonly name: string;
  /** When the copy was taken, as its sidecar or its name says; null where neither does. ISO instant. */
  readonly known: string | null;
  /** Rows in order; each with its place: "line 17", "row 3". @throws {Refusal} where the file has no such rows */
  rows(form: TableForm): AsyncIterable<FileRow>;
}

/** Reads the rows of one kind of file. */
export type RowReader = (material: Material, form: TableForm) => AsyncIterable<FileRow>;

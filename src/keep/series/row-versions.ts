import type { Fields, ReadRow, RowTrouble } from "./read-row.ts";
import { rowReader } from "./read-row.ts";
import { isRevision, RevisedRows } from "./revised-rows.ts";
import type { SeriesMap } from "./series-map.ts";

/** A row of a series as it stood from a moment on; its version is null where it was taken out. */
export interface KnownRow {
  readonly row: string;
  /** ISO instant. */
  readonly known: string;
  readonly version: ReadRow | null;
  /** Whether a revision says so, of which a row may have several, rather than a row of a table, which stands in it once. */
  readonly revised: boolean;
}

/** Reads what a file has, line by line: rows, and revisions of rows. */
export class RowVersions {
  readonly #read: (fields: Fields) => ReadRow | RowTrouble;
  readonly #revised: RevisedRows;
  readonly #now: string;
  /** Columns that the map names and no row has had yet. */
  readonly #unseen: Set<string>;

  /** @param now nothing can have been known later. ISO instant */
  constructor(map: SeriesMap, now: string) {
    this.#read = rowReader(map);
    const day = typeof map.day === "string" ? map.day : map.day.column;
    this.#revised = new RevisedRows(day);
    this.#now = now;
    const counted = map.tallies.flatMap(({ total, increment, correction }) => [total ?? [], increment ?? [], correction ?? []].flat());
    this.#unseen = new Set([day, ...counted]);
  }

  /** @param known when the file was known: it holds where neither the row nor a revision says otherwise */
  take(fields: Fields, known: string): KnownRow | RowTrouble {
    if (!isRevision(fields)) return this.#version(fields, known, { revised: false, gone: false });
    const revised = this.#revised.apply(fields);
    return "trouble" in revised ? revised : this.#version(revised.fields, revised.known, { revised: true, gone: revised.gone });
  }

  unseenColumns(): string[] {
    return [...this.#unseen];
  }

  #version(fields: Fields, known: string, { revised, gone }: { revised: boolean; gone: boolean }): KnownRow | RowTrouble {
    for (const column of this.#unseen) if (Object.hasOwn(fields, column)) this.#unseen.delete(column);
    const read = this.#read(fields);
    if ("trouble" in read) return read;
    const moment = read.known ?? known;
    if (moment > this.#now) return { trouble: `it was known on ${moment}, which lies in the future` };
    return { row: read.row, known: moment, version: gone ? null : read, revised };
  }
}

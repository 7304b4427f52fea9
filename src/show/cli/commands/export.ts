import { Refusal } from "../../../model/refusal.ts";
import type { Tally } from "../../../model/tally.ts";
import { chooseTallies, wholeTallies } from "../../../run/chosen-tallies.ts";
import { citeFigures } from "../../../run/cite-figures.ts";
import type { Store } from "../../../store/store.ts";
import type { TallyLine } from "../../../store/tally-line.ts";
import { CITATION_FIELDS, citationRows } from "../../export/citation-rows.ts";
import { PACKAGE_TABLES, packageDescriptor, PackageSources, tallyRow } from "../../export/data-package.ts";
import { hxlFields, hxlRows } from "../../export/hxl.ts";
import type { Row } from "../../export/reading-rows.ts";
import { READING_FIELDS, readingRows } from "../../export/reading-rows.ts";
import { vintageMatrix } from "../../export/vintages.ts";
import { csvText, jsonLines } from "../../export/write-table.ts";
import { momentOf } from "../../moment.ts";
import { DONE } from "../exit-code.ts";
import { withStore } from "../open-folder.ts";
import { printChunks, writeChunks } from "../print/chunks.ts";
import type { Terminal } from "../terminal.ts";

export interface ExportOptions {
  readonly data: string;
  readonly format: "csv" | "jsonl" | "package" | "hxl" | "vintages" | "citations";
  readonly out?: string;
  readonly asKnown?: string;
}

/** What is exported: the tallies that were named, and from where. */
interface Chosen {
  readonly store: Store;
  readonly lines: readonly TallyLine[];
  /** In whole, one after the other; those of some lines alone where they are given. */
  readonly tallies: (of?: readonly TallyLine[]) => AsyncIterable<Tally>;
}

/** `tollkeeper export WHAT…`: readings of tallies in a form that other programs take, to standard output or to a file or folder. */
export async function exportTallies(what: readonly string[], options: ExportOptions, terminal: Terminal): Promise<number> {
  const moment = options.asKnown === undefined ? null : momentOf(options.asKnown);
  await withStore(
    options.data,
    async (store) => {
      const lines = await chooseTallies(store, what, options.data);
      const chosen = { store, lines, tallies: (of = lines) => wholeTallies(store, of, moment) };
      if (options.format === "package") await writePackage(chosen, folderOf(options));
      else if (options.format === "vintages" && lines.length > 1) await writeVintages(chosen, folderOf(options));
      else if (options.out === undefined) await printChunks(textOf(chosen, options.format), terminal);
      else await writeChunks(options.out, textOf(chosen, options.format));
    },
    { readOnly: true },
  );
  return DONE;
}

function folderOf({ out, format }: ExportOptions): string {
  if (out !== undefined) return out;
  throw new Refusal("usage", `Cannot print ${format}: it is more than one file. Name a folder for it with --out.`);
}

function textOf({ store, lines, tallies }: Chosen, format: Exclude<ExportOptions["format"], "package">): AsyncIterable<string> {
  switch (format) {
    case "csv":
      return csvText(READING_FIELDS, rowsOf(tallies(), readingRows));
    case "jsonl":
      return jsonLines(rowsOf(tallies(), readingRows));
    case "citations":
      return csvText(CITATION_FIELDS, rowsOf(tallies(), cited(store)));
    case "hxl":
      return hxlText(lines, tallies());
    case "vintages":
      return vintageText(tallies());
  }
}

/** The rows of one tally after the other. */
async function* rowsOf(
  tallies: AsyncIterable<Tally>,
  rows: (tally: Tally) => readonly Row[] | Promise<readonly Row[]>,
): AsyncGenerator<Row> {
  for await (const tally of tallies) yield* await rows(tally);
}

function cited(store: Store, sources = new PackageSources()): (tally: Tally) => Promise<readonly Row[]> {
  return async (tally) => {
    const citations = await citeFigures(
      store,
      [...tally.readings, ...tally.increments].flatMap(({ figures }) => figures),
    );
    sources.take(citations.values());
    return citationRows(tally, citations);
  };
}

function hxlText(lines: readonly TallyLine[], tallies: AsyncIterable<Tally>): AsyncIterable<string> {
  const { fields, tags } = hxlFields([...new Set(lines.map(({ measure }) => measure))]);
  async function* rows(): AsyncGenerator<Row> {
    yield tags;
    yield* rowsOf(tallies, hxlRows);
  }
  return csvText(fields, rows());
}

async function* vintageText(tallies: AsyncIterable<Tally>): AsyncGenerator<string> {
  for await (const tally of tallies) {
    const { fields, rows } = vintageMatrix(tally);
    yield* csvText(fields, each(rows));
  }
}

async function* each<T>(values: Iterable<T>): AsyncGenerator<T> {
  yield* values;
}

/** A file for each tally, called by its id. */
async function writeVintages({ lines, tallies }: Chosen, folder: string): Promise<void> {
  for (const line of lines) await writeChunks(`${folder}/${line.id}.csv`, vintageText(tallies([line])));
}

/** The descriptor comes last: it names the sources that the citations turned out to have. */
async function writePackage({ store, lines, tallies }: Chosen, folder: string): Promise<void> {
  const { tallies: list, readings, citations } = PACKAGE_TABLES;
  const sources = new PackageSources();
  await writeChunks(`${folder}/${list.path}`, csvText(list.fields, each(lines.map(tallyRow))));
  await writeChunks(`${folder}/${readings.path}`, csvText(readings.fields, rowsOf(tallies(), readingRows)));
  await writeChunks(`${folder}/${citations.path}`, csvText(citations.fields, rowsOf(tallies(), cited(store, sources))));
  await writeChunks(`${folder}/datapackage.json`, each([`${JSON.stringify(packageDescriptor(sources.list()), null, 2)}\n`]));
}

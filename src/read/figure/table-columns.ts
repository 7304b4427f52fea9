import type { Span } from "../../model/span.ts";
import type { Scan } from "../text/scan.ts";
import type { FigureWords } from "./figure-words.ts";
import type { HarmPhrase } from "./harm-phrases.ts";
import type { MeasureTable } from "./measure-table.ts";

interface TableCell extends Span {
  readonly text: string;
}

/** A line of a table. */
export interface TableRow extends Span {
  /** Index of its block, and of the sentence it is in. */
  readonly block: number;
  readonly sentence: number;
  readonly cells: readonly TableCell[];
}

/** A column whose head names a measure. */
export interface TableColumn extends TableCell {
  readonly index: number;
  readonly table: MeasureTable;
  /** "New cases": what was added. */
  readonly adds: boolean;
}

/** A table that counts. */
export interface CountedTable {
  readonly header: TableRow;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** Fewer rows below the header than this are no table. */
const FEWEST_ROWS = 2;

/** The tables of an article that have a measure in their header. */
export function countedTables(scan: Scan, allows: (table: MeasureTable) => boolean): CountedTable[] {
  return runsOfRows(scan).flatMap(([header, ...rows]): CountedTable[] => {
    if (!header || rows.length < FEWEST_ROWS) return [];
    const columns = header.cells.flatMap((cell, index) =>
      index === 0 ? [] : (columnOf(cell, index, scan.language.figures, allows) ?? []),
    );
    return columns.length === 0 ? [] : [{ header, columns, rows }];
  });
}

/** Lines of neighbouring blocks that are rows. */
function runsOfRows(scan: Scan): TableRow[][] {
  const runs: TableRow[][] = [];
  let last = -2;
  for (const [index, sentence] of scan.sentences.entries()) {
    if (scan.article.blocks[sentence.block]!.role !== "table") continue;
    if (sentence.block > last + 1) runs.push([]);
    last = sentence.block;
    const row = rowAt(scan.article.text, sentence.start, sentence.end, sentence.block, index);
    if (row.cells.length > 1) runs.at(-1)!.push(row);
  }
  return runs;
}

function rowAt(text: string, start: number, end: number, block: number, sentence: number): TableRow {
  const cells: TableCell[] = [];
  let from = start;
  for (const part of text.slice(start, end).split(/[|\t]/)) {
    const at = from + part.length - part.trimStart().length;
    cells.push({ start: at, end: at + part.trim().length, text: part.trim() });
    from += part.length + 1;
  }
  return { start, end, block, sentence, cells };
}

const LONGEST_HEAD = 60;
const NAMES: ReadonlySet<string> = new Set(["deed", "victim", "state", "toll"]);

function columnOf(cell: TableCell, index: number, words: FigureWords, allows: (table: MeasureTable) => boolean): TableColumn | null {
  if (cell.text.length > LONGEST_HEAD) return null;
  const lower = cell.text.toLowerCase().split(/[^\p{L}'-]+/u);
  for (let at = 0; at < lower.length; at++) {
    const phrase = words.harm.byFirst.get(lower[at]!)?.find((known) => names(known) && allows(known.table) && standsAt(lower, at, known));
    if (phrase)
      return { ...cell, index, table: phrase.table, adds: lower.some((word) => words.newWords.has(word) || words.periodic.has(word)) };
  }
  return null;
}

const names = ({ frame, form, rest }: HarmPhrase) => rest.length === 0 && (NAMES.has(frame) || (frame === "affect" && form === "past"));
const standsAt = (lower: readonly string[], at: number, { words }: HarmPhrase) => words.every((word, i) => lower[at + i] === word);

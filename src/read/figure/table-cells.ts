import type { Count, Figure } from "../../model/figure.ts";
import type { Span } from "../../model/span.ts";
import type { Atoms } from "../atoms.ts";
import type { Scan } from "../text/scan.ts";
import { placeOnly } from "./article-event.ts";
import { attributionAt, type StatementsAt } from "./claimant-of.ts";
import { confidenceOf } from "./confidence.ts";
import type { MeasureTable } from "./measure-table.ts";
import { type CountedTable, countedTables, type TableColumn, type TableRow } from "./table-columns.ts";

/** A figure of a cell, and the cell of a row of totals that includes it. */
interface CellFigure {
  readonly figure: Omit<Figure, "id">;
  readonly finding: object;
  readonly whole: object | null;
}

/** Figures of the cells of tables, and the blocks they stand in. */
export interface TableCells {
  readonly figures: readonly CellFigure[];
  /** Indices of the blocks that are rows: nothing else is read from them. */
  readonly blocks: ReadonlySet<number>;
}

/** What the cells of an article are read with. */
export interface TableContext {
  readonly atomsOf: (sentence: number) => Atoms;
  readonly statements: StatementsAt;
  /** Whether a measure may be read in this article at all. */
  readonly allows: (table: MeasureTable) => boolean;
  /** Blocks that are rows of a report. */
  readonly taken: ReadonlySet<number>;
}

/**
 * Reads tables whose header names measures: each number is a figure of its row's place and day, part of the row of totals where
 * the table has one.
 *
 *   Country | As of       | Cases | Deaths
 *   Guinea  | 19 Oct 2014 | 1,540 | 904
 *                           ^^^^^   ^^^ infected, killed; in Guinea, on 19 October 2014
 *   Total   |             | 1,720 | 951
 */
export function readTableCells(scan: Scan, context: TableContext): TableCells {
  const tables = countedTables(scan, context.allows).filter(({ rows }) => !rows.some(({ block }) => context.taken.has(block)));
  const figures = tables.flatMap((table) => figuresOf(scan, table, context));
  return { figures, blocks: new Set(tables.flatMap(({ header, rows }) => [header.block, ...rows.map(({ block }) => block)])) };
}

function figuresOf(scan: Scan, { columns, rows }: CountedTable, context: TableContext): CellFigure[] {
  const sums = rows.find((row) => isSum(scan, row)) ?? null;
  const keys = new Map(columns.map((column) => [column, {}]));
  return rows.flatMap((row) => {
    const facts = rowFacts(scan, row, context);
    return columns.flatMap((column): CellFigure[] => {
      const cell = row.cells[column.index];
      const value = cell ? numberIn(cell.text) : null;
      if (!cell || value === null) return [];
      const whole = sums !== null && row !== sums ? keys.get(column)! : null;
      const finding = row === sums ? keys.get(column)! : {};
      return [{ figure: { ...cellFigure(column, cell, value, facts, whole !== null), ...attributed(context, cell) }, finding, whole }];
    });
  });
}

/** "Total", "All countries". */
const isSum = ({ language: { figures } }: Scan, { cells }: TableRow) =>
  cells[0]!.text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => figures.totals.has(word) || figures.all.has(word));

interface RowFacts {
  readonly place: (Span & { readonly found: Figure["place"] }) | null;
  readonly day: (Span & { readonly last: string | null }) | null;
  /** What the row is called, where that is no place. */
  readonly name: string;
}

function rowFacts(scan: Scan, row: TableRow, { atomsOf }: TableContext): RowFacts {
  const [label] = row.cells;
  const { places, dates } = atomsOf(row.sentence);
  const place = places.find(({ start, end }) => start >= label!.start && end <= label!.end);
  const day = dates.find(({ start, end, grain }) => start >= row.start && end <= row.end && grain === "day");
  const found = place ? placeOnly({ ...place.place, name: scan.article.text.slice(place.start, place.end) }) : null;
  return {
    place: place ? { start: place.start, end: place.end, found } : null,
    day: day ?? null,
    name: place || isSum(scan, row) ? "" : label!.text,
  };
}

function cellFigure(column: TableColumn, cell: Span, value: number, { place, day, name }: RowFacts, part: boolean) {
  const { measure, what } = column.table;
  const kind = column.adds ? "increment" : part ? "part" : "total";
  return {
    start: cell.start,
    end: cell.end,
    count: exactly(value),
    measure,
    counted: { text: name || column.text, what, side: null, role: null },
    kind,
    status: "claimed",
    single: false,
    asOf: day?.last ?? null,
    since: null,
    place: place?.found ?? null,
    partOf: null,
    rule: "table-cell",
    confidence: confidenceOf("table-cell"),
    evidence: {
      measure: [{ start: column.start, end: column.end }],
      ...(day ? { asOf: [{ start: day.start, end: day.end }] } : {}),
      ...(place ? { place: [{ start: place.start, end: place.end }] } : {}),
    },
  } as const;
}

const exactly = (value: number): Count => ({ low: value, high: value, modifier: "exact", text: String(value) });

function attributed({ statements }: TableContext, { start }: Span): Pick<Figure, "attribution" | "claimant" | "statement"> {
  const { attribution, claimant, statement } = attributionAt(statements, start);
  return { attribution, claimant, statement };
}

const NUMBER = /^\+?(\d{1,3}(?:[ ,.'\u00a0\u2009\u202f]\d{3})+|\d{1,15})\*?$/u;

/** The whole number that a cell holds and nothing else; null for any other text. */
function numberIn(cell: string): number | null {
  const digits = NUMBER.exec(cell)?.[1];
  return digits === undefined ? null : Number(digits.replaceAll(/\D/g, ""));
}

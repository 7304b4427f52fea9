import type { Tally } from "../../model/tally.ts";
import type { Field, Row } from "./reading-rows.ts";

/** A value, and the moments between which it held. */
interface Vintage {
  readonly day: string;
  readonly low: number;
  readonly known: string;
  /** Null while it holds. */
  readonly until: string | null;
}

/** A matrix of what was known when: a row for each day, a column for each day of knowledge on which something changed. */
export interface VintageMatrix {
  readonly fields: readonly Pick<Field, "name">[];
  readonly rows: readonly Row[];
}

/** What the sources of a tally had said by the end of each day of knowledge; what is worked out is left out. A cell is empty before its value was known. */
export function vintageMatrix(tally: Tally): VintageMatrix {
  const vintages = vintagesOf(tally);
  const moments = vintages.flatMap(({ known, until }) => (until === null ? [known] : [known, until]));
  const columns = [...new Set(moments.map((moment) => moment.slice(0, 10)))].sort();
  const days = Map.groupBy(vintages, ({ day }) => day);
  const rows = [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, own]) => rowOf(day, own, columns));
  return { fields: ["day", ...columns].map((name) => ({ name })), rows };
}

function vintagesOf({ readings, restatements }: Tally): Vintage[] {
  const standing = readings.filter(({ method }) => method === "stated").map(({ day, low, known }) => ({ day, low, known, until: null }));
  return [...restatements.map(({ day, low, known, until }) => ({ day, low, known, until })), ...standing];
}

function rowOf(day: string, own: readonly Vintage[], columns: readonly string[]): Row {
  const inOrder = own.toSorted((a, b) => (a.known < b.known ? -1 : 1));
  return Object.fromEntries([["day", day], ...columns.map((column) => [column, valueAt(inOrder, `${column}T23:59:59.999Z`)])]) as Row;
}

function valueAt(inOrder: readonly Vintage[], moment: string): number | null {
  return inOrder.findLast(({ known, until }) => known <= moment && (until === null || until > moment))?.low ?? null;
}

import type { Reading } from "../../../model/tally.ts";

/** What a tally says of one day. */
export interface DayValue {
  readonly day: string;
  /** The value that stands: stated before worked out, then the one known last. */
  readonly standing: Reading;
  /** Stated values of that day that another one replaced, in order of knowledge. */
  readonly replaced: readonly Reading[];
}

/** Readings, in their own order, gathered by day; in order of day. */
export function dayValues(readings: readonly Reading[]): readonly DayValue[] {
  const byDay = new Map<string, Reading[]>();
  for (const reading of readings) {
    const same = byDay.get(reading.day);
    if (same) same.push(reading);
    else byDay.set(reading.day, [reading]);
  }
  return [...byDay].map(([day, all]) => dayValue(day, all)).sort((a, b) => (a.day < b.day ? -1 : 1));
}

function dayValue(day: string, all: readonly Reading[]): DayValue {
  const stated = all.filter((reading) => reading.method === "stated");
  const standing = (stated.length ? stated : all).at(-1) as Reading;
  return { day, standing, replaced: stated.filter((reading) => !sameValue(reading, standing)) };
}

function sameValue(a: Reading, b: Reading): boolean {
  return a.low === b.low && a.high === b.high;
}

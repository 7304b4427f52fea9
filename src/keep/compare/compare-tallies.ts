import type { Reading, Tally } from "../../model/tally.ts";
import { standingTotals } from "../tally/standing-totals.ts";

/** Two claimants' totals of one day, and how far they lie apart. */
export interface ComparedDay {
  /** ISO day. */
  readonly day: string;
  readonly a: Pick<Reading, "low" | "high" | "method">;
  readonly b: Pick<Reading, "low" | "high" | "method">;
  /** The second less the first, of the lower bounds; and the second over the first, null where the first is 0. */
  readonly difference: number;
  readonly ratio: number | null;
}

/** Two tallies held against each other on the days that both have. */
export interface Comparison {
  /** Ids of the tallies. */
  readonly a: string;
  readonly b: string;
  readonly days: readonly ComparedDay[];
}

/** Holds a tally against others, day by day, where both have a total: none is filled in for a day without one. */
export function compareTallies(first: Tally, others: readonly Tally[]): Comparison[] {
  const own = new Map(standingTotals(first.readings).map((total) => [total.day, total]));
  return others.map((other) => ({
    a: first.id,
    b: other.id,
    days: standingTotals(other.readings).flatMap((total) => {
      const held = own.get(total.day);
      return held ? [comparedDay(held, total)] : [];
    }),
  }));
}

function comparedDay(a: Reading, b: Reading): ComparedDay {
  return {
    day: a.day,
    a: { low: a.low, high: a.high, method: a.method },
    b: { low: b.low, high: b.high, method: b.method },
    difference: b.low - a.low,
    ratio: a.low === 0 ? null : b.low / a.low,
  };
}

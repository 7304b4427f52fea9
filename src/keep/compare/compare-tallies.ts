import type { ComparedDay, Comparison } from "../../model/comparison.ts";
import type { Reading, Tally } from "../../model/tally.ts";
import { standingTotals } from "../tally/standing-totals.ts";

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

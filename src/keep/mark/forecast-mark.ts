import { addDays, daysBetween } from "../../lib/day.ts";
import type { Forecast } from "../../model/mark.ts";
import type { Reading, Tally } from "../../model/tally.ts";
import { nextRoundNumber } from "./ladder.ts";
import { standingTotals } from "../tally/standing-totals.ts";

/** Days that are looked back on, and the days one pace is taken over. */
const LOOK_BACK = 42;
const PACE = 7;
/** Fewer paces than this say nothing of how they vary. */
const LEAST_PACES = 5;
/** A count that has not been told for so long is not going on. */
const STALE = 14;

/**
 * The interval in which the next round number falls if the count keeps within the slowest and the fastest week of the last six.
 * Null where the count does not rise or too little of it is known.
 *
 * @param today ISO day on which the forecast is made
 */
export function forecastMark(tally: Tally, today: string): Forecast | null {
  const totals = standingTotals(tally.readings).filter(({ high }) => high !== null);
  const last = totals.at(-1);
  if (!last || daysBetween(last.day, today) > STALE) return null;
  const paces = weeklyPaces(totals.filter(({ day }) => daysBetween(day, last.day) <= LOOK_BACK));
  if (paces.length < LEAST_PACES) return null;
  const [slow, fast] = [Math.min(...paces), Math.max(...paces)];
  if (fast <= 0) return null;
  const mark = nextRoundNumber(last.low);
  const remaining = mark - last.low;
  return {
    tally: tally.id,
    mark,
    from: addDays(last.day, Math.max(1, Math.ceil(remaining / fast))),
    to: slow <= 0 ? null : addDays(last.day, Math.max(1, Math.ceil(remaining / slow))),
    because: `${remaining} to go from ${last.low} on ${last.day}; weeks of the last ${LOOK_BACK} days rose by ${round(slow)} to ${round(fast)} a day`,
  };
}

/** The rise a day over each stretch of a week or more that begins and ends with a total. */
function weeklyPaces(totals: readonly Reading[]): number[] {
  const paces: number[] = [];
  for (const [at, from] of totals.entries()) {
    const to = totals.slice(at + 1).find(({ day }) => daysBetween(from.day, day) >= PACE);
    if (to) paces.push((to.low - from.low) / daysBetween(from.day, to.day));
  }
  return paces;
}

const round = (value: number) => Math.round(value * 10) / 10;

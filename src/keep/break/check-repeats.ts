import type { Reading } from "../../model/tally.ts";
import { daysBetween } from "../../lib/day.ts";
import { boundsText, numberText } from "../../lib/number-text.ts";
import { spokenDay } from "../../lib/spoken-day.ts";
import type { Counts, Found } from "./series-days.ts";

/** So many readings on either side say what rise is usual. */
const AROUND = 7;
/** Where at least so many are added in a day, a day without any is past belief. */
const USUAL_RISE = 100;

/**
 * Totals of a campaign that repeat the one before, where far more than none is usual and nobody states that nothing was added: no count of
 * that day, and no increment of zero.
 */
export function checkRepeats({ stated, increments, campaign }: Counts, told: ReadonlySet<string>): Found[] {
  if (!campaign) return [];
  const days = lowestOfDays(stated.map(({ reading }) => reading));
  const stating = new Set(increments.map(({ day }) => day));
  return days.flatMap((total, at) => {
    const before = days[at - 1];
    if (!before || total.low !== before.low || told.has(total.day) || stating.has(total.day)) return [];
    const rise = riseAround(days, at) * daysBetween(before.day, total.day);
    return rise >= USUAL_RISE ? [repeat(before, total, rise)] : [];
  });
}

/** One number a day, "more than 12,000" being 12,000. */
function lowestOfDays(readings: readonly Reading[]): Reading[] {
  const last = new Map<string, Reading>();
  for (const reading of readings) last.set(reading.day, reading);
  return [...last.values()];
}

/** How many are added in a day around a reading. */
function riseAround(days: readonly Reading[], at: number): number {
  const [first, last] = [days[Math.max(0, at - AROUND)]!, days[Math.min(days.length - 1, at + AROUND)]!];
  return (last.low - first.low) / Math.max(1, daysBetween(first.day, last.day));
}

function repeat(before: Reading, total: Reading, rise: number): Found {
  const text = `${boundsText(total)} repeats the total of ${spokenDay(before.day)}, where about ${numberText(Math.round(rise))} more are usual: no count of that day, rather than none added. An old total printed again under the new day would explain it.`;
  return { day: total.day, type: "stale", text, figures: [...new Set([...before.figures, ...total.figures])] };
}

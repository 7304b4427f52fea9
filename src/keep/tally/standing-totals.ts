import type { Reading } from "../../model/tally.ts";

/**
 * One total a day, in order of day: what was known last, a stated one before any that is worked out. Readings in order of day, then of
 * knowledge; readings that the publisher of a series filled in say nothing of their own and are left out.
 */
export function standingTotals(readings: readonly Reading[]): Reading[] {
  const byDay = new Map<string, Reading>();
  for (const reading of readings) {
    if (reading.method === "filled") continue;
    const other = byDay.get(reading.day);
    if (!other || reading.method === "stated" || other.method !== "stated") byDay.set(reading.day, reading);
  }
  return [...byDay.values()];
}

import type { BreakType } from "../../model/break.ts";
import type { Increment, Reading } from "../../model/tally.ts";
import type { Stated } from "../tally/state-readings.ts";
import { grain, isExact } from "../tally/value.ts";

/** A tally as the checks see it. */
export interface Counts {
  /** In order of day, then of knowledge. */
  readonly stated: readonly Stated[];
  readonly worked: readonly Reading[];
  readonly increments: readonly Increment[];
  /** Whether it is a running count of a campaign rather than the toll of one event. */
  readonly campaign: boolean;
}

/** A break before it is given its tally and its id. */
export interface Found {
  readonly day: string;
  readonly type: BreakType;
  readonly text: string;
  readonly figures: readonly string[];
}

/** How far sums may be off because numbers are approximate: less than the finest step that any of them is rounded to. */
export function roundingOf({ stated }: Counts): number {
  const grains = stated.filter(({ reading }) => reading.modifier === "about").map(({ reading }) => grain(reading.low));
  return grains.length === 0 ? 0 : Math.min(...grains.slice(0, 500)) - 1;
}

/** Readings by day. */
export function byDay(readings: Iterable<Reading>): Map<string, Reading[]> {
  const days = new Map<string, Reading[]>();
  for (const reading of readings) {
    const own = days.get(reading.day);
    if (own) own.push(reading);
    else days.set(reading.day, [reading]);
  }
  return days;
}

/** The last word of each day, in order: the stated reading known latest, where it is one number. */
export function lastOfDays({ stated }: Counts): Reading[] {
  const last = new Map<string, Reading>();
  for (const { reading } of stated) if (isExact(reading)) last.set(reading.day, reading);
  return [...last.values()];
}

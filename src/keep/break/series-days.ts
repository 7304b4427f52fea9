import type { BreakType } from "../../model/break.ts";
import type { Increment, Reading } from "../../model/tally.ts";
import type { Claim } from "../tally/claim.ts";
import type { Stated } from "../tally/state-readings.ts";
import { grain, isExact } from "../tally/value.ts";

/** A tally as the checks see it. */
export interface Counts {
  /** In order of day, then of knowledge. */
  readonly stated: readonly Stated[];
  readonly worked: readonly Reading[];
  readonly increments: readonly Increment[];
  /** The claims all of it rests on. */
  readonly claims: readonly Claim[];
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
  const about = stated.filter(({ reading }) => reading.modifier === "about");
  return about.length === 0 ? 0 : about.reduce((finest, { reading }) => Math.min(finest, grain(reading.low)), Infinity) - 1;
}

/** The last word of each day, in order: the stated reading known latest, where it is one number. */
export function lastOfDays({ stated }: Counts): Reading[] {
  const last = new Map<string, Reading>();
  for (const { reading } of stated) if (isExact(reading)) last.set(reading.day, reading);
  return [...last.values()];
}

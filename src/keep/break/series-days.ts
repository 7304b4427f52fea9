import type { BreakType } from "../../model/break.ts";
import type { Increment, Reading } from "../../model/tally.ts";
import type { Claim } from "../tally/claim.ts";
import type { Stated } from "../tally/state-readings.ts";
import { grain } from "../tally/value.ts";

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

/** How far a reading may lie from the true number, being approximate. */
export type Rounding = (reading: Reading) => number;

/**
 * A report in list form rounds its approximate numbers to one step, the finest that any of them shows, so 26,000 among 25,650
 * and 26,350 is rounded to 50; what others pass on is rounded as it looks.
 */
export function findRounding({ stated }: Counts): Rounding {
  const about = stated.filter(({ reading }) => reading.modifier === "about");
  const passedOn = new Set(about.filter(({ claims }) => claims.every(({ line }) => line === null)).map(({ reading }) => reading));
  const listed = about.filter(({ reading }) => !passedOn.has(reading));
  const finest = listed.reduce((step, { reading }) => Math.min(step, grain(reading.low)), Infinity);
  return (reading) => {
    if (reading.modifier === "exact") return 0;
    return (passedOn.has(reading) || finest === Infinity ? grain(reading.low) : finest) - 1;
  };
}

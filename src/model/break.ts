/**
 * How a tally contradicts itself.
 *
 * sum            previous total + increment is not the total
 * decrease       a total below an earlier one
 * gap            days without a reading between two readings of a daily series
 * slip           a digit lost or doubled
 * stale          an old total repeated under a new day
 * contradiction  two totals for one day from one claimant
 * component      a jump made of parts
 * definition     items appear, vanish, merge or split between two readings
 * reset          a series that starts again
 */
export type BreakType = "sum" | "decrease" | "gap" | "slip" | "stale" | "contradiction" | "component" | "definition" | "reset";

/** A place where a tally contradicts itself, typed and explained. */
export interface Break {
  /** Readable slug, stable under rereading. */
  readonly id: string;
  /** Id of the tally. */
  readonly tally: string;
  /** ISO day on which it shows. */
  readonly day: string;
  readonly type: BreakType;
  /** Its arithmetic in one line, and what would explain it. */
  readonly text: string;
  /** Global ids of the figures it stands on. */
  readonly figures: readonly string[];
  /** Whether a person accepted it as a restatement. */
  readonly accepted: boolean;
}

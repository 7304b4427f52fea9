import type { Reading } from "./tally.ts";

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

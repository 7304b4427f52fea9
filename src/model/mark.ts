/** A round number, or one of a user's own, that a tally has reached. Fired once for each tally and number. */
export interface Mark {
  /** Id of the tally. */
  readonly tally: string;
  /** The number that was passed. */
  readonly mark: number;
  /** ISO day of the first total at or above it. */
  readonly day: string;
  /**
   * The days between which it must have been passed, both ISO: the last total below it and the first at or above it. Null where the two
   * are one day apart, so that `day` is exact.
   */
  readonly between: readonly [string, string] | null;
  /** ISO instant from which it was known. */
  readonly known: string;
  /** ISO instant of the restatement that took the total below it again; null while it stands. */
  readonly withdrawn: string | null;
  /** Global ids of the figures of the total that reached it. */
  readonly figures: readonly string[];
}

/** When the next round number may be reached, if the count goes on rising as it did: a forecast, and shown as one. */
export interface Forecast {
  readonly tally: string;
  readonly mark: number;
  /** ISO days of the faster and the slower pace; `to` is null where the slower pace is none. */
  readonly from: string;
  readonly to: string | null;
  /** How it was worked out, one line. */
  readonly because: string;
}

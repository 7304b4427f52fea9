import type { Span } from "../../model/span.ts";

/** An expression of time in a sentence, resolved against the day of publication. */
export interface DateFound extends Span {
  /** Tokens, with its preposition: "since Wednesday's count", "in the past 24 hours", "on Thursday". */
  readonly from: number;
  readonly to: number;
  /** First and last day, ISO; the same for a single day. Null where publication is not known and the words need it. */
  readonly first: string | null;
  readonly last: string | null;
  /** Other first days that were possible, ISO: a weekday that is the day after publication, a day lately ahead, "04/12/2022". */
  readonly others: readonly string[];
  /**
   * How the time bounds what is said: on the day, from it on, up to it, during a period that ends with publication, in each such period
   * ("a day"; no days), so long before publication ("seven months ago").
   */
  readonly sense: "on" | "since" | "until" | "during" | "every" | "ago";
  /** How fine the words are; "about seven months ago" is a month. */
  readonly grain: "day" | "week" | "month" | "year";
}

import type { Span } from "../../model/span.ts";

/** An expression of time in a sentence, resolved against the day of publication. */
export interface DateFound extends Span {
  /** Tokens, with its preposition: "since Wednesday's count", "in the past 24 hours", "on Thursday". */
  readonly from: number;
  readonly to: number;
  /** First and last day, ISO; the same for a single day. Null where publication is not known and the words need it. */
  readonly first: string | null;
  readonly last: string | null;
  /** Other days that were possible, ISO. */
  readonly others: readonly string[];
  /** How the time bounds what is said: on the day, from it on, up to it, during a period that ends with publication, a repeated period ("a day", "every month"). */
  readonly sense: "on" | "since" | "until" | "during" | "every" | "ago";
  /** Day, month or year: how fine the words are. */
  readonly grain: "day" | "week" | "month" | "year";
}

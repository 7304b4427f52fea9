import type { Count } from "../../model/figure.ts";
import type { Span } from "../../model/span.ts";

/** What a number is. Only a `count` can become a figure; the others are recognised so that nobody mistakes them for one. */
export type QuantityUse =
  | "count"
  | "age"
  | "date"
  | "time"
  | "money"
  | "score"
  | "vote"
  | "percentage"
  | "duration"
  | "distance"
  | "ordinal"
  | "name"
  | "phone";

/** A number that a sentence states. It does not know what it counts. */
export interface Quantity extends Span {
  /** Tokens, with the quantifier: "at least 12", "some 1,300". */
  readonly from: number;
  readonly to: number;
  /** Tokens of the number alone, "12" in "at least 12". */
  readonly numberFrom: number;
  readonly numberTo: number;
  readonly count: Count;
  readonly use: QuantityUse;
  /** Said in words that name no number: "dozens", "several". */
  readonly vague: boolean;
  /** Comes on top of what was counted before: "another 12", "12 more", "a further 12". */
  readonly further: boolean;
}

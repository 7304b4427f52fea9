import type { Count } from "../../model/figure.ts";
import type { Span } from "../../model/span.ts";

/**
 * What a number is. Only a `count`, and an `ordinal` ("the 31st person killed"), can become a figure; the others are recognised
 * so that nobody mistakes them for one.
 *
 * percentage   "12 %", "one in 35", "half of the dead"
 * frequency    "twice", "three times"
 * measurement  lengths, weights, areas, temperatures, magnitudes
 * compound     a number bound into an adjective: "a 12-vehicle pile-up"
 * name         "T-72", "44th Brigade", "Flight 370"
 */
export type QuantityUse =
  | "count"
  | "age"
  | "date"
  | "time"
  | "money"
  | "score"
  | "vote"
  | "percentage"
  | "frequency"
  | "duration"
  | "measurement"
  | "compound"
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
  /** Comes on top of what was counted before: "another 12", "12 more", "12 others", "a further 12". */
  readonly further: boolean;
}

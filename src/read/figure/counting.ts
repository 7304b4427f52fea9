import type { Quantity } from "../quantity/quantity.ts";
import type { Predicate } from "./predicate.ts";

/**
 * A noun phrase that says how many.
 *
 *   at least 20 wounded Russian soldiers · 15 · four of whom · a man · no one
 *   ^^^^^^^^^^^                  quantity
 *               ^^^^^^^          attribute
 *                       ^^^^^^^^^^^^^^^^ noun
 */
export interface Counting {
  /** Tokens, with determiner and noun. */
  readonly from: number;
  readonly to: number;
  /** Null for one person counted by an article, a possessive or a bare noun. */
  readonly quantity: Quantity | null;
  /** The counted words, from and to; equal where nothing is counted in words. */
  readonly nounFrom: number;
  readonly nounTo: number;
  /** Bits of NounKind; 0 for a noun of no known kind and where there is none. */
  readonly kind: number;
  /** A word of harm inside the phrase: "wounded soldiers", "12 deaths", "those killed". */
  readonly inner: Predicate | null;
  /** "four of whom", "two of them", "one of the victims". */
  readonly partitive: "pronoun" | "noun" | null;
}

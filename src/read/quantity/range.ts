import { phraseBefore } from "../text/phrases.ts";
import { isTight, lowerAt, type SentenceView } from "../text/sentence-view.ts";
import { type Numeral, numeralAt } from "./numeral.ts";
import type { QuantityWords } from "./quantity-words.ts";

/**
 * The range that begins at a token, or else the numeral. A scale said once serves both ends.
 *
 *   between 20 and 30   1.2 to 1.5 million   20-30   two or three      rose from 41 to 52      rose by 11 to 63
 *           ^^^^^^^^^   ^^^^^^^^^^^^^^^^^^   ^^^^^   ^^^^^^^^^^^^                ^^ no range           ^^ nor here
 */
export function rangeAt(view: SentenceView, at: number, words: QuantityWords): Numeral | null {
  const first = numeralAt(view, at, words);
  if (!first || first.vague || first.ordinal || first.rest !== "") return first;
  const second = joins(view, first, words) ? numeralAt(view, first.to + 1, words) : null;
  if (
    !second ||
    isChain(view, first, second, words) ||
    second.vague ||
    second.ordinal ||
    (second.digits !== null && second.digits.form !== "number")
  )
    return first;
  const low = first.low * sharedScale(first, second);
  return low < second.low ? { ...second, from: at, low, digits: first.digits } : first;
}

/** "344-5731" behind a bracket, "1-800-273": groups of a longer number. */
function isChain(view: SentenceView, first: Numeral, second: Numeral, words: QuantityWords): boolean {
  const dash = lowerAt(view, first.to);
  const before = lowerAt(view, first.from - 1);
  if (!isTight(view, first.to)) return false;
  return (
    before === ")" || before === dash || words.phoneWords.has(before) || (lowerAt(view, second.to) === dash && isTight(view, second.to))
  );
}

function joins(view: SentenceView, first: Numeral, words: QuantityWords): boolean {
  const joiner = lowerAt(view, first.to);
  const bound = phraseBefore(view, first.from, words.boundsBefore);
  const opening = lowerAt(view, (bound?.from ?? first.from) - 1);
  if (opening === words.between) return joiner === words.and || words.rangeJoiners.has(joiner);
  if (opening === words.step.by && joiner === words.step.to) return false;
  return words.rangeJoiners.has(joiner) && opening !== words.from;
}

/** "1.2 to 1.5 million", "20-30,000": the first end takes the scale of the second where it has none of its own. */
function sharedScale(first: Numeral, second: Numeral): number {
  if (first.scale > 1) return 1;
  if (second.scale > 1) return first.low * second.scale < second.low ? second.scale : 1;
  const thousands = second.digits?.grouped === true && first.digits?.grouped === false && second.low % 1000 === 0;
  return thousands && first.low < 1000 && first.low * 1000 < second.low ? 1000 : 1;
}

import { lowerAt, type SentenceView } from "../text/sentence-view.ts";
import { type Numeral, numeralAt } from "./numeral.ts";
import type { QuantityWords } from "./quantity-words.ts";

/** A share of a whole: as a number where the whole is stated, else in hundredths. */
export interface Fraction extends Numeral {
  readonly ofStatedWhole: boolean;
}

/**
 * The fraction that begins at a token. What stands alone ("half", "a third man") is none.
 *
 *   two-thirds of the 90 aboard   half of the dead   a third of the 30
 *   ^^^^^^^^^^^^^^^^^^^^ 60       ^^^^ 50 %          ^^^^^^^^^^^^^^^^^ 10
 */
export function fractionAt(view: SentenceView, at: number, words: QuantityWords): Fraction | null {
  if (!words.fractions.has(lowerAt(view, at + 1)) && !words.fractions.has(lowerAt(view, at)) && !lowerAt(view, at).includes("-"))
    return null;
  const share = shareAt(view, at, words);
  if (!share) return null;
  const ofAt = lowerAt(view, share.to) === words.of ? share.to + 1 : share.to;
  const wholeAt = words.beforeWhole.has(lowerAt(view, ofAt)) ? ofAt + 1 : ofAt;
  if (wholeAt === share.to) return null;
  const whole = numeralAt(view, wholeAt, words);
  const stated = whole !== null && !whole.vague && !whole.ordinal && whole.rest === "";
  const value = Math.round((stated ? whole.low : 100) * share.value);
  const base = { low: value, high: value, vague: false, scale: 1, digits: null, rest: "", ordinal: false };
  return { ...base, from: at, to: stated ? whole.to : share.to, ofStatedWhole: stated };
}

/** "two-thirds", "two thirds", "a third", "half". */
function shareAt(view: SentenceView, at: number, words: QuantityWords): { to: number; value: number } | null {
  const lower = lowerAt(view, at);
  const hyphen = lower.indexOf("-");
  if (hyphen > 0) return shareOf(words.cardinals.get(lower.slice(0, hyphen)), words.fractions.get(lower.slice(hyphen + 1)), at + 1);
  if (words.fractions.get(lower) === 2) return { to: at + 1, value: 0.5 };
  const over = words.oneBeforeScale.has(lower) ? 1 : words.cardinals.get(lower);
  return shareOf(over, words.fractions.get(lowerAt(view, at + 1)), at + 2);
}

const shareOf = (over: number | undefined, under: number | undefined, to: number) =>
  over !== undefined && under !== undefined && over > 0 && over < under ? { to, value: over / under } : null;

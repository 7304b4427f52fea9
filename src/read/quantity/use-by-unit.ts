import { lowerAt } from "../text/sentence-view.ts";
import { numeralAt } from "./numeral.ts";
import { type NumeralContext, wordBefore, wordBehind } from "./numeral-context.ts";
import type { QuantityUse } from "./quantity.ts";
import type { QuantityWords } from "./quantity-words.ts";

const CURRENCY_SIGNS: ReadonlySet<string> = new Set(["$", "£", "€", "¥", "₴", "₽", "₹", "₪", "₺", "₩"]);

/** What a unit makes of the number before it. */
export function useOfUnit(unit: string, words: QuantityWords): QuantityUse | undefined {
  if (CURRENCY_SIGNS.has(unit) || words.currencyWords.has(unit)) return "money";
  if (words.percentWords.has(unit)) return "percentage";
  if (words.clockWords.has(unit)) return "time";
  if (words.durationUnits.has(unit)) return "duration";
  if (words.measurementUnits.has(unit)) return "measurement";
  return words.frequencyWords.has(unit) ? "frequency" : undefined;
}

/**
 * A sign or a unit beside the number decides.
 *
 *   $1.2 million   12 per cent   30 square miles   three consecutive days   one in 35   magnitude 7.8
 */
export function useByUnit(context: NumeralContext): QuantityUse | undefined {
  const { words } = context;
  if (CURRENCY_SIGNS.has(wordBefore(context))) return "money";
  if (words.measurementBefore.has(wordBefore(context))) return "measurement";
  if (isRatio(context)) return "percentage";
  return unitBehind(context, context.numeral.to) ?? unitBehind(context, context.bounded.to) ?? unitOfNext(context);
}

/** "two and three weeks", "between 1 and 7am": the unit behind a second number serves the first. */
function unitOfNext({ view, numeral, words }: NumeralContext): QuantityUse | undefined {
  const joiner = lowerAt(view, numeral.to);
  if (joiner !== words.and && !words.rangeJoiners.has(joiner)) return undefined;
  const second = numeralAt(view, numeral.to + 1, words);
  if (!second || second.vague || second.ordinal) return undefined;
  return second.rest === "" ? useOfUnit(lowerAt(view, second.to), words) : useOfUnit(second.rest, words);
}

function unitBehind({ view, words }: NumeralContext, at: number): QuantityUse | undefined {
  let to = at;
  if (lowerAt(view, to) === words.of) to++;
  while (to < at + 2 && words.beforeUnit.has(lowerAt(view, to))) to++;
  const unit = lowerAt(view, to);
  const use = unit === "" ? undefined : useOfUnit(unit, words);
  return use ?? (words.percentWords.has(`${unit}-${lowerAt(view, to + 1)}`) ? "percentage" : undefined);
}

/** "one in 35", "two out of three": either number. */
function isRatio(context: NumeralContext): boolean {
  const { view, numeral, words } = context;
  if (words.ratioWords.has(wordBehind(context)) && numeral.low < 10) {
    const outOf = lowerAt(view, numeral.to + 1) === words.of;
    const at = numeral.to + (outOf ? 2 : 1);
    return isRatioBase(lowerAt(view, at), numeral.low, outOf, words) && !useOfUnit(lowerAt(view, at + 1), words);
  }
  return (
    context.previous?.use === "percentage" &&
    context.previous.to >= numeral.from - 2 &&
    words.ratioWords.has(lowerAt(view, context.previous.to))
  );
}

/** Anything out of more, one in anything; else in a round number: "two in five attacks" are two. */
function isRatioBase(lower: string, over: number, outOf: boolean, words: QuantityWords): boolean {
  const base = words.cardinals.get(lower) ?? (/^\d{1,4}$/.test(lower) ? +lower : 0);
  return base > over && base < 1900 && (outOf || over === 1 || base % 10 === 0);
}

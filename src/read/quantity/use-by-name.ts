import { isTight, lowerAt, shapeAt, spellingAt } from "../text/sentence-view.ts";
import { follows, type NumeralContext, wordBefore, wordBehind } from "./numeral-context.ts";
import type { QuantityUse } from "./quantity.ts";

const INSIDE_PHONES: ReadonlySet<string> = new Set(["-", "–", ")", "/"]);

/**
 * Names, addresses and telephone numbers.
 *
 *   Flight 370   No. 3   44th Brigade   the First World War   12 Main Street   0800 056 0154
 */
export function useByName(context: NumeralContext): QuantityUse | undefined {
  const { numeral } = context;
  if (numeral.vague || (numeral.low === 0 && numeral.digits === null)) return undefined;
  if (isPhone(context)) return "phone";
  if (numeral.ordinal) return isNumberedName(context) ? "name" : undefined;
  return isNamedByNumber(context) || isStreetNumber(context) ? "name" : undefined;
}

const nameStart = ({ view }: NumeralContext, at: number) => shapeAt(view, at) === "title" || shapeAt(view, at) === "upper";

function isPhone(context: NumeralContext): boolean {
  const { view, numeral, words } = context;
  if (numeral.digits === null) return false;
  if (follows(context, "phone", INSIDE_PHONES) || (context.previous?.use === "phone" && context.previous.to === numeral.from)) return true;
  if (wordBefore(context) === "+" && isTight(view, numeral.from)) return true;
  const more =
    shapeAt(view, numeral.to) === "digits" || (INSIDE_PHONES.has(wordBehind(context)) && shapeAt(view, numeral.to + 1) === "digits");
  const leadingZero = numeral.digits.leading > 2 && spellingAt(view, numeral.from).startsWith("0");
  return (leadingZero && more) || words.phoneWords.has(wordBefore(context));
}

function isNamedByNumber(context: NumeralContext): boolean {
  const { view, numeral, bounded, words } = context;
  if (bounded.from !== numeral.from || numeral.scale > 1 || numeral.digits?.grouped === true) return false;
  const dotted = wordBefore(context) === "." && isTight(view, numeral.from - 1) ? 2 : 1;
  const noun = lowerAt(view, numeral.from - dotted);
  if (words.alwaysNamedByNumber.has(noun)) return true;
  return words.namedByNumber.has(noun) && nameStart(context, numeral.from - dotted);
}

/** "the First World War"; "the 44th Mechanised Brigade": an ordinal, names, and what carries numbers. */
function isNumberedName(context: NumeralContext): boolean {
  const { view, numeral, words } = context;
  if (numeral.from > view.from && nameStart(context, numeral.from) && nameStart(context, numeral.to)) return true;
  for (let at = numeral.to; at < numeral.to + 4 && shapeAt(view, at) !== "mark"; at++)
    if (words.ordinalNames.has(lowerAt(view, at))) return true;
  return false;
}

/** A number, one to three names, and what streets are called. */
function isStreetNumber(context: NumeralContext): boolean {
  const { view, numeral, words } = context;
  if (numeral.digits === null) return false;
  for (let at = numeral.to; at < numeral.to + 4 && nameStart(context, at); at++)
    if (at > numeral.to && words.streetWords.has(lowerAt(view, at))) return true;
  return false;
}

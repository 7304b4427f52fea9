import { isTight, lowerAt, shapeAt } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import { classesBefore, classesBehind, type NumeralContext, wordBefore, wordBehind } from "./numeral-context.ts";
import type { QuantityUse } from "./quantity.ts";

/**
 * Names and addresses.
 *
 *   Flight 370   No. 3   44th Brigade   the First World War   12 Main Street
 */
export function useByName(context: NumeralContext): QuantityUse | undefined {
  const { numeral } = context;
  if (numeral.vague || (numeral.low === 0 && numeral.digits === null)) return undefined;
  if (numeral.ordinal) return isNumberedName(context) ? "name" : undefined;
  if (wordBefore(context) === "[" && wordBehind(context) === "]") return "name";
  if (isOfSeries(context)) return "name";
  return isNamedByNumber(context) || isStreetNumber(context) ? "name" : undefined;
}

/** "Image 6 of 10". */
const isOfSeries = ({ view, numeral, previous, words }: NumeralContext) =>
  previous?.use === "name" && previous.to === numeral.from - 1 && lowerAt(view, previous.to) === words.of;

const nameStart = ({ view }: NumeralContext, at: number) => shapeAt(view, at) === "title" || shapeAt(view, at) === "upper";

function isNamedByNumber(context: NumeralContext): boolean {
  const { view, numeral, bounded, words } = context;
  if (bounded.from !== numeral.from || numeral.scale > 1 || numeral.digits?.grouped === true) return false;
  const dotted = wordBefore(context) === "." && isTight(view, numeral.from - 1) ? 2 : 1;
  const noun = lowerAt(view, numeral.from - dotted);
  if (words.alwaysNamedByNumber.has(noun)) return true;
  if (words.afterNamingNumber.has(wordBehind(context))) return true;
  return nameStart(context, numeral.from - dotted) && (words.namedByNumber.has(noun) || endsName(context));
}

const GOES_ON = WordClass.preposition | WordClass.relative | WordClass.conjunction;

/** "NBC 4 said", "the S&P 500 since": digits behind a name in the midst of a sentence, and no noun behind them. */
function endsName(context: NumeralContext): boolean {
  const { view, numeral } = context;
  const bare = numeral.digits !== null && numeral.digits.leading < 5 && numeral.rest === "";
  if (!bare || numeral.from - 1 <= view.from || (classesBefore(context) & ~WordClass.place) !== 0) return false;
  if ((classesBefore(context, 2) & WordClass.preposition) !== 0 && wordBefore(context, 2) !== context.words.of) return false;
  const isSpelledOut = shapeAt(view, numeral.from - 1) === "title";
  const standsAlone = shapeAt(view, numeral.from - 2) === "lower" || isTight(view, numeral.from - 1);
  if (isSpelledOut && (!standsAlone || shapeAt(view, numeral.to) === "title")) return false;
  return shapeAt(view, numeral.to) === "mark" || shapeAt(view, numeral.to) === "title" || (classesBehind(context) & GOES_ON) !== 0;
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

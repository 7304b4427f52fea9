import { isTight, lowerAt, shapeAt } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import { classesBefore, classesBehind, follows, type NumeralContext, wordBefore, wordBehind } from "./numeral-context.ts";
import type { QuantityUse } from "./quantity.ts";

const INSIDE_DATES: ReadonlySet<string> = new Set(["-", "–", "/", ",", "to", "and"]);
const COMMA: ReadonlySet<string> = new Set([","]);
const SLASH: ReadonlySet<string> = new Set(["/"]);

/**
 * Days, years and hours.
 *
 *   March 5, 2014   5th of March   in 2014   2014-2019   2022-04-12   9/11   at 0800
 */
export function useByDate(context: NumeralContext): QuantityUse | undefined {
  const { numeral, words } = context;
  if (numeral.vague || numeral.scale > 1) return undefined;
  if (isDayOfMonth(context) || isYear(context)) return "date";
  if (isYearBehindDay(context) || follows(context, "date", SLASH) || (follows(context, "date", INSIDE_DATES) && isDateTail(context)))
    return "date";
  if (wordBehind(context) === "/" && isTight(context.view, numeral.to) && shapeAt(context.view, numeral.to + 1) === "digits") return "date";
  const leadingZero = numeral.digits?.leading === 4 && numeral.low < 1000;
  return leadingZero && words.clockBefore.has(wordBefore(context)) ? "time" : undefined;
}

function isDayOfMonth(context: NumeralContext): boolean {
  const { view, numeral, words } = context;
  if (numeral.high > 31 || numeral.low < 1 || numeral.rest.startsWith("-")) return false;
  const behind = wordBehind(context) === words.of ? 2 : 1;
  const month = (distance: number, classes: number) =>
    (classes & WordClass.month) !== 0 && (words.monthsInSmallLetters || shapeAt(view, distance) !== "lower");
  if (month(numeral.to - 1 + behind, classesBehind(context, behind))) return true;
  const dot = wordBefore(context) === "." ? 2 : 1;
  return numeral.digits !== null && month(numeral.from - dot, classesBefore(context, dot));
}

function isYear(context: NumeralContext): boolean {
  const { view, numeral, bounded, words } = context;
  const { digits } = numeral;
  if (digits === null || digits.leading !== 4 || digits.grouped || numeral.rest !== "" || numeral.low < 1500 || numeral.high > 2100)
    return false;
  if (!Number.isInteger(numeral.low) || bounded.bounds.has("least") || bounded.bounds.has("above") || bounded.bounds.has("most"))
    return false;
  const counted = classesBehind(context) & (WordClass.person | WordClass.thing | WordClass.harm);
  return words.beforeYear.has(lowerAt(view, bounded.from - 1)) || counted === 0;
}

/** "Sept. 15, 2015 shooting": behind a day of the month, whatever follows. */
const isYearBehindDay = (context: NumeralContext) =>
  follows(context, "date", COMMA) &&
  context.numeral.digits?.leading === 4 &&
  !context.numeral.digits.grouped &&
  isYearNumber(context.numeral.low);

const isYearNumber = (value: number) => Number.isInteger(value) && value >= 1500 && value <= 2100;

/** In "2022-04-12" the month and the day; behind "March 5," the year. */
const isDateTail = ({ view, numeral, previous }: NumeralContext) =>
  numeral.from > view.from && isTight(view, numeral.from) && previous !== null && isTight(view, previous.to) && numeral.digits !== null;

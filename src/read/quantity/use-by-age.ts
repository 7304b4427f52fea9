import { classesAt, lowerAt, shapeAt } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import { classesBefore, follows, type NumeralContext, wordBefore, wordBehind } from "./numeral-context.ts";
import type { QuantityUse } from "./quantity.ts";

const LIST: ReadonlySet<string> = new Set([",", "and", "or", "to", "-", "–"]);
const AFTER_AGE: ReadonlySet<string> = new Set([",", ")", ".", ";", ":", "", "—", "–"]);

/**
 * Ages of people.
 *
 *   aged 12 and 14   47 years old   Donald, 62, and Philip, 52.   (62)   children under five
 *        ^^     ^^   ^^                     ^^              ^^     ^^                   ^^^^
 */
export function useByAge(context: NumeralContext): QuantityUse | undefined {
  const { view, numeral, words } = context;
  if (numeral.low >= 120 || numeral.vague || numeral.ordinal) return undefined;
  if (isSpacedCompound(context) || isYearsOld(context, numeral.to) || isYearsOld(context, numeral.to + 2)) return "age";
  if (words.ageBefore.has(lowerAt(view, context.bounded.from - 1)) || words.ageBefore.has(wordBefore(context))) return "age";
  if (lowerAt(view, context.bounded.from - 1) === words.of && words.ageBefore.has(lowerAt(view, context.bounded.from - 2))) return "age";
  if (isSetOff(context) || isPredicate(context) || follows(context, "age", LIST)) return "age";
  const limit = numeral.from - context.bounded.from === 1 && words.ageLimits.has(wordBefore(context));
  return limit && (classesBefore(context, 2) & WordClass.person) !== 0 ? "age" : undefined;
}

/** "years old" there, which serves the numbers joined before it too. */
const isYearsOld = ({ view, words, numeral }: NumeralContext, at: number) =>
  words.ageAfter.has(lowerAt(view, at + 1)) &&
  words.durationUnits.has(lowerAt(view, at)) &&
  (at === numeral.to || LIST.has(lowerAt(view, numeral.to)));

/** "27 - year - old", as texts stand that were cut into words once. */
const isSpacedCompound = (context: NumeralContext) =>
  wordBehind(context) === "-" &&
  context.words.durationUnits.has(wordBehind(context, 2)) &&
  context.words.ageAfter.has(wordBehind(context, 4));

/** Between commas or in brackets behind a person: "Donald, 62,", "the driver, 42,", "Hunt Jr., 36,". */
function isSetOff(context: NumeralContext): boolean {
  const { view, numeral, bounded } = context;
  if (bounded.from !== numeral.from || bounded.to !== numeral.to || numeral.to - numeral.from > 1 || numeral.low === 0) return false;
  const opening = lowerAt(view, numeral.from - 1);
  if ((opening !== "," && opening !== "(") || !AFTER_AGE.has(lowerAt(view, numeral.to))) return false;
  const before = numeral.from - (lowerAt(view, numeral.from - 2) === "." ? 3 : 2);
  if (shapeAt(view, before) === "title" || shapeAt(view, before) === "mixed") return true;
  const isPerson = (classesAt(view, before) & (WordClass.person | WordClass.role)) !== 0 || isOneThing(context, before);
  return isPerson && numeral.digits !== null && numeral.low > 1 && lowerAt(view, numeral.to) === ",";
}

/** "a retired postman, 78,": whatever an article counts as one has no number behind it but its age. */
function isOneThing({ view, words }: NumeralContext, last: number): boolean {
  for (let at = last; at > last - 4; at--) {
    if (words.oneBeforeScale.has(lowerAt(view, at))) return at < last;
    if (shapeAt(view, at) !== "lower") return false;
  }
  return false;
}

/** "who was 17, died": a pronoun of persons, a form of be, and nothing behind it. */
function isPredicate(context: NumeralContext): boolean {
  const { numeral } = context;
  const isBe = (classesBefore(context) & WordClass.auxiliary) !== 0;
  const ofPerson = (classesBefore(context, 2) & (WordClass.pronoun | WordClass.relative)) !== 0;
  return isBe && ofPerson && numeral.digits !== null && numeral.digits.rest === "" && numeral.low > 0 && AFTER_AGE.has(wordBehind(context));
}

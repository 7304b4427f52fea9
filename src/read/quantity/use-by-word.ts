import { lowerAt, shapeAt } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import { classesBehind, type NumeralContext, wordBefore, wordBehind } from "./numeral-context.ts";

/**
 * Words that look like numbers and are none.
 *
 *   this one   no longer   test scores   one should   one of the aims
 */
export function useByWord(context: NumeralContext): null | undefined {
  const { view, numeral, words } = context;
  if (numeral.digits !== null || numeral.to - numeral.from > 1) return undefined;
  if (numeral.low === 0 && numeral.high === 0) return isNoCount(context) ? null : undefined;
  if (words.notBareBefore.has(lowerAt(view, numeral.from))) return isBare(context) ? null : undefined;
  const isOne = numeral.low === 1 && numeral.high === 1 && !numeral.ordinal && numeral.rest === "";
  return isOne && isPronoun(context) ? null : undefined;
}

/** "no longer", "no, he said", "No 1". */
const isNoCount = (context: NumeralContext) =>
  context.words.notAfterNo.has(wordBehind(context)) || shapeAt(context.view, context.numeral.to) === "digits";

/** "test scores fell", against "scores of students" and "Scores killed". */
function isBare(context: NumeralContext): boolean {
  if (wordBehind(context) === context.words.of || (classesBehind(context) & WordClass.person) !== 0) return false;
  return (classesBehind(context) & WordClass.harm) === 0 || wordBefore(context) !== "";
}

const NO_NOUN =
  WordClass.auxiliary |
  WordClass.modal |
  WordClass.preposition |
  WordClass.conjunction |
  WordClass.relative |
  WordClass.pronoun |
  WordClass.determiner;

/** "this one", "one another", "Air Force One", "one of the aims". */
function isPronoun(context: NumeralContext): boolean {
  const { view, numeral, bounded, words } = context;
  if (words.afterPronounOne.has(wordBehind(context))) return true;
  const pointed = words.beforePronounOne.has(lowerAt(view, bounded.from - 1)) && bounded.from === numeral.from;
  if (pointed && (shapeAt(view, numeral.to) === "mark" || (classesBehind(context) & NO_NOUN) !== 0)) return true;
  if (numeral.from > view.from && shapeAt(view, numeral.from) === "title" && shapeAt(view, numeral.from - 1) === "title") return true;
  return wordBehind(context) === words.of && !isOfCounted(context);
}

/** "one of the dead", "one of them": a person is meant; "one of the main aims" counts nothing. */
function isOfCounted(context: NumeralContext): boolean {
  for (let distance = 2; distance <= 5; distance++) {
    const classes = classesBehind(context, distance);
    if ((classes & (WordClass.person | WordClass.harm | WordClass.pronoun | WordClass.relative)) !== 0) return true;
    if ((classes & (WordClass.preposition | WordClass.conjunction)) !== 0 || wordBehind(context, distance) === "") return false;
  }
  return false;
}

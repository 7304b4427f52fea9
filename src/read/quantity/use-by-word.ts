import { lowerAt } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import { classesBehind, type NumeralContext, wordBefore, wordBehind } from "./numeral-context.ts";

/**
 * Words that look like numbers and are none.
 *
 *   this one   no longer   test scores   one should   one of the aims
 */
export function useByWord(context: NumeralContext): null | undefined {
  const { view, numeral, bounded, words } = context;
  if (numeral.digits !== null || numeral.to - numeral.from > 1) return undefined;
  if (numeral.low === 0 && words.notAfterNo.has(wordBehind(context))) return null;
  if (
    words.notBareBefore.has(lowerAt(view, numeral.from)) &&
    wordBehind(context) !== words.of &&
    (classesBehind(context) & WordClass.person) === 0
  )
    return null;
  if (numeral.low !== 1 || numeral.high !== 1 || numeral.ordinal || numeral.rest !== "") return undefined;
  if (words.beforePronounOne.has(lowerAt(view, bounded.from - 1)) && bounded.from === numeral.from) return null;
  if (words.afterPronounOne.has(wordBehind(context))) return null;
  return wordBehind(context) === words.of && !isOfCounted(context) ? null : undefined;
}

/** "one of the dead", "one of them": a person is meant; "one of the main aims" counts nothing. */
function isOfCounted(context: NumeralContext): boolean {
  for (let distance = 2; distance <= 5; distance++) {
    const classes = classesBehind(context, distance);
    if ((classes & (WordClass.person | WordClass.harm | WordClass.pronoun | WordClass.relative)) !== 0) return true;
    if ((classes & (WordClass.preposition | WordClass.conjunction)) !== 0 || wordBehind(context, distance) === "") return false;
  }
  return wordBefore(context) === "";
}

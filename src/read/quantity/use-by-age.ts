import { lowerAt, shapeAt } from "../text/sentence-view.ts";
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
  if (words.ageAfter.has(wordBehind(context, 2)) && words.durationUnits.has(wordBehind(context))) return "age";
  if (words.ageBefore.has(lowerAt(view, context.bounded.from - 1)) || words.ageBefore.has(wordBefore(context))) return "age";
  if (lowerAt(view, context.bounded.from - 1) === words.of && words.ageBefore.has(lowerAt(view, context.bounded.from - 2))) return "age";
  if (isSetOff(context) || follows(context, "age", LIST)) return "age";
  const limit = numeral.from - context.bounded.from === 1 && words.ageLimits.has(wordBefore(context));
  return limit && (classesBefore(context, 2) & WordClass.person) !== 0 ? "age" : undefined;
}

/** Between commas or in brackets behind a name. */
function isSetOff({ view, numeral, bounded }: NumeralContext): boolean {
  if (bounded.from !== numeral.from || bounded.to !== numeral.to || numeral.to - numeral.from > 1) return false;
  const opening = lowerAt(view, numeral.from - 1);
  const name = shapeAt(view, numeral.from - 2);
  if ((opening !== "," && opening !== "(") || (name !== "title" && name !== "mixed")) return false;
  return AFTER_AGE.has(lowerAt(view, numeral.to)) && numeral.low > 0;
}

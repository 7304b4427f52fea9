import { WordClass } from "../text/word-class.ts";
import type { Run } from "./noun-phrase.ts";
import type { Unit } from "./passage.ts";
import type { StatementWords } from "./statement-words.ts";
import { hasClass, isComma, isMark, isVerb, lowerAt } from "./units.ts";

const LONGEST_ROLE = 14;

/**
 * What is told of a speaker behind the name, where it holds a role.
 *
 *   Olena Hrytsiv, a military analyst, said …      said Olena Hrytsiv, a military analyst.
 *                    ^^^^^^^^^^^^^^^^                                    ^^^^^^^^^^^^^^^^
 */
export function appositionAfter(units: readonly Unit[], speaker: Run, words: StatementWords): Run | null {
  if (!isComma(units, speaker.to)) return null;
  const from = speaker.to + (hasClass(units, speaker.to + 1, WordClass.determiner) ? 2 : 1);
  let role = false;
  let at = from;
  for (
    ;
    at < Math.min(units.length, from + LONGEST_ROLE) &&
    !isMark(units, at) &&
    !isVerb(units, at) &&
    !hasClass(units, at, WordClass.relative);
    at++
  )
    role ||= words.roles.has(lowerAt(units, at));
  return role && at > from ? { from, to: at } : null;
}

/** "Christian Vos, president of the region announced": a name before a comma that no second comma answers. */
export function nameBefore(units: readonly Unit[], speaker: Run, words: StatementWords): Run | null {
  if (!isComma(units, speaker.from - 1) || !words.roles.has(lowerAt(units, speaker.from))) return null;
  const to = speaker.from - 1;
  let from = to;
  while (from > 0 && to - from < LONGEST_NAME && isCapital(units, from - 1)) from--;
  return to - from >= 2 ? { from, to } : null;
}

const isCapital = (units: readonly Unit[], at: number) => units[at]!.quotation === null && /^(?:title|mixed)$/.test(units[at]!.word.shape);

const LONGEST_NAME = 4;

/** A name between commas behind a role: "the minister, Ivan Petrenko, said". */
export function nameAfter(units: readonly Unit[], speaker: Run): Run | null {
  if (!isComma(units, speaker.to)) return null;
  const from = speaker.to + 1;
  let at = from;
  while (at < units.length && at - from <= LONGEST_NAME && units[at]!.quotation === null && /^(?:title|mixed)$/.test(units[at]!.word.shape))
    at++;
  return at - from >= 2 && isMark(units, at) ? { from, to: at } : null;
}

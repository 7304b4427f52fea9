import { type Clause, draftIn, isWithin } from "./clause.ts";
import { skipCircumstances } from "./complement.ts";
import { contentBefore, contentResumed } from "./content.ts";
import type { Draft } from "./draft.ts";
import { hasMainVerb } from "./main-verb.ts";
import { phraseAfter, subjectBefore } from "./noun-phrase.ts";
import type { Unit } from "./passage.ts";
import { type StatementWords, Takes } from "./statement-words.ts";
import { beginsNoun, isComma, isDash, isQuotation, isSpeech, isStop, isVerb } from "./units.ts";
import { type VerbGroup, cueOf } from "./verb-group.ts";

/** Whether what stands before a comma and a verb is said, not the one who says it: a quotation or a clause with a verb of its own. */
export function saysBefore(units: readonly Unit[], { from }: VerbGroup, words: StatementWords): boolean {
  if (isSpeech(units, from - 1) || isLong(units, from - 1) || isQuotation(units, from - 2)) return true;
  const subject = subjectBefore(units, from, 0, words);
  return subject === null || hasMainVerb(units, subject.from);
}

const SHORTEST_SPEECH = 7;
const isLong = (units: readonly Unit[], at: number) => isQuotation(units, at) && units[at]!.to - units[at]!.from >= SHORTEST_SPEECH;

/** “…,” said the mayor on Monday. */
export function inverted(clause: Clause, group: VerbGroup): Draft | null {
  const { units, words } = clause;
  if (group.participle || group.from === 0 || (group.cue.takes & (Takes.clause | Takes.quotation)) === 0) return null;
  const closes = isComma(units, group.from - 1) || isDash(units, group.from - 1) || isQuotation(units, group.from - 1);
  const speaker = phraseAfter(units, group.verb + 1);
  const before = contentBefore(units, group.from);
  if (!closes || !speaker || !before || !beginsNoun(units, speaker.from)) return null;
  if (!isQuotation(units, before.to - 1) && isWithin(clause, group.from)) return null;
  if ((group.cue.takes & Takes.clause) === 0 && !isQuotation(units, before.to - 1)) return null;
  const content = [before, ...contentResumed(units, pastSpeaker(units, speaker.to), words)];
  return draftIn(clause, { cue: cueOf(group), speaker, content, rule: "inverted" });
}

/** To the end of what is told of the speaker: a name's apposition runs to the quotation or the stop. */
function pastSpeaker(units: readonly Unit[], from: number): number {
  let at = skipCircumstances(units, from);
  while (at < units.length && !isStop(units, at) && !(isQuotation(units, at) && isComma(units, at - 1))) {
    if (isComma(units, at) && isVerb(units, at + 1)) return at;
    at++;
  }
  return isQuotation(units, at) ? at - 1 : at;
}

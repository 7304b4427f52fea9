import { nameBefore } from "./apposition.ts";
import { type Clause, draftIn } from "./clause.ts";
import { skipCircumstances } from "./complement.ts";
import { contentBefore, contentResumed } from "./content.ts";
import type { Draft } from "./draft.ts";
import { hasMainVerb, isRelative } from "./main-verb.ts";
import { type Run, phraseAfter } from "./noun-phrase.ts";
import type { Unit } from "./passage.ts";
import { Part, type StatementWords, Takes } from "./statement-words.ts";
import { is, isComma, isMark, isQuotation, isStop } from "./units.ts";
import { type VerbGroup, cueOf } from "./verb-group.ts";

export const followsQuotation = (units: readonly Unit[], { from }: Run) =>
  isQuotation(units, from - 1) || (isComma(units, from - 1) && isQuotation(units, from - 2));

/** "Talks are over, the envoy wrote on Friday": a whole clause stands before the comma, and none but a circumstance behind. */
export function followsClause(units: readonly Unit[], { from }: Run, { verb }: VerbGroup): boolean {
  if (!isComma(units, from - 1) || !hasMainVerb(units, from)) return false;
  const behind = skipCircumstances(units, verb + 1);
  return isStop(units, behind) || (behind > verb + 1 && isComma(units, behind) && is(units, behind + 1, Part.opener | Part.circumstance));
}

/** “…,” the mayor said on Monday. Also between two halves of what is said, and "as the mayor noted, …". */
export function postposed(clause: Clause, group: VerbGroup, speaker: Run): Draft | null {
  const { units, words } = clause;
  const front = frontOf(units, speaker, words);
  if (front > 0 && !isMark(units, front - 1) && !isQuotation(units, front - 1)) return null;
  const before = contentBefore(units, front);
  const behind = skipCircumstances(units, addresseeEnd(units, group));
  const resumed = contentResumed(units, behind, words);
  if (!before || isQuotation(units, before.to - 1) || resumed.length > 0 || saysWhole(units, before, speaker)) {
    return saidAround(clause, group, speaker, [...(before ? [before] : []), ...resumed]);
  }
  return null;
}

/** Where "as the mayor" or "Christian Vos, mayor of the port" begins. */
function frontOf(units: readonly Unit[], speaker: Run, words: StatementWords): number {
  if (is(units, speaker.from - 1, Part.as)) return speaker.from - 1;
  return nameBefore(units, speaker, words)?.from ?? speaker.from;
}

/** A clause with a verb of its own, which only "who" and "while" could keep from being what is said. */
const saysWhole = (units: readonly Unit[], before: Run, speaker: Run) =>
  !isRelative(units, speaker) && !is(units, before.from, Part.subordinator) && hasMainVerb(units, before.to);

function saidAround(clause: Clause, group: VerbGroup, speaker: Run, content: readonly Run[]): Draft | null {
  const { units } = clause;
  if ((group.cue.takes & Takes.clause) === 0 && !content.some((run) => isQuotation(units, run.to - 1) || isQuotation(units, run.from)))
    return null;
  return draftIn(clause, { cue: cueOf(group), speaker, content, rule: "postposed" });
}

/** "he told CNN, …". */
function addresseeEnd(units: readonly Unit[], { verb, cue }: VerbGroup): number {
  return (cue.takes & Takes.addressee) !== 0 ? (phraseAfter(units, verb + 1)?.to ?? verb + 1) : verb + 1;
}

import { type Clause, draftIn } from "./clause.ts";
import { complementAfter } from "./complement.ts";
import { clauseEnd, contentBefore, contentResumed } from "./content.ts";
import type { Draft } from "./draft.ts";
import { type Run, phraseAfter, subjectBefore } from "./noun-phrase.ts";
import { postposed } from "./postposed.ts";
import { type Cue, Part, Takes } from "./statement-words.ts";
import { is } from "./units.ts";
import type { VerbGroup } from "./verb-group.ts";

/** "quoted the minister as saying …". */
export function asSaying(clause: Clause, at: number, speaker: Run, via: Run | null, cue: Cue): Draft | null {
  const complement = complementAfter(clause.units, at, cue);
  if (!complement) return null;
  const content = [{ from: complement.from, to: clauseEnd(clause.units, complement.from, clause.words) }];
  return draftIn(clause, { cue: { from: at, to: at + 1 }, speaker, via: via ? [via] : [], content, rule: "quoted-as" });
}

/** "As reported by Kyodo, …". */
export function asReportedBy(clause: Clause, at: number): Draft | null {
  const { units, words } = clause;
  const speaker = phraseAfter(units, at + 2);
  if (!speaker) return null;
  const before = contentBefore(units, at - 1);
  const content = before ? [before] : contentResumed(units, speaker.to, words);
  return draftIn(clause, { cue: { from: at, to: at + 2 }, speaker, content, rule: "as-reported" });
}

/** "as the foreman put it". */
export function asPutIt(clause: Clause, group: VerbGroup): Draft | null {
  const { units, words } = clause;
  const subject = subjectBefore(units, group.from, 0, words);
  if (!subject || !is(units, subject.from - 1, Part.as) || !is(units, group.verb + 1, Part.expletive)) return null;
  return postposed(clause, { ...group, verb: group.verb + 1, cue: { ...group.cue, takes: Takes.clause } }, subject);
}

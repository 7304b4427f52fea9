import { type Clause, draftIn } from "./clause.ts";
import type { Draft } from "./draft.ts";
import { clauseSubject, type Run, subjectBefore } from "./noun-phrase.ts";
import type { Unit } from "./passage.ts";
import { beginsNoun, isColon, isMark, isQuotation, isStop, isVerb } from "./units.ts";

/**
 * Speech that no known verb attributes, but its place in the sentence does. Asked after all cues were tried.
 *
 *   “We start at dawn,” Kamara began.      Asked again, she demurred: “Ask my lawyer.”
 *                       ^^^^^^                          ^^^
 */
export function bareSpeech(clause: Clause): Draft[] {
  const { units, found } = clause;
  const drafts: Draft[] = [];
  for (let at = 0; at < units.length; at++) {
    if (!isQuotation(units, at) || isCovered(found, at)) continue;
    const draft = spoken(clause, at) ?? announced(clause, at);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

const isCovered = (found: readonly Draft[], at: number) =>
  found.some(({ content }) => content.some((run) => run.from <= at && at < run.to));

const ENDS_ON = new Set(["“,”", "“?”", "“!”"]);
const LONGEST_SUBJECT = 6;

/** Behind speech that ends in a comma stand a short subject and its verb. */
function spoken(clause: Clause, quotation: number): Draft | null {
  const { units, words } = clause;
  if (quotation !== 0 || !ENDS_ON.has(units[quotation]!.word.lower) || !beginsNoun(units, quotation + 1)) return null;
  for (let verb = quotation + 2; verb <= quotation + 1 + LONGEST_SUBJECT && !isMark(units, verb); verb++) {
    if (!isVerb(units, verb)) continue;
    const speaker = subjectBefore(units, verb, quotation + 1, words);
    return (
      speaker &&
      draftIn(clause, { cue: { from: verb, to: verb + 1 }, speaker, content: [{ from: quotation, to: quotation + 1 }], rule: "spoken" })
    );
  }
  return null;
}

/** A colon and speech end the sentence; who was its subject, or spoke in it last, goes on speaking. */
function announced(clause: Clause, quotation: number): Draft | null {
  const { units, words, found } = clause;
  if (!isColon(units, quotation - 1) || !endsAt(units, quotation + 1)) return null;
  const speaker: Run | null = found.findLast((draft) => draft.speaker !== null)?.speaker ?? clauseSubject(units, 0, quotation - 1, words);
  const cue = { from: quotation - 1, to: quotation };
  return speaker && draftIn(clause, { cue, speaker, content: [{ from: quotation, to: quotation + 1 }], rule: "announced" });
}

const endsAt = (units: readonly Unit[], at: number) => at >= units.length || (isStop(units, at) && at === units.length - 1);

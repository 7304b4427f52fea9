import { type Clause, draftIn } from "./clause.ts";
import { contentBefore, contentResumed } from "./content.ts";
import type { Draft } from "./draft.ts";
import { phraseAfter } from "./noun-phrase.ts";
import type { Unit } from "./passage.ts";
import { Part, Takes } from "./statement-words.ts";
import { beginsNoun, is, isMark, isQuotation } from "./units.ts";
import { verbGroupAt } from "./verb-group.ts";

/**
 * A verb of saying behind what is said, with its subject behind it, in a language in which that is the usual order.
 *
 *   Міст закрито, повідомив у четвер мер Києва.      Як повідомив мер, міст закрито.
 *   ^^^^^^^^^^^^                     ^^^^^^^^^^                  ^^^   ^^^^^^^^^^^^
 */
export function verbFirst(clause: Clause, at: number): Draft | null {
  const { units, words } = clause;
  const cue = words.verbFirst ? words.cues.get(units[at]!.word.lower) : undefined;
  if (!cue || (cue.takes & (Takes.clause | Takes.quotation)) === 0) return null;
  const group = verbGroupAt(units, at, cue);
  if (group.negated || group.passive || group.modal || group.participle) return null;
  const from = is(units, group.from - 1, Part.as) ? group.from - 1 : group.from;
  if (!isClosed(units, from) || (from === 0 && from === group.from)) return null;
  const subject = subjectFrom(units, at + 1);
  const speaker = beginsNoun(units, subject) ? phraseAfter(units, subject) : null;
  if (!speaker) return null;
  const before = from > 0 ? contentBefore(units, from) : null;
  const resumed = contentResumed(units, endOfSpeaker(units, speaker.to), words);
  return draftIn(clause, {
    cue: { from: group.from, to: at + 1 },
    speaker,
    content: [...(before ? [before] : []), ...resumed],
    rule: "inverted",
  });
}

const isClosed = (units: readonly Unit[], from: number) => from === 0 || isMark(units, from - 1) || isQuotation(units, from - 1);

/** Past when and on what channel it was said, where a noun phrase follows. */
export function subjectFrom(units: readonly Unit[], from: number): number {
  let at = from;
  for (;;) {
    const next = circumstanceEnd(units, at);
    if (next === at) return at;
    at = next;
  }
}

/** A circumstance is at most so long: "у телеграмі", "в четвер 2 березня". */
const LONGEST = 4;

function circumstanceEnd(units: readonly Unit[], from: number): number {
  if (is(units, from, Part.time | Part.adverb)) return from + 1;
  if (!is(units, from, Part.circumstance)) return from;
  for (let at = from + LONGEST; at > from; at--)
    if (is(units, at, Part.time | Part.channel)) return isQuotation(units, at + 1) ? at + 2 : at + 1;
  return from;
}

/** Past when, where and on what channel, and what is told of the speaker, to the mark behind it. */
function endOfSpeaker(units: readonly Unit[], from: number): number {
  let at = from;
  while (at < units.length && !isMark(units, at) && !isQuotation(units, at)) at++;
  return at;
}

import { type Clause, draftIn } from "./clause.ts";
import { contentBefore, contentResumed } from "./content.ts";
import type { Draft } from "./draft.ts";
import { phraseAfter, type Run } from "./noun-phrase.ts";
import type { Unit } from "./passage.ts";
import { sourceCue } from "./source-cue.ts";
import { Part, type StatementWords } from "./statement-words.ts";
import { isColon, isQuotation, is, lowerAt } from "./units.ts";

/**
 * "according to": what is said stands before, or behind where the phrase comes first.
 *
 *   The bridge is closed, according to the latest figures released by the port.
 *   ^^^^^^^^^^^^^^^^^^^^                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function sourcePhrase(clause: Clause, at: number): Draft | null {
  const { units, words } = clause;
  const cue = sourceCue(units, at, words);
  if (!cue) return null;
  const speaker = pronounIn(units, cue, words) ?? phraseAfter(units, cue.to, true);
  if (!speaker || words.notSources.has(lowerAt(units, speaker.to - 1))) return null;
  const before = isColon(units, cue.from - 1) ? null : contentBefore(units, cue.from);
  const said = before && (isQuotation(units, before.from) || before.to - before.from > SHORTEST);
  const content = said ? [before] : contentResumed(units, citationEnd(units, Math.max(speaker.to, cue.to)), words);
  return draftIn(clause, { cue, speaker, content, rule: "source-phrase" });
}

/** "за його словами": the speaker stands inside the phrase. */
function pronounIn(units: readonly Unit[], cue: Run, words: StatementWords): Run | null {
  for (let at = cue.from; at < cue.to; at++) if (words.pronouns.has(lowerAt(units, at))) return { from: at, to: at + 1 };
  return null;
}

/** "Meanwhile, according to …": what is shorter stands only in front of it. */
const SHORTEST = 2;

/** Past ", citing the ministry" behind the one it is according to. */
function citationEnd(units: readonly Unit[], from: number): number {
  return is(units, from + 1, Part.relaying) ? (phraseAfter(units, from + 2)?.to ?? from) : from;
}

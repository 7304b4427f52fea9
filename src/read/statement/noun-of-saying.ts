import { WordClass } from "../text/word-class.ts";
import { type Clause, draftIn } from "./clause.ts";
import { clauseEnd } from "./content.ts";
import type { Draft } from "./draft.ts";
import { type Run, subjectBefore } from "./noun-phrase.ts";
import type { Unit } from "./passage.ts";
import { Part, type StatementWords } from "./statement-words.ts";
import { hasClass, is, isComma, isDash, isVerb, lowerAt } from "./units.ts";

/**
 * A noun whose "that"-clause is somebody's word.
 *
 *   The minister's claim that the bridge was safe angered many.
 *   ^^^^^^^^^^^^               ^^^^^^^^^^^^^^^^^^^
 */
export function nounOfSaying(clause: Clause, at: number): Draft | null {
  const { units, words } = clause;
  if (!words.cueNouns.has(lowerAt(units, at)) || !is(units, at + 1, Part.that)) return null;
  if (clause.found.some((draft) => draft.content.some((run) => run.from === at + 2))) return null;
  const to = embeddedEnd(units, at + 2, clauseEnd(units, at + 2, words));
  return draftIn(clause, {
    cue: { from: at, to: at + 1 },
    speaker: owner(units, at, words),
    content: [{ from: at + 2, to }],
    rule: "noun",
  });
}

/** A clause inside a noun phrase ends at a comma, a dash, or before the second finite verb: that is the sentence's own. */
function embeddedEnd(units: readonly Unit[], from: number, to: number): number {
  let verbs = 0;
  for (let at = from + 1; at < to; at++) {
    if (isComma(units, at) || isDash(units, at)) return at;
    if (!isVerb(units, at) || isInGroup(units, at)) continue;
    if (++verbs === 2) return at;
  }
  return to;
}

const SUBORDINATE = WordClass.auxiliary | WordClass.modal | WordClass.conjunction | WordClass.relative | WordClass.negation;
const isInGroup = (units: readonly Unit[], at: number) =>
  hasClass(units, at - 1, SUBORDINATE) ||
  is(units, at - 1, Part.to) ||
  (isVerb(units, at - 1) && hasClass(units, at - 1, WordClass.auxiliary));

/** "the minister's claim", "his claim". */
function owner(units: readonly Unit[], noun: number, words: StatementWords): Run | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at--) {
    if (is(units, at, Part.possessive)) return subjectBefore(units, at, 0, words);
    if (is(units, at, Part.possessor)) return { from: at, to: at + 1 };
  }
  return null;
}

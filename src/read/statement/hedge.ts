import { WordClass } from "../text/word-class.ts";
import { type Clause, draftIn } from "./clause.ts";
import { clauseEnd } from "./content.ts";
import type { Draft } from "./draft.ts";
import { subjectBefore } from "./noun-phrase.ts";
import { beginsOwn, hasClass, is, isAdverb, isMark, lowerAt } from "./units.ts";
import { Part } from "./statement-words.ts";

/**
 * Said of nobody named.
 *
 *   It is understood that the town has fallen.      The town is said to have fallen.
 *                         ^^^^^^^^^^^^^^^^^^^       ^^^^^^^^            ^^^^^^^^^^^^^^
 */
export function hedge(clause: Clause, at: number): Draft | null {
  const { units, words } = clause;
  if (words.hedgeAdverbs.has(lowerAt(units, at))) return hedgedClause(clause, at);
  if (!words.hedges.has(lowerAt(units, at))) return null;
  let be = at - 1;
  while (isAdverb(units, be)) be--;
  if (!hasClass(units, be, WordClass.auxiliary)) return null;
  while (hasClass(units, be - 1, WordClass.auxiliary)) be--;
  return impersonal(clause, be, at) ?? raised(clause, be, at);
}

/** "The crew has reportedly left": the clause around the adverb. */
function hedgedClause(clause: Clause, at: number): Draft | null {
  const { units, words } = clause;
  let from = at;
  while (from > 0 && !isMark(units, from - 1) && !is(units, from - 1, Part.opener)) from--;
  const content = [
    { from, to: at },
    { from: at + 1, to: clauseEnd(units, at + 1, words) },
  ];
  return draftIn(clause, { cue: { from: at, to: at + 1 }, speaker: null, content, rule: "hedge-adverb" });
}

function impersonal(clause: Clause, be: number, at: number): Draft | null {
  const { units, words } = clause;
  if (!is(units, be - 1, Part.expletive) || is(units, at + 1, Part.to)) return null;
  const from = is(units, at + 1, Part.that) ? at + 2 : at + 1;
  return draftIn(clause, {
    cue: { from: be - 1, to: at + 1 },
    speaker: null,
    content: [{ from, to: clauseEnd(units, from, words) }],
    rule: "hedge",
  });
}

/** "is believed to have": the subject and what it is believed to have done. */
function raised(clause: Clause, be: number, at: number): Draft | null {
  const { units, words } = clause;
  if (!is(units, at + 1, Part.to) || beginsOwn(units, at + 2)) return null;
  const subject = subjectBefore(units, be, 0, words);
  if (!subject) return null;
  const content = [subject, { from: at + 1, to: clauseEnd(units, at + 1, words) }];
  return draftIn(clause, { cue: { from: be, to: at + 1 }, speaker: null, content, rule: "hedge" });
}

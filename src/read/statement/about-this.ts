import type { Tokens } from "../../model/sentence.ts";
import type { Clause } from "./clause.ts";
import type { Draft } from "./draft.ts";
import type { ReadPassage } from "./join-quotations.ts";
import { phraseAfter, type Run, subjectBefore } from "./noun-phrase.ts";
import type { Passage } from "./passage.ts";
import { sourceCue } from "./source-cue.ts";
import type { StatementWords } from "./statement-words.ts";
import { Takes } from "./statement-words.ts";
import { beginsNoun, lowerAt } from "./units.ts";
import { subjectFrom } from "./verb-first.ts";
import { verbGroupAt } from "./verb-group.ts";

/** The verb stands no further behind the words that point back, in units. */
const FURTHEST = 12;

/**
 * A sentence that says no more than who told of the one before it.
 *
 *   Рух мостом спинено. Про це повідомив у вівторок мер Степан Гай.
 *   ^^^^^^^^^^^^^^^^^^         ^^^^^^^^^           ^^^^^^^^^^^^^^^
 *
 * @param before what was read of the sentence before; whose own source, where it has one, stays
 */
export function aboutThis(tokens: Tokens, { passage, units }: ReadPassage, before: ReadPassage, words: StatementWords): Draft | null {
  if (before.drafts.length > 0 || !isNext(before.passage, passage)) return null;
  const opener = words.pointsBack.find((phrase) => phrase.every((word, at) => lowerAt(units, at) === word));
  if (!opener) return null;
  const clause = { passage, units, words, found: [] };
  for (let at = opener.length; at < Math.min(units.length, opener.length + FURTHEST); at++) {
    const told = toldBy(clause, at, opener.length);
    if (!told) continue;
    const { cue, speaker } = told;
    const leading = [withoutStop(tokens, before.passage)];
    return {
      passage,
      units,
      cue,
      speaker,
      via: [],
      speakerUnits: units,
      content: [],
      leading,
      further: [],
      clauseFrom: null,
      rule: "about-this",
    };
  }
  return null;
}

/** The sentence right before, also as the last of the paragraph before. */
const isNext = (before: Passage, passage: Passage) => before.to === passage.from && passage.block - before.block <= 1;

/** The verb or phrase of saying at a unit, and its subject behind it or between it and the words that point back. */
function toldBy({ units, words }: Clause, at: number, floor: number): { cue: Run; speaker: Run } | null {
  const phrase = sourceCue(units, at, words);
  if (phrase) {
    const speaker = phraseAfter(units, phrase.to, true);
    return speaker && { cue: phrase, speaker };
  }
  const verb = words.cues.get(lowerAt(units, at));
  if (!verb || (verb.takes & (Takes.clause | Takes.quotation)) === 0) return null;
  const group = verbGroupAt(units, at, verb);
  if (group.negated || group.passive || group.modal || group.participle || group.infinitive) return null;
  const subject = subjectFrom(units, at + 1);
  const front = subjectBefore(units, group.from, floor, words);
  const speaker = front?.from === floor ? front : beginsNoun(units, subject) ? phraseAfter(units, subject) : front;
  return speaker && { cue: { from: group.from, to: at + 1 }, speaker };
}

function withoutStop({ word }: Tokens, { from, to }: Passage): Run {
  let end = to;
  while (end > from + 1 && STOPS.has(word[end - 1]!.lower)) end--;
  return { from, to: end };
}

const STOPS: ReadonlySet<string> = new Set([".", "!", "…", "..."]);

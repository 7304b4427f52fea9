import type { Block } from "../../model/article.ts";
import type { Tokens } from "../../model/sentence.ts";
import { draftIn } from "./clause.ts";
import type { Draft } from "./draft.ts";
import type { Run } from "./noun-phrase.ts";
import type { ReadPassage } from "./join-quotations.ts";
import type { Passage, Unit } from "./passage.ts";
import type { StatementWords } from "./statement-words.ts";
import { DASHES, isColon, isComma, isDash, isMark, lowerAt } from "./units.ts";

const LONGEST_SOURCE = 4;
const LONGEST_HEADLINE = 30;

/**
 * A headline that names its source before or behind a colon: somebody who speaks in the article, or words for sources.
 *
 *   Police: suspect still at large      Nine killed in landslide: governor
 *   ^^^^^^                                                        ^^^^^^^^
 */
export function headlineSource({ passage, units }: ReadPassage, speakers: ReadonlySet<string>, words: StatementWords): Draft | null {
  if (units.length > LONGEST_HEADLINE) return null;
  const names = (run: Run) =>
    run.to > run.from && run.to - run.from <= LONGEST_SOURCE && isSource(lowerAt(units, run.to - 1), speakers, words);
  const end = lastWord(units);
  for (let at = 1; at < end; at++) {
    const colon = isColon(units, at);
    if (!colon && !isDash(units, at)) continue;
    const before = { from: 0, to: isComma(units, at - 1) ? at - 1 : at };
    const behind = { from: at + 1, to: end };
    const cue = { from: at, to: at + 1 };
    const clause = { passage, units, words, found: [] };
    if (colon && names(before)) return draftIn(clause, { cue, speaker: before, content: [behind], rule: "headline" });
    if (names(behind) || isSigned(units, behind)) return draftIn(clause, { cue, speaker: behind, content: [before], rule: "headline" });
  }
  return null;
}

/** "Рух спинено, – Гай": a name behind a comma and a dash. */
const isSigned = (units: readonly Unit[], { from, to }: Run) =>
  isDash(units, from - 1) &&
  isComma(units, from - 2) &&
  to > from &&
  to - from <= LONGEST_SIGNATURE &&
  units.slice(from, to).every(({ word }) => word.shape === "title" || word.shape === "upper");

const LONGEST_SIGNATURE = 3;

/** Headlines and lines of their own that open the article. */
export const mayNameSource = (block: Block, index: number): boolean =>
  block.role === "headline" || block.role === "subheading" || index === 0;

/** Whether a colon or a dash stands in a passage. */
export function isDivided({ word }: Tokens, { from, to }: Passage): boolean {
  for (let at = from; at < to; at++) if (word[at]!.lower === ":" || DASHES.has(word[at]!.lower)) return true;
  return false;
}

function lastWord(units: readonly Unit[]): number {
  let end = units.length;
  while (end > 0 && isMark(units, end - 1)) end--;
  return end;
}

function isSource(last: string, speakers: ReadonlySet<string>, { roles, documents, sources, pluralEnding }: StatementWords): boolean {
  const singular = last.endsWith(pluralEnding) ? last.slice(0, -pluralEnding.length) : last;
  return speakers.has(last) || sources.has(last) || documents.has(last) || roles.has(last) || roles.has(singular);
}

/** The last words of those who speak, in lower case. */
export function speakersOf(passages: readonly ReadPassage[]): Set<string> {
  const speakers = new Set<string>();
  for (const { drafts } of passages) for (const { speaker, units } of drafts) if (speaker) speakers.add(lowerAt(units, speaker.to - 1));
  return speakers;
}

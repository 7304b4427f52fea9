import type { Quotation, Tokens } from "../../model/sentence.ts";
import type { Draft } from "./draft.ts";
import type { Passage, Unit } from "./passage.ts";

/** A quotation of fewer words is a word in scare quotes, not speech. */
const FEWEST_WORDS = 4;
/** A quotation without a cue has the speaker of at most so many passages before it (GenderGapTracker). */
const LONGEST_SILENCE = 5;

/** A passage with its units and the statements found in it. */
export interface ReadPassage {
  readonly passage: Passage;
  readonly units: readonly Unit[];
  readonly drafts: Draft[];
}

/**
 * Gives each quotation without a cue to the one who was speaking.
 *
 *   “We held on,” she said. “Nobody left.”
 *                            ^^^^^^^^^^^^ goes on under the same cue
 *
 *   “But the night was long.”
 *    ^^^^^^^^^^^^^^^^^^^^^^^ a new paragraph: a statement of its own with an empty cue
 */
export function joinQuotations(tokens: Tokens, passages: readonly ReadPassage[]): Draft[] {
  const drafts: Draft[] = [];
  let last: { draft: Draft; index: number } | null = null;
  passages.forEach((read, index) => {
    const earlier: { draft: Draft; index: number } | null = last;
    drafts.push(...read.drafts);
    const speaking = read.drafts.findLast((draft) => draft.speaker !== null && draft.rule !== "noun");
    if (speaking) last = { draft: speaking, index };
    else if (leadsOn(tokens, passages, index, earlier)) passages[index + 1]!.drafts[0]!.leading.push(...read.passage.quotations);
    else if (earlier && index - earlier.index <= LONGEST_SILENCE && isSpeech(tokens, read)) {
      last = { draft: goOn(passages, earlier.draft, index, drafts), index };
    }
  });
  return drafts;
}

/** “It is over.” He added, “Go home.”: nobody spoke before in the paragraph, and the next sentence names who speaks. */
function leadsOn(tokens: Tokens, passages: readonly ReadPassage[], index: number, earlier: { index: number } | null): boolean {
  const { passage } = passages[index]!;
  const next = passages[index + 1];
  const spoken = earlier !== null && passages[earlier.index]!.passage.block === passage.block;
  return !spoken && next?.passage.block === passage.block && next.drafts[0]?.rule === "quotation" && isSpeech(tokens, passages[index]!);
}

/** Adds the passage's quotations to the draft, or makes a statement of their own of them where a new paragraph begins. */
function goOn(passages: readonly ReadPassage[], earlier: Draft, index: number, drafts: Draft[]): Draft {
  const { passage, units } = passages[index]!;
  const before = passages[index - 1]!.passage;
  const unclosed = before.quotations.at(-1)?.closed === false;
  if (before.block === passage.block || unclosed) {
    earlier.further.push(...passage.quotations.map(({ from, to }) => ({ from, to })));
    return earlier;
  }
  const content = units.flatMap((unit, at) => (unit.quotation ? [{ from: at, to: at + 1 }] : []));
  const floating: Draft = {
    passage,
    units,
    cue: null,
    speaker: earlier.speaker,
    via: earlier.via,
    speakerUnits: earlier.speakerUnits,
    content,
    leading: [],
    further: [],
    clauseFrom: null,
    rule: "floating",
  };
  drafts.push(floating);
  return floating;
}

/** Nothing but quotations and marks. */
function isSpeech(tokens: Tokens, { passage, units }: ReadPassage): boolean {
  if (!passage.quotations.some((quotation) => wordsIn(tokens, quotation) >= FEWEST_WORDS)) return false;
  return units.every((unit) => unit.quotation !== null || unit.word.shape === "mark");
}

function wordsIn(tokens: Tokens, quotation: Quotation): number {
  let count = 0;
  for (let at = quotation.from; at < quotation.to; at++) if (tokens.word[at]!.shape !== "mark") count++;
  return count;
}

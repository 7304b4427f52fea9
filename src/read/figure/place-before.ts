import type { Place } from "../../model/figure.ts";
import type { Atoms } from "../atoms.ts";
import type { Scan } from "../text/scan.ts";
import { viewOf } from "../text/sentence-view.ts";
import type { Draft } from "./draft.ts";
import { type Locating, locationsIn } from "./locations.ts";
import { named } from "./place-of.ts";

/** So many sentences of a paragraph are asked. */
const FURTHEST = 4;

/**
 * The place that the sentences before a figure's tell, in its paragraph, the nearest first.
 *
 *   A shell hit a school in Bilka. Two teachers were killed.
 *                           ^^^^^
 */
export function placeBefore(scan: Scan, draft: Draft, placesOf: (sentence: number) => Place | null): Place | null {
  const { block } = draft.reading.sentence;
  for (let index = draft.sentence - 1; index >= draft.sentence - FURTHEST && scan.sentences[index]?.block === block; index--) {
    const place = placesOf(index);
    if (place) return place;
  }
  return null;
}

/** The place of each sentence: that of its first figure which has one, else the first behind a preposition of place. */
export function placesOfSentences(
  scan: Scan,
  drafts: readonly Draft[],
  atomsOf: (sentence: number) => Atoms,
): (sentence: number) => Place | null {
  const own = new Map<number, Place>();
  for (const { sentence, place } of drafts) if (place?.precise && !own.has(sentence)) own.set(sentence, place);
  const known = new Map<number, Place | null>();
  return (sentence) => {
    const place = own.get(sentence) ?? known.get(sentence);
    if (place !== undefined) return place;
    const found = placeOfSentence(scan, sentence, atomsOf(sentence));
    known.set(sentence, found);
    return found;
  };
}

function placeOfSentence(scan: Scan, sentence: number, atoms: Atoms): Place | null {
  const view = viewOf(scan.tokens, scan.sentences[sentence]!);
  const bare: Locating = { ...view, words: scan.language.figures, atoms, countings: [], predicateAt: new Map() };
  const located = locationsIn(bare).find((location) => location.located && location.found?.kind !== "country");
  return located ? named(bare, located) : null;
}

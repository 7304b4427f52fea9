import type { Place } from "../../model/figure.ts";
import type { Atoms } from "../atoms.ts";
import type { Scan } from "../text/scan.ts";
import { lowerAt, shapeAt, viewOf } from "../text/sentence-view.ts";
import type { Draft } from "./draft.ts";
import { type Locating, type Location, locationsIn } from "./locations.ts";
import { named } from "./place-of.ts";

/** So many sentences are asked. */
const FURTHEST = 4;

/**
 * The place that the sentences before a figure's tell, in its paragraph and the one before, the nearest first.
 *
 *   A shell hit a school in Bilka. Two teachers were killed.
 *                           ^^^^^
 */
export function placeBefore(scan: Scan, draft: Draft, placesOf: (sentence: number) => Place | null): Place | null {
  const { block } = draft.reading.sentence;
  const last = Math.max(0, draft.sentence - FURTHEST);
  for (let index = draft.sentence - 1; index >= last && scan.sentences[index]!.block >= block - 1; index--) {
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
  const located = locationsIn(bare).find((location) => location.located && isSure(bare, location));
  return located ? named(bare, located) : null;
}

/** What no gazetteer knows is a place by its words alone: "Elm Street", "900 block of Elm Drive". */
const isSure = (view: Locating, { from, to, found }: Location) =>
  found === null ? shapeAt(view, from) === "digits" || view.words.placeNouns.has(lowerAt(view, to - 1)) : found.kind !== "country";

import type { Count } from "../../model/figure.ts";
import { phraseAt, phraseBefore, type PhraseFound } from "../text/phrases.ts";
import { lowerAt, type SentenceView } from "../text/sentence-view.ts";
import type { Numeral } from "./numeral.ts";
import type { Bound, QuantityWords } from "./quantity-words.ts";

/** A numeral with the words around it that bound it. */
export interface Bounded {
  readonly from: number;
  readonly to: number;
  readonly bounds: ReadonlySet<Bound>;
}

/**
 * Gathers the quantifiers on both sides of a numeral, as many as stand in a row.
 *
 *   at least another 12   well over 100   20 or more   12 others
 *   ^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^   ^^^^^^^^^^   ^^
 *
 * @param floor the first token they may stand at: where the quantity before ends
 */
export function boundsAround(view: SentenceView, numeral: Numeral, floor: number, words: QuantityWords): Bounded {
  const bounds = new Set<Bound>();
  const ending = words.boundEndings.get(numeral.rest);
  if (ending) bounds.add(ending);
  let from = numeral.from;
  for (let found = phraseBefore(view, from, words.boundsBefore); found; found = phraseBefore(view, from, words.boundsBefore)) {
    if (found.from < floor || (found.value === "about" && isLimited(bounds)) || isDirection(view, found, floor, words)) break;
    bounds.add(found.value);
    from = found.from;
    if (words.boundAdverbs.has(lowerAt(view, from - 1)) && from > floor && found.value !== "further") from--;
  }
  if (lowerAt(view, from - 1) === words.between && from > floor) from--;
  return { from, to: boundsBehind(view, numeral.to, bounds, words), bounds };
}

/** "зросла з 38 до 41": a word that may bound a number joins it to the one before, or to a verb of change. */
function isDirection(view: SentenceView, { from, to }: PhraseFound<Bound>, floor: number, words: QuantityWords): boolean {
  if (to - from > 1 || !words.rangeJoiners.has(lowerAt(view, from))) return false;
  return (from === floor && from > view.from) || words.directions.has(lowerAt(view, from - 1));
}

/** Before "at least", "about" belongs to what stands before: "worries about at least 20". */
const isLimited = (bounds: ReadonlySet<Bound>) => bounds.has("least") || bounds.has("above") || bounds.has("most") || bounds.has("below");

function boundsBehind(view: SentenceView, at: number, bounds: Set<Bound>, words: QuantityWords): number {
  let to = at;
  for (let found = phraseAt(view, to, words.boundsAfter); found; found = phraseAt(view, to, words.boundsAfter)) {
    if (found.value === "further" && words.comparison.has(lowerAt(view, found.to))) break;
    bounds.add(found.value);
    if (found.value === "further" && !words.moreWords.has(lowerAt(view, to))) break;
    to = found.to;
  }
  return to;
}

/** Inclusive bounds of a number and the words around it, as the guidelines lay them down. */
export function countOf(numeral: Numeral, { bounds }: Bounded, text: string): Count {
  const { low, high } = numeral;
  const modifier = bounds.has("about") ? "about" : "exact";
  if (bounds.has("most")) return { low: 0, high, modifier, text };
  if (bounds.has("below")) return { low: 0, high: Math.max(0, high - 1), modifier, text };
  if (bounds.has("above")) return { low: numeral.vague ? low : low + 1, high: null, modifier, text };
  if (bounds.has("least")) return { low, high: null, modifier, text };
  return { low, high, modifier, text };
}

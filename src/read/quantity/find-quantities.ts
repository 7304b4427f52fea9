import type { Sentence } from "../../model/sentence.ts";
import type { Scan } from "../text/scan.ts";
import { classesAt, lowerAt, type SentenceView, viewOf } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import { boundsAround, countOf } from "./bounds.ts";
import { fractionAt } from "./fraction.ts";
import type { Quantity } from "./quantity.ts";
import type { QuantityWords } from "./quantity-words.ts";
import { rangeAt } from "./range.ts";
import { useOf } from "./use.ts";

const GATE = WordClass.number | WordClass.vague;

/**
 * Tokens to quantities: finds every number a sentence states, as bounds.
 *
 *   No fewer than 17 were hurt, and between 1.2 and 1.5 million fled.
 *   ^^^^^^^^^^^^^^^^ 17..            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ 1200000..1500000
 *
 * A quantity does not know what it counts. Ages, money, dates and names of things that hold digits ("T-72") are found here too
 * and marked, so that nobody later mistakes them for counts.
 *
 * @returns in order of text, not overlapping; cost is linear in the sentence
 */
export function findQuantities(scan: Scan, sentence: Sentence): Quantity[] {
  const found: Quantity[] = [];
  if ((sentence.classes & GATE) === 0) return found;
  const view = viewOf(scan.tokens, sentence);
  const words = scan.language.quantity;
  for (let at = view.from; at < view.to;) {
    const quantity = mayBegin(view, at, words) ? quantityAt(view, at, found.at(-1) ?? null, words) : null;
    if (quantity) found.push(quantity);
    at = quantity ? quantity.to : at + 1;
  }
  return found;
}

/** A word that counts; or "a", "the", "half" right before one. */
const mayBegin = (view: SentenceView, at: number, words: QuantityWords) =>
  (classesAt(view, at) & GATE) !== 0 || ((classesAt(view, at + 1) & GATE) !== 0 && words.phraseOpeners.has(lowerAt(view, at)));

function quantityAt(view: SentenceView, at: number, previous: Quantity | null, words: QuantityWords): Quantity | null {
  const fraction = fractionAt(view, at, words);
  const numeral = fraction ?? rangeAt(view, at, words);
  if (!numeral) return null;
  const bounded = boundsAround(view, numeral, previous?.to ?? view.from, words);
  const use = fraction?.ofStatedWhole === false ? "percentage" : useOf({ view, numeral, bounded, previous, words });
  if (use === null) return null;
  const start = view.tokens.start[bounded.from]!;
  const end = view.tokens.end[bounded.to - 1]!;
  const count = countOf(numeral, bounded, view.tokens.text.slice(start, end));
  const { from, to } = bounded;
  const further = bounded.bounds.has("further");
  return { start, end, from, to, numberFrom: numeral.from, numberTo: numeral.to, count, use, vague: numeral.vague, further };
}

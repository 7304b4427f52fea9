import type { Chunk, ElementTable } from "./scanned-page.ts";
import { endsSentence } from "./fold-words.ts";
import { mark } from "./element-marks.ts";

/** Marks of every element with those of all it stands in. */
export function inheritedMarks(elements: ElementTable, chunks: readonly Chunk[], trustNames: boolean): Int32Array {
  const own = Int32Array.from(elements.marks);
  distrustNames(elements, chunks, own, trustNames);
  for (let at = 0; at < own.length; at++) {
    const parent = elements.parent[at] ?? -1;
    if (parent >= 0) own[at] = (own[at] ?? 0) | ((own[parent] ?? 0) & ~mark.guessed);
  }
  return own;
}

/** A class name that would throw away most of a page's prose is not believed: "page-with-sidebar" holds the article too. */
function distrustNames(elements: ElementTable, chunks: readonly Chunk[], own: Int32Array, trustNames: boolean): void {
  const prose = subtreeSums(elements, chunks, (chunk) => (isProse(chunk) ? chunk.text.length - chunk.linked : 0));
  const most = (prose[0] ?? 0) / 2;
  for (let at = 0; at < own.length; at++) {
    const marks = own[at] ?? 0;
    const large = (prose[at] ?? 0) > most && most > 0;
    if (marks & mark.guessed && (!trustNames || large)) own[at] = marks & ~mark.chrome;
    if (large) own[at] = (own[at] ?? 0) & ~(mark.caption | mark.byline | mark.day | mark.standfirst | mark.figure | mark.hidden);
  }
}

/** What all chunks inside an element are worth together, for every element. */
export function subtreeSums(
  elements: ElementTable,
  chunks: readonly Chunk[],
  worth: (chunk: Chunk, index: number) => number,
): Float64Array {
  const sums = new Float64Array(elements.parent.length);
  chunks.forEach((chunk, index) => (sums[chunk.element] = (sums[chunk.element] ?? 0) + worth(chunk, index)));
  for (let at = sums.length - 1; at > 0; at--) {
    const parent = elements.parent[at] ?? -1;
    if (parent >= 0) sums[parent] = (sums[parent] ?? 0) + (sums[at] ?? 0);
  }
  return sums;
}

/** Whether a chunk reads as running text: long enough to be a sentence, and little of it links. */
export function isProse({ text, linked }: Chunk): boolean {
  return linked < text.length * 0.5 && (text.length >= 120 || (text.length >= 40 && endsSentence(text)));
}

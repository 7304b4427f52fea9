import { mark } from "./element-marks.ts";
import { isProse, subtreeSums } from "./page-values.ts";
import { isCountedItem } from "./row-lines.ts";
import type { Chunk, ElementTable, ScannedPage } from "./scan-markup.ts";

/**
 * The element that holds a page's article: the smallest one whose prose outweighs its furniture by nearly as much as the
 * page's best does. Null where the page holds no prose.
 *
 * After the maximum subsequence of Pasternack and Roth (Extracting article text from the web, 2009), asked of subtrees
 * instead of runs: prose counts for its length, furniture against it, and what the page marks as its own counts for nothing.
 */
export function pickBody({ elements, chunks }: ScannedPage, marks: Int32Array): number | null {
  const sums = subtreeSums(elements, chunks, (chunk) => worthOf(chunk, marks[chunk.element] ?? 0));
  const best = bestChildren(elements, sums);
  let at = largest(sums);
  if (at < 0) return null;
  for (;;) {
    const child: number = best[at] ?? -1;
    if (child < 0 || (sums[child] ?? 0) < (sums[at] ?? 0) * descentShare) return at;
    at = child;
  }
}

/** How much of an element's worth its best child must hold for the article to be that child. */
const descentShare = 0.7;

const outside = mark.chrome | mark.hidden | mark.caption;

function worthOf(chunk: Chunk, marks: number): number {
  if (marks & outside) return 0;
  const free = chunk.text.length - chunk.linked;
  if (isProse(chunk)) return free - chunk.linked;
  if (isCountedItem(chunk.text)) return free;
  return chunk.linked > free ? -Math.min(chunk.text.length, 60) : Math.min(0, free - 30) / 4;
}

/** Index of the largest sum over nought, or -1. */
function largest(sums: Float64Array): number {
  let found = -1;
  for (let at = 0; at < sums.length; at++) {
    if ((sums[at] ?? 0) > (found < 0 ? 0 : (sums[found] ?? 0))) found = at;
  }
  return found;
}

/** The child of greatest worth of every element, or -1. */
function bestChildren(elements: ElementTable, sums: Float64Array): Int32Array {
  const best = new Int32Array(sums.length).fill(-1);
  for (let at = 0; at < sums.length; at++) {
    const parent = elements.parent[at] ?? -1;
    const known = best[parent] ?? -1;
    if (parent >= 0 && (known < 0 || (sums[at] ?? 0) > (sums[known] ?? 0))) best[parent] = at;
  }
  return best;
}

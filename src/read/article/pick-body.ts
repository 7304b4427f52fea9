import { mark } from "./element-marks.ts";
import { isFurniture } from "./furniture-line.ts";
import { isProse, subtreeSums } from "./page-values.ts";
import { isCountedItem } from "./row-lines.ts";
import type { Chunk, ElementTable, ScannedPage } from "./scanned-page.ts";

/**
 * The element that holds a page's article: the smallest one whose prose outweighs its furniture by nearly as much as the
 * page's best does. `rows` are the chunks in tables of data,
 * `headline` is the element of the headline, or -1; null for a live blog, all of whose posts are one article. Null where the page holds no prose.
 *
 * After the maximum subsequence of Pasternack and Roth (Extracting article text from the web, 2009), asked of subtrees
 * instead of runs: prose counts for its length, furniture against it, and what the page marks as its own counts for nothing.
 */
export function pickBody(
  { elements, chunks }: ScannedPage,
  marks: Int32Array,
  rows: ReadonlyMap<number, number>,
  headline: number | null,
): number | null {
  const sums = subtreeSums(elements, chunks, (chunk, at) => worthOf(chunk, marks[chunk.element] ?? 0, rows.has(at)));
  const best = bestChildren(elements, sums);
  const from = largest(sums, elements);
  if (from < 0) return null;
  return descend(headline === null ? from : firstOfMany(elements, sums, from, headline), elements, sums, best);
}

function descend(from: number, elements: ElementTable, sums: Float64Array, best: Int32Array): number {
  for (let at = from; ;) {
    const child = best[at] ?? -1;
    if (child < 0 || !isContainer(elements, child) || (sums[child] ?? 0) < (sums[at] ?? 0) * descentShare) return at;
    at = child;
  }
}

/** Where one element holds several articles whole, the one that the headline stands in or before; else the element itself. */
function firstOfMany({ tag, marks, end }: ElementTable, sums: Float64Array, within: number, headline: number): number {
  const articles: number[] = [];
  for (let at = within + 1; at < (end[within] ?? 0); at++) {
    const isArticle = tag[at] === "article" || ((marks[at] ?? 0) & mark.body) !== 0;
    if (!isArticle || (sums[at] ?? 0) < 250) continue;
    articles.push(at);
    at = (end[at] ?? at) - 1;
  }
  const nearest = articles.find((at) => (end[at] ?? 0) > headline) ?? articles[0];
  if (nearest === undefined) return within;
  const held = articles.reduce((sum, at) => sum + (sums[at] ?? 0), 0);
  return held >= (sums[within] ?? 0) * 0.6 ? nearest : within;
}

/** Whether an element may hold a whole article: a paragraph, an item or a phrase may not. */
function isContainer({ tag }: ElementTable, at: number): boolean {
  return !partTags.has(tag[at] ?? "");
}

const partTags = new Set(
  "p li dt dd tr h1 h2 h3 h4 h5 h6 blockquote span a em strong b i font pre figure figcaption ul ol table tbody".split(" "),
);

/** How much of an element's worth its best child must hold for the article to be that child. */
const descentShare = 0.7;

const outside = mark.chrome | mark.hidden | mark.caption;

function worthOf(chunk: Chunk, marks: number, inRow: boolean): number {
  if (marks & outside || isFurniture(chunk.text)) return 0;
  const free = chunk.text.length - chunk.linked;
  if (isProse(chunk)) return free - chunk.linked;
  if (inRow) return /\d/u.test(chunk.text) ? free : 0;
  if (isCountedItem(chunk.text)) return free;
  return chunk.linked > free ? -Math.min(chunk.text.length, 60) : Math.min(0, free - 30) / 4;
}

/** Index of the largest sum over nought, or -1. */
function largest(sums: Float64Array, elements: ElementTable): number {
  let found = -1;
  for (let at = 0; at < sums.length; at++) {
    if (isContainer(elements, at) && (sums[at] ?? 0) > (found < 0 ? 0 : (sums[found] ?? 0))) found = at;
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

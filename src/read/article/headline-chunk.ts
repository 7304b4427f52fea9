import { foldTitle } from "./fold-words.ts";
import type { Chunk, ScannedPage } from "./scanned-page.ts";

/** A heading that may be the page's headline. */
export interface PageHeading {
  /** Index of its chunk. */
  readonly at: number;
  /** Its words, folded. */
  readonly words: string;
  /** Whether it is an `h1`. */
  readonly first: boolean;
}

/** The headings of the three highest ranks, in order. */
export function pageHeadings(page: ScannedPage): PageHeading[] {
  return page.chunks.flatMap(({ text, element }, at) => {
    const tag = headingOf(page, element);
    return tag && text.length < LONGEST ? [{ at, words: foldTitle(text), first: tag === "h1" }] : [];
  });
}

const LONGEST = 1000;

/** Index of the chunk that is the page's headline, or -1: the heading that says its title, the last `h1` before the body, any line that says its title. */
export function headlineChunk(chunks: readonly Chunk[], headings: readonly PageHeading[], title: string | null, bodyStart: number): number {
  const wanted = title ? foldTitle(title) : "";
  const overlaps = (words: string): boolean => words.length > 12 && wanted !== "" && (wanted.startsWith(words) || words.startsWith(wanted));
  const found =
    headings.find(({ words }) => words === wanted) ??
    headings.find(({ words, first }) => first && overlaps(words)) ??
    headings.findLast(({ at, first, words }) => first && at <= bodyStart && words.split(" ").length > 2);
  return found?.at ?? plainHeadline(chunks, wanted);
}

/** Old pages set their headline in large letters and not in a heading. */
function plainHeadline(chunks: readonly Chunk[], wanted: string): number {
  const mayBe = ({ text, linked }: Chunk) => linked === 0 && text.length < 300 && text.length >= wanted.length / 2;
  return wanted ? chunks.findIndex((chunk) => mayBe(chunk) && foldTitle(chunk.text) === wanted) : -1;
}

function headingOf({ elements }: ScannedPage, from: number): string | null {
  for (let at = from, steps = 0; at >= 0 && steps < 4; at = elements.parent[at] ?? -1, steps++) {
    const tag = elements.tag[at] ?? "";
    if (/^h[1-3]$/u.test(tag)) return tag;
  }
  return null;
}

import { mark } from "./element-marks.ts";
import type { FoundArticle } from "./find-article.ts";
import type { PageFacts } from "./page-facts.ts";
import type { Chunk, ScannedPage } from "./scanned-page.ts";

const LEAST_CARDS = 8;
const UNITS_A_CARD = 100;

/** Whether a page lists articles and is none: many cards of other pages, little prose beside them, and no word of its own that it is one. */
export function isListPage(page: ScannedPage, facts: PageFacts, { marks, cards }: FoundArticle, proseLength: number): boolean {
  if (facts.linked !== null || page.meta.get("og:type")?.some((type) => /article/iu.test(type))) return false;
  const listed = Math.max(cards, page.chunks.filter((chunk) => isTitleLink(chunk, marks)).length);
  return listed >= LEAST_CARDS && proseLength < listed * UNITS_A_CARD;
}

/** A line that is all link, long enough for a title, in no menu. */
function isTitleLink({ text, linked, element }: Chunk, marks: Int32Array): boolean {
  return text.length >= 25 && linked > text.length * 0.8 && !((marks[element] ?? 0) & (mark.chrome | mark.hidden));
}

import { mark } from "./element-marks.ts";
import { foldTitle, saysAgain } from "./fold-words.ts";
import { leadsAway } from "./page-address.ts";
import { isProse, subtreeSums } from "./page-values.ts";
import type { Chunk, ScannedPage } from "./scanned-page.ts";

/** A card holds no more than a title, a teaser, a name and a day. */
const MOST_UNITS = 400;
const MOST_STEPS = 6;

/**
 * Marks as the site's own what stands in a card of another page: a heading that is all link and stays on the site, with a
 * teaser and a day around it and nothing else. Where cards hold most of the page's prose they are what the page is about, and stay.
 * Gives the number of such cards.
 */
export function markCards(page: ScannedPage, marks: Int32Array, address: string | null, title: string | null): number {
  const { elements, chunks } = page;
  const headings = chunks.filter((chunk) => isCardHeading(page, chunk, address, title));
  if (headings.length === 0) return 0;
  const units = subtreeSums(elements, chunks, ({ text }) => text.length);
  const prose = subtreeSums(elements, chunks, (chunk) => (isProse(chunk) ? chunk.text.length : 0));
  const most = Math.min(MOST_UNITS, (prose[0] ?? 0) / 2);
  const cards = headings.map((chunk) => cardAround(page, chunk, units, most)).filter((card) => card >= 0);
  const inCards = cards.reduce((sum, card) => sum + (prose[card] ?? 0), 0);
  if (inCards * 2 > (prose[0] ?? 0)) return cards.length;
  for (const card of cards) for (let at = card; at < (elements.end[card] ?? card); at++) marks[at] = (marks[at] ?? 0) | mark.chrome;
  return cards.length;
}

/** The widest element around a heading that is no longer than a card, or -1 where that holds the heading alone. */
function cardAround({ elements }: ScannedPage, { element, text }: Chunk, units: Float64Array, most: number): number {
  let card = element;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const around = elements.parent[card] ?? -1;
    if (around <= 0 || (units[around] ?? 0) > most) break;
    card = around;
  }
  return (units[card] ?? 0) >= text.length + 12 ? card : -1;
}

/** A heading that is all link, leads to the same site and is not the page's own title. */
function isCardHeading(
  { elements }: ScannedPage,
  { text, linked, element, href }: Chunk,
  address: string | null,
  title: string | null,
): boolean {
  if (linked < text.length * 0.9 || text.length < 12 || leadsAway(href, address)) return false;
  let at = element;
  for (let steps = 0; steps < 4 && at >= 0 && !/^h[1-6]$/u.test(elements.tag[at] ?? ""); steps++) at = elements.parent[at] ?? -1;
  return /^h[1-6]$/u.test(elements.tag[at] ?? "") && !(title && saysAgain(foldTitle(text), foldTitle(title)));
}

import { articleBlocks } from "./markup-roles.ts";
import { captionsBesideImages } from "./beside-image.ts";
import { saysLive } from "./live-posts.ts";
import { markCards } from "./other-cards.ts";
import type { PageBlock } from "./page-block.ts";
import type { PageFacts } from "./page-facts.ts";
import { headlineChunk, type PageHeading, pageHeadings } from "./headline-chunk.ts";
import { inheritedMarks } from "./page-values.ts";
import { pickBody } from "./pick-body.ts";
import type { ScannedPage } from "./scanned-page.ts";
import { dataRows } from "./table-rows.ts";

/** What was found on a page: its article's blocks and where they stand. */
export interface FoundArticle {
  readonly blocks: PageBlock[];
  readonly marks: Int32Array;
  /** Index of the headline's chunk, or -1. */
  readonly headline: number;
  /** Whether the page says that it reports live: then all its posts are one article. */
  readonly live: boolean;
  /** How many cards of other pages of the site stand on it. */
  readonly cards: number;
}

/** Tries the page as its class names describe it, then, where too little came of that, without believing them. What the site's rules name is the body. */
export function findArticle(page: ScannedPage, facts: PageFacts, address: string | null): FoundArticle {
  const headings = pageHeadings(page);
  const own = page.picked.find(({ field }) => field === "body")?.element;
  if (own !== undefined) return findWith({ page, facts, address, headings }, false, own);
  const strict = findWith({ page, facts, address, headings }, true);
  if (lengthOf(strict.blocks) >= enough) return strict;
  const loose = findWith({ page, facts, address, headings }, false);
  return lengthOf(loose.blocks) > 2 * lengthOf(strict.blocks) ? loose : strict;
}

const enough = 250;

interface Search {
  readonly page: ScannedPage;
  readonly facts: PageFacts;
  readonly address: string | null;
  readonly headings: readonly PageHeading[];
}

/** @param own the element that a user's rules name as the body */
function findWith({ page, facts, address, headings }: Search, trustNames: boolean, own?: number): FoundArticle {
  const marks = inheritedMarks(page.elements, page.chunks, trustNames);
  const cards = markCards(page, marks, address, facts.title);
  const heading = headlineChunk(page.chunks, headings, facts.title, Infinity);
  const rows = dataRows(page);
  const live = facts.linked?.live === true || saysLive(facts.title, address);
  const body = own ?? pickBody(page, marks, rows, live ? null : (page.chunks[heading]?.element ?? -1));
  if (body === null) return { blocks: [], marks, headline: -1, live, cards };
  const bodyStart = page.chunks.findIndex((chunk) => chunk.element >= body);
  const headline = headlineChunk(page.chunks, headings, facts.title, bodyStart);
  const captions = captionsBesideImages(page);
  return { blocks: articleBlocks(page, { marks, body, headline, rows, captions, address, facts }), marks, headline, live, cards };
}

function lengthOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + (block.role === "boilerplate" ? 0 : block.text.length), 0);
}

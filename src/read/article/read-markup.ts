import type { Article, Block, Image, Origin } from "../../model/article.ts";
import type { ArticleHints, ArticleReading } from "./article-reading.ts";
import { creditIn } from "./caption-line.ts";
import { mark } from "./element-marks.ts";
import { originOf } from "./find-origin.ts";
import { isTruncated } from "./find-truncation.ts";
import { neighbourTitle } from "./furniture-line.ts";
import { bylineNames, namesIn } from "./heading-lines.ts";
import { isoDayOf } from "./hinted-day.ts";
import { languageOf } from "./language-of.ts";
import { markRepeats } from "./mark-repeats.ts";
import { articleBlocks } from "./markup-roles.ts";
import type { PageBlock } from "./page-block.ts";
import { absolute, headlineChunk, hostOf, pageFacts, printedDay, type PageFacts } from "./page-facts.ts";
import { inheritedMarks } from "./page-values.ts";
import { pickBody } from "./pick-body.ts";
import { scanMarkup, type ScannedPage } from "./scan-markup.ts";

/** What was found on a page: its article's blocks and where they stand. */
interface FoundArticle {
  readonly blocks: PageBlock[];
  readonly marks: Int32Array;
  readonly headline: number;
}

/**
 * Markup to an article: the page's own furniture is left out, each paragraph, list item, heading, caption and table row is a
 * block. `article.text` is the blocks' words joined by "\n\n". Never throws; a page without an article gives a note and no blocks.
 */
export function readMarkup(html: string, hints: ArticleHints): ArticleReading {
  const page = scanMarkup(html);
  const facts = pageFacts(page, hints.url ?? null);
  const found = findArticle(page, facts);
  const { text, blocks } = joined(found.blocks);
  const title = hints.title?.trim() || facts.title || found.blocks.find((block) => block.role === "headline")?.text || null;
  const article: Article = {
    title,
    byline: bylineOf(found.blocks, facts),
    publisher: hints.publisher ?? facts.publisher,
    url: hints.url ?? facts.url,
    published:
      (hints.published ? isoDayOf(hints.published) : null) ??
      facts.published ??
      printedDay(page, found.marks, found.headline, hints.url ?? facts.url),
    modified: facts.modified,
    language: languageOf(text, hints.language ?? page.lang),
    origin: originIn(found.blocks, page, facts, hints.url ?? null),
    truncated: facts.free === false || isTruncated(endingOf(found.blocks)),
    previous: neighbour(found.blocks, "previous"),
    next: neighbour(found.blocks, "next"),
    text,
    blocks,
    images: imagesOf(page, found, hints.url ?? facts.url),
  };
  return {
    article,
    notes: blocks.length > 0 ? [] : [{ stage: "article", start: null, end: null, text: "No article found on this page." }],
  };
}

/** Tries the page as its class names describe it, then, where too little came of that, without believing them. */
function findArticle(page: ScannedPage, facts: PageFacts): FoundArticle {
  const strict = findWith(page, facts, true);
  if (lengthOf(strict.blocks) >= enough) return strict;
  const loose = findWith(page, facts, false);
  return lengthOf(loose.blocks) > 2 * lengthOf(strict.blocks) ? loose : strict;
}

const enough = 250;

function findWith(page: ScannedPage, facts: PageFacts, trustNames: boolean): FoundArticle {
  const marks = inheritedMarks(page.elements, page.chunks, trustNames);
  const heading = headlineChunk(page, facts.title, Infinity);
  const body = pickBody(page, marks, page.chunks[heading]?.element ?? -1);
  if (body === null) return { blocks: [], marks, headline: -1 };
  const bodyStart = page.chunks.findIndex((chunk) => chunk.element >= body);
  const headline = headlineChunk(page, facts.title, bodyStart);
  return { blocks: articleBlocks(page, { marks, body, headline }), marks, headline };
}

function lengthOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + (block.role === "boilerplate" ? 0 : block.text.length), 0);
}

function joined(found: readonly PageBlock[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let text = "";
  for (const { text: words, role } of found) {
    if (text) text += "\n\n";
    blocks.push({ role, start: text.length, end: text.length + words.length, repeats: false });
    text += words;
  }
  return { text, blocks: markRepeats(text, blocks) };
}

function bylineOf(blocks: readonly PageBlock[], facts: PageFacts): string[] {
  const printed = blocks.filter((block) => block.role === "byline").flatMap(({ text }) => bylineNames(text) ?? namesIn(text) ?? []);
  return [...new Set(facts.authors.length > 0 ? facts.authors : printed)];
}

function originIn(blocks: readonly PageBlock[], page: ScannedPage, facts: PageFacts, url: string | null): Origin | null {
  for (const block of blocks.filter(({ role }) => role === "boilerplate")) {
    const origin = originOf(block.text);
    if (origin) return { ...origin, url: origin.url ?? absolute(page.chunks[block.at]?.href ?? null, url) };
  }
  const [own, canonical] = [hostOf(url), hostOf(facts.url)];
  return own && canonical && !related(own, canonical) ? { name: canonical, url: facts.url, evidence: "rel=canonical" } : null;
}

/** "m.example.org" and "example.org" are one site. */
function related(one: string, other: string): boolean {
  const site = (host: string): string => host.split(".").slice(-2).join(".");
  return site(one) === site(other) || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

function neighbour(blocks: readonly PageBlock[], side: "previous" | "next"): string | null {
  const found = blocks.filter(({ role }) => role === "boilerplate").map(({ text }) => neighbourTitle(text));
  return found.find((other) => other?.side === side)?.title ?? null;
}

function endingOf(blocks: readonly PageBlock[]): { prose: string[]; after: string[] } {
  const last = blocks.findLastIndex(({ role }) => role === "paragraph" || role === "quotation");
  return {
    prose: blocks.filter(({ role }) => role === "paragraph" || role === "quotation").map(({ text }) => text),
    after: blocks
      .slice(last + 1)
      .filter(({ role }) => role === "boilerplate")
      .map(({ text }) => text),
  };
}

function imagesOf(page: ScannedPage, { blocks, marks }: FoundArticle, url: string | null): Image[] {
  const captions = blocks.filter(({ role }) => role === "caption");
  const [first, last] = [blocks[0]?.at, blocks.at(-1)?.at];
  if (first === undefined || last === undefined) return [];
  const from = page.chunks[first]?.element ?? 0;
  const to = page.chunks[last]?.element ?? 0;
  return page.images
    .filter(({ element }) => element >= from && element <= to && !((marks[element] ?? 0) & (mark.chrome | mark.hidden)))
    .map(({ src, element }) => {
      const caption = captions.find(({ at }) => sameFigure(page, element, page.chunks[at]?.element ?? 0))?.text ?? null;
      return { url: absolute(src, absolute(page.base, url) ?? url), caption, credit: caption ? creditIn(caption) : null };
    });
}

function sameFigure({ elements }: ScannedPage, image: number, caption: number): boolean {
  const figure = figureAround(elements.parent, elements.tag, elements.marks, image);
  return figure >= 0 && caption >= figure && caption < (elements.end[figure] ?? 0);
}

function figureAround(parent: readonly number[], tag: readonly string[], marks: readonly number[], from: number): number {
  for (let at = from, steps = 0; at >= 0 && steps < 8; at = parent[at] ?? -1, steps++) {
    if (tag[at] === "figure" || (marks[at] ?? 0) & mark.figure) return at;
  }
  return -1;
}

import type { BlockRole } from "../../model/article.ts";
import { withinEnds } from "./article-ends.ts";
import { isCaption, isCreditLabel, isCreditLine } from "./caption-line.ts";
import { mark } from "./element-marks.ts";
import { originOf } from "./find-origin.ts";
import { foldTitle, hasWords, saysAgain } from "./fold-words.ts";
import { isFurniture } from "./furniture-line.ts";
import { bylineNames, isDateline, isReportersLine } from "./heading-lines.ts";
import type { PageBlock } from "./page-block.ts";
import { leadsAway } from "./page-address.ts";
import type { PageFacts } from "./page-facts.ts";
import { isProse } from "./page-values.ts";
import { isPromo } from "./promo-line.ts";
import { isCountedItem } from "./row-lines.ts";
import type { Chunk, ScannedPage } from "./scanned-page.ts";
import { withTail } from "./tail-lines.ts";

export interface ArticleZone {
  readonly marks: Int32Array;
  /** The element that holds the body. */
  readonly body: number;
  /** Index of the chunk that is the headline, or -1. */
  readonly headline: number;
  /** What the page says of itself, and its address where one is known. */
  readonly facts: PageFacts;
  readonly address: string | null;
  /** Chunks that are captions by the picture right before them. */
  readonly captions: ReadonlySet<number>;
  /** The rows of tables of data, by chunk. */
  readonly rows: ReadonlyMap<number, number>;
}

/** The article's chunks with their roles, in order; what is not the article's is left out. */
export function articleBlocks(page: ScannedPage, zone: ArticleZone): PageBlock[] {
  const { body } = zone;
  const end = page.elements.end[body] ?? body;
  const inBody = (chunk: Chunk): boolean => chunk.element >= body && chunk.element < end;
  const first = page.chunks.findIndex(inBody);
  const blocks: PageBlock[] = [];
  let prose = 0;
  page.chunks.forEach((chunk, at) => {
    const above = zone.headline >= 0 && at > zone.headline && at < first;
    const role =
      at === zone.headline ? "headline" : inBody(chunk) ? bodyRole(page, at, zone, prose) : above ? roleAbove(chunk, zone) : null;
    if (role) addBlock(blocks, { text: chunk.text, role: zone.rows.has(at) && inBody(chunk) ? "table" : role, at }, zone.rows);
    if (role === "paragraph" && at > zone.headline && isProse(chunk)) prose++;
  });
  const { publisher, authors } = zone.facts;
  const within = withinEnds(withCountedLists(blocks), publisher);
  return withTail(within, authors, ({ at }) => isLinkLine(page.chunks[at]!));
}

/** The cells of one row are one block. */
function addBlock(blocks: PageBlock[], block: PageBlock, rows: ReadonlyMap<number, number>): void {
  const last = blocks.at(-1);
  const row = rows.get(block.at);
  if (last && block.role === "table" && last.role === "table" && row !== undefined && rows.get(last.at) === row) {
    blocks[blocks.length - 1] = { ...last, text: `${last.text} | ${block.text}` };
  } else blocks.push(block);
}

/** Between the headline and the body stand its standfirst, its byline, its day and the picture's caption. */
function roleAbove(chunk: Chunk, { marks }: ArticleZone): BlockRole | null {
  const own = marks[chunk.element] ?? 0;
  if (own & (mark.chrome | mark.hidden)) return null;
  if (own & mark.caption) return "caption";
  if (isDateline(chunk.text)) return "dateline";
  if (bylineNames(chunk.text) || (own & mark.byline && !hasWords(chunk.text, 13))) return "byline";
  if (isCaption(chunk.text)) return "caption";
  return isProse(chunk) ? "standfirst" : null;
}

function bodyRole(page: ScannedPage, at: number, zone: ArticleZone, proseBefore: number): BlockRole | null {
  const chunk = page.chunks[at]!;
  const own = zone.marks[chunk.element] ?? 0;
  if (own & (mark.chrome | mark.hidden)) return null;
  if (own & mark.caption || isCreditLine(chunk.text) || isCreditLabel(page.chunks[at - 1]?.text ?? "")) return "caption";
  if (isReportersLine(chunk.text)) return "byline";
  if (originOf(chunk.text) || isFurniture(chunk.text) || isPromo(chunk.text)) return "boilerplate";
  const tag = blockTag(page, chunk.element);
  if (/^h[1-6]$/u.test(tag)) return headingRole(chunk, page, zone);
  if (isHeadlineAgain(chunk, page, zone)) return "headline";
  if (proseBefore === 0) {
    if (isDateline(chunk.text) || (own & mark.day && !hasWords(chunk.text, 9))) return "dateline";
    if (bylineNames(chunk.text) || (own & mark.byline && !hasWords(chunk.text, 13))) return "byline";
    if (own & mark.standfirst && isProse(chunk)) return "standfirst";
  }
  if (isLinkLine(chunk) && !mayStand(chunk, zone.address)) return null;
  if (isDatedCard(chunk.text)) return "dateline";
  if (zone.captions.has(at) || (isCaption(chunk.text) && own & mark.figure)) return "caption";
  if (tag === "li" || tag === "dd" || tag === "dt") return "list";
  return own & mark.quotation ? "quotation" : "paragraph";
}

function headingRole(chunk: Chunk, page: ScannedPage, zone: ArticleZone): BlockRole | null {
  if (isHeadlineAgain(chunk, page, zone)) return "headline";
  return isLinkLine(chunk) ? null : "subheading";
}

function isHeadlineAgain(chunk: Chunk, page: ScannedPage, zone: ArticleZone): boolean {
  const headline = page.chunks[zone.headline]?.text;
  const longEnough = headline !== undefined && chunk.text.length < headline.length * 2 && chunk.text.length * 2 > headline.length;
  return longEnough && saysAgain(foldTitle(chunk.text), foldTitle(headline));
}

/** A line that is all link stays where it leads to another site, as to a shop or a document, and is no mere name in brackets. */
function mayStand({ text, href }: Chunk, address: string | null): boolean {
  return leadsAway(href, address) && !/^[[(].{0,40}[\])]$/u.test(text);
}

/** A day and a time of day, with at most a name beside them. */
function isDatedCard(text: string): boolean {
  return text.length <= 70 && /(?<!\d)\d{1,2}:\d\d/u.test(text) && isDateline(text);
}

/** A line that is all link leads elsewhere; running text with links in it does not. */
function isLinkLine({ text, linked }: Chunk): boolean {
  return linked > text.length * 0.8 && text.length < 250;
}

/** The tag of the nearest element that is a block of its own. */
function blockTag({ elements }: ScannedPage, from: number): string {
  for (let at = from, steps = 0; at >= 0 && steps < 6; at = elements.parent[at] ?? -1, steps++) {
    const tag = elements.tag[at] ?? "";
    if (tellingTags.has(tag)) return tag;
  }
  return "";
}

const tellingTags = new Set("h1 h2 h3 h4 h5 h6 li dd dt td th p blockquote".split(" "));

/** Three lines in a row of a thing, a dash and a number are a list, whatever they are marked up as. */
function withCountedLists(blocks: readonly PageBlock[]): PageBlock[] {
  const counted = blocks.map((block) => (block.role === "paragraph" || block.role === "list") && isCountedItem(block.text));
  return blocks.map((block, at) => {
    const inRun = counted[at] && ((counted[at - 1] && (counted[at - 2] || counted[at + 1])) || (counted[at + 1] && counted[at + 2]));
    return inRun ? { ...block, role: "list" } : block;
  });
}

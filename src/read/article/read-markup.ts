import type { Article, Block, Origin } from "../../model/article.ts";
import type { Note } from "../../model/note.ts";
import type { SiteRules } from "../../model/site-rules.ts";
import { articleImages } from "./article-images.ts";
import type { ArticleHints, ArticleReading } from "./article-reading.ts";
import { isBinary } from "./binary-data.ts";
import { withoutCommon } from "./common-blocks.ts";
import { findArticle, type FoundArticle } from "./find-article.ts";
import { originOf } from "./find-origin.ts";
import { isTruncated } from "./find-truncation.ts";
import type { PickedField } from "./element-picker.ts";
import { dayOf, type FoundDay } from "./found-day.ts";
import { bylineNames, namesIn } from "./heading-lines.ts";
import { isoDayOf } from "./hinted-day.ts";
import { keepRefrains } from "./keep-refrains.ts";
import { languageOf } from "./language-of.ts";
import { isListPage } from "./list-page.ts";
import { livePosts } from "./live-posts.ts";
import { markRepeats } from "./mark-repeats.ts";
import { type Neighbours, neighboursInLinks } from "./neighbour-links.ts";
import { absolute, hostOf, sameSite } from "./page-address.ts";
import type { PageBlock } from "./page-block.ts";
import { pageDays } from "./page-days.ts";
import { ownFacts } from "./own-facts.ts";
import { pageFacts, type PageFacts } from "./page-facts.ts";
import { scanMarkup } from "./scan-markup.ts";
import type { ScannedPage } from "./scanned-page.ts";
import { withoutSiteTail } from "./title-tail.ts";

/**
 * Markup to an article: the page's own furniture is left out, each paragraph, list item, heading, caption and table row is a
 * block. `article.text` is the blocks' words joined by "\n\n". Never throws; a page without an article gives a note and no blocks.
 */
export function readMarkup(html: string, hints: ArticleHints): ArticleReading {
  const binary = isBinary(html);
  const page = scanMarkup(binary ? "" : html, hints.siteRules ?? null);
  const own = ownFacts(page);
  const facts = { ...pageFacts(page, hints.url ?? null), ...(own.title ? { title: own.title } : {}) };
  const address = hints.url ?? facts.url;
  const found = withoutSitesOwn(findArticle(page, facts, address), hints);
  const { text, blocks } = joined(found.blocks);
  const neighbours = neighboursInLinks(page.neighbours);
  const cut = cutOf(found.blocks, facts);
  const days = withOwnDay(daysOf(page, facts, found, hints), hints.published ? null : own.published);
  const article: Article = {
    title: own.title ?? titleOf(hints, facts, found.blocks, neighbours),
    byline: own.byline ?? bylineOf(found.blocks, facts),
    publisher: hints.publisher ?? facts.publisher,
    url: address,
    ...days,
    canonical: canonicalIn(facts, hints),
    language: languageOf(text, hints.language ?? page.lang),
    origin: originIn(found.blocks, page, facts, hints),
    truncated: cut !== null,
    ...neighbours,
    text,
    blocks,
    posts: found.live ? livePosts({ found: found.blocks, blocks, moments: page.moments, published: days.published }) : [],
    images: articleImages(page, found.blocks, found.marks, absolute(page.base, address) ?? address),
  };
  const lists = isListPage(page, facts, found, proseLength(found.blocks));
  const state = lists ? LISTS : blocks.length === 0 ? noArticle(binary) : null;
  const notes = [state, cut].filter((words) => words !== null).map((text) => note("article", text));
  return { article, notes: [...notes, ...ownNotes(page, hints.siteRules)] };
}

const note = (stage: Note["stage"], text: string): Note => ({ stage, start: null, end: null, text });

function withOwnDay<Days extends Pick<Article, "published" | "dates">>(days: Days, own: FoundDay | null): Days {
  return own ? { ...days, published: own.day, dates: { ...days.dates, published: own.origin } } : days;
}

/** Says by which of a user's own rules a page was read, and which of them found nothing on it. */
function ownNotes({ picked }: ScannedPage, rules: SiteRules | undefined): Note[] {
  if (!rules) return [];
  const found = (field: PickedField) => picked.some((one) => one.field === field);
  const missed = (["body", "title", "byline", "published"] as const).filter((field) => rules[field] !== null && !found(field));
  const state = missed.length > 0 ? `; on this page they found no ${missed.join(" and no ")}` : "";
  return [note("site", `Read by your own rules for ${rules.host}${state}.`)];
}

const noArticle = (binary: boolean) => `No article found on this page${binary ? ": it is binary data" : ""}.`;
const LISTS = "This page lists articles and is none itself.";

function proseLength(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { role, text }) => sum + (role === "paragraph" ? text.length : 0), 0);
}

/** What says that only a part of the article stands on the page; null where nothing does. */
function cutOf(blocks: readonly PageBlock[], { free, linked }: PageFacts): string | null {
  const whole = linked?.bodyLength ?? 0;
  const here = proseLength(blocks);
  if (isTruncated(endingOf(blocks))) return "The text breaks off: the rest stands elsewhere.";
  if (whole > 400 && here < whole / 2) return `The page gives the article as ${whole} characters long and shows ${here}.`;
  if (free === false && (whole === 0 || here < whole * 0.9)) return "The page says that only those who pay may read it whole.";
  return null;
}

function joined(found: readonly PageBlock[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let text = "";
  for (const { text: words, role } of found) {
    if (text) text += "\n\n";
    blocks.push({ role, start: text.length, end: text.length + words.length, repeats: false });
    text += words;
  }
  return { text, blocks: keepRefrains(text, markRepeats(text, blocks)) };
}

/** Without the blocks that stand on many pages of the site. */
function withoutSitesOwn(found: FoundArticle, { commonBlocks }: ArticleHints): FoundArticle {
  return commonBlocks ? { ...found, blocks: withoutCommon(found.blocks, commonBlocks) } : found;
}

function daysOf(
  page: ScannedPage,
  { linked, url }: PageFacts,
  { marks, headline }: FoundArticle,
  hints: ArticleHints,
): Pick<Article, "published" | "modified" | "dates"> {
  const found = pageDays({ page, linked, marks, headline, url: hints.url ?? url });
  const published = dayOf(hints.published, "hint", isoDayOf) ?? found.published;
  return {
    published: published?.day ?? null,
    modified: found.modified?.day ?? null,
    dates: { published: published?.origin ?? null, modified: found.modified?.origin ?? null },
  };
}

/** What the page gives as its own address; another site's says where it was copied from instead. */
function canonicalIn({ canonical }: PageFacts, hints: ArticleHints): string | null {
  const [there, here] = [hostOf(canonical), hostOf(hints.url ?? null)];
  return there !== null && (here === null || sameSite(there, here)) ? canonical : null;
}

/** The page's title; where its heading begins it and the rest is a tail behind a bar or dash, the heading. */
function titleOf(hints: ArticleHints, facts: PageFacts, blocks: readonly PageBlock[], { previous, next }: Neighbours): string | null {
  const headline = blocks.find((block) => block.role === "headline")?.text ?? null;
  const title = hints.title?.trim() || facts.title;
  const others = [previous, next].filter((other) => other !== null);
  if (!title) return headline && withoutSiteTail(headline, others, facts.publisher);
  const tail = headline && title.startsWith(headline) ? title.slice(headline.length) : "";
  if (headline && /^\s*[|–—·»-]/u.test(tail)) return withoutSiteTail(headline, others, null);
  return withoutSiteTail(title, others, hints.publisher ?? facts.publisher);
}

function bylineOf(blocks: readonly PageBlock[], facts: PageFacts): string[] {
  const printed = blocks
    .filter(({ role }) => role === "byline" || role === "dateline")
    .flatMap(({ text, role }) => bylineNames(text) ?? (role === "byline" ? namesIn(text) : null) ?? []);
  return [...new Set(facts.authors.length > 0 ? facts.authors : printed)];
}

function originIn(blocks: readonly PageBlock[], page: ScannedPage, facts: PageFacts, hints: ArticleHints): Origin | null {
  const url = hints.url ?? null;
  for (const block of blocks.filter(({ role }) => role === "boilerplate")) {
    const origin = originOf(block.text, hints.publisher ?? facts.publisher ?? hostOf(url));
    if (origin) return { ...origin, url: origin.url ?? absolute(page.chunks[block.at]?.href ?? null, url) };
  }
  const [own, canonical] = [hostOf(url), hostOf(facts.url)];
  return own && canonical && !sameSite(own, canonical) ? { name: canonical, url: facts.url, evidence: "rel=canonical" } : null;
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

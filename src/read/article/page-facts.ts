import { mark } from "./element-marks.ts";
import { foldTitle, foldWords } from "./fold-words.ts";
import { namesIn } from "./heading-lines.ts";
import { isoDayOf } from "./hinted-day.ts";
import { linkedArticle } from "./linked-data.ts";
import { absolute, hostOf } from "./page-address.ts";
import type { Chunk, ScannedPage } from "./scanned-page.ts";
import { withoutSiteTail } from "./title-tail.ts";
import { dayInAddress, writtenDay } from "./written-day.ts";

/** What a page says of its article beside the article's text. Days are ISO days. */
export interface PageFacts {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly string[];
  /** False where the page says that only those who pay may read it whole. */
  readonly free: boolean | null;
  readonly image: string | null;
}

/** Reads a page's metadata: JSON-LD, meta elements, its title, its address. */
export function pageFacts(page: ScannedPage, url: string | null): PageFacts {
  const linked = linkedArticle(page.jsonLd);
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const content = page.meta.get(name)?.map(foldWords).find(Boolean);
      if (content) return content;
    }
    return null;
  };
  const publisher = meta("og:site_name") ?? linked?.publisher ?? meta("application-name", "dc.publisher", "publisher");
  const title = meta("og:title", "twitter:title", "dc.title") ?? linked?.headline ?? (page.title || null);
  const authors = linked?.authors.length
    ? linked.authors
    : (page.meta.get("author") ?? page.meta.get("article:author") ?? page.meta.get("parsely-author") ?? []);
  const published = linked?.published ?? meta(...publishedNames);
  const modified = linked?.modified ?? meta(...modifiedNames);
  return {
    title: title ? withoutSiteTail(foldWords(title), [], publisher ?? hostOf(url)) : null,
    publisher,
    url: canonicalOf(page, url) ?? meta("og:url"),
    published: published ? (isoDayOf(published) ?? writtenDay(published)) : null,
    modified: modified ? (isoDayOf(modified) ?? writtenDay(modified)) : null,
    authors: authors.flatMap((author) => namesIn(foldWords(author).replace(/^by\s+/iu, "")) ?? []),
    free: linked?.free ?? null,
    image: meta("og:image", "twitter:image"),
  };
}

const publishedNames =
  "article:published_time og:article:published_time datepublished parsely-pub-date sailthru.date article.published dc.date.issued dc.date dcterms.created dc.created pubdate publishdate publish-date publication_date article_date_original cxenseparse:recs:publishtime date".split(
    " ",
  );
const modifiedNames = "article:modified_time og:updated_time datemodified dcterms.modified last-modified lastmod".split(" ");

/** The day of publication as the page prints it: a `time` near the headline, a date line near it, the address. */
export function printedDay(page: ScannedPage, marks: Int32Array, headline: number, url: string | null): string | null {
  return momentNear(page, marks, headline) ?? lineNear(page.chunks, marks, headline) ?? (url ? dayInAddress(url) : null);
}

function momentNear(page: ScannedPage, marks: Int32Array, headline: number): string | null {
  const near = page.moments.filter(
    ({ element, chunk }) => !((marks[element] ?? 0) & mark.chrome) && chunk >= headline - 8 && chunk <= headline + 16,
  );
  return near.map(({ datetime }) => isoDayOf(datetime)).find((day) => day !== null) ?? null;
}

function lineNear(chunks: readonly Chunk[], marks: Int32Array, headline: number): string | null {
  const from = Math.max(0, headline - 4);
  for (const { text, element } of [
    ...chunks.slice(Math.max(0, headline + 1), headline + 13),
    ...chunks.slice(from, Math.max(0, headline)),
  ]) {
    const own = marks[element] ?? 0;
    const day = text.length <= 160 && !(own & mark.chrome) && (own & mark.day || text.length <= 80) ? writtenDay(text) : null;
    if (day) return day;
  }
  return null;
}

/** Index of the chunk that is the page's headline, or -1: the heading that says its title, the last `h1` before the body, any line that says its title. */
export function headlineChunk(page: ScannedPage, title: string | null, bodyStart: number): number {
  const wanted = title ? foldTitle(title) : "";
  const headings = page.chunks.flatMap(({ text, element }, at) => {
    const tag = headingOf(page, element);
    return tag ? [{ at, words: foldTitle(text), first: tag === "h1" }] : [];
  });
  const overlaps = (words: string): boolean => words.length > 12 && wanted !== "" && (wanted.startsWith(words) || words.startsWith(wanted));
  const found =
    headings.find(({ words }) => words === wanted) ??
    headings.find(({ words, first }) => first && overlaps(words)) ??
    headings.findLast(({ at, first, words }) => first && at <= bodyStart && words.split(" ").length > 2);
  return found?.at ?? plainHeadline(page.chunks, wanted);
}

/** Old pages set their headline in large letters and not in a heading. */
function plainHeadline(chunks: readonly Chunk[], wanted: string): number {
  return wanted ? chunks.findIndex(({ text, linked }) => linked === 0 && text.length < 300 && foldTitle(text) === wanted) : -1;
}

function headingOf({ elements }: ScannedPage, from: number): string | null {
  for (let at = from, steps = 0; at >= 0 && steps < 4; at = elements.parent[at] ?? -1, steps++) {
    const tag = elements.tag[at] ?? "";
    if (/^h[1-3]$/u.test(tag)) return tag;
  }
  return null;
}

function canonicalOf(page: ScannedPage, url: string | null): string | null {
  return absolute(page.canonical, url) ?? url;
}

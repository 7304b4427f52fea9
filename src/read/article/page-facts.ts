import { foldWords } from "./fold-words.ts";
import { namesIn } from "./heading-lines.ts";
import { type LinkedArticle, linkedArticle } from "./linked-data.ts";
import { absolute, hostOf } from "./page-address.ts";
import type { ScannedPage } from "./scanned-page.ts";
import { withoutSiteTail } from "./title-tail.ts";

/** What a page says of its article beside the article's text and its days. */
export interface PageFacts {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** The address that it gives as its own. */
  readonly canonical: string | null;
  readonly authors: readonly string[];
  /** False where the page says that only those who pay may read it whole. */
  readonly free: boolean | null;
  readonly linked: LinkedArticle | null;
}

/** Reads a page's metadata: JSON-LD, meta elements, its title, its address. */
export function pageFacts(page: ScannedPage, url: string | null): PageFacts {
  const linked = linkedArticle(page.jsonLd);
  const meta = (...names: string[]) => firstMeta(page, names);
  const publisher = meta("og:site_name") ?? linked?.publisher ?? meta("application-name", "dc.publisher", "publisher");
  const title = meta("og:title", "twitter:title", "dc.title") ?? linked?.headline ?? (page.title || null);
  return {
    title: title ? withoutSiteTail(foldWords(title), [], publisher ?? hostOf(url)) : null,
    publisher,
    url: absolute(page.canonical, url) ?? url ?? meta("og:url"),
    canonical: absolute(page.canonical, url) ?? absolute(meta("og:url"), url),
    authors: authorsOf(page, linked),
    free: linked?.free ?? freeInMeta(meta("article:content_tier")),
    linked,
  };
}

function firstMeta(page: ScannedPage, names: readonly string[]): string | null {
  for (const name of names) {
    const content = page.meta.get(name)?.map(foldWords).find(Boolean);
    if (content) return content;
  }
  return null;
}

function freeInMeta(tier: string | null): boolean | null {
  return tier === null ? null : !/^(?:locked|paid|premium)$/iu.test(tier);
}

const authorNames = ["author", "article:author", "parsely-author", "dc.creator", "sailthru.author", "byl", "citation_author"];

function authorsOf(page: ScannedPage, linked: LinkedArticle | null): string[] {
  const named = [linked?.authors ?? [], ...authorNames.map((name) => page.meta.get(name) ?? [])];
  for (const names of named) {
    const people = names.flatMap((author) => namesIn(foldWords(author).replace(/^by\s+/iu, "")) ?? []);
    if (people.length > 0) return people;
  }
  return [];
}

import { instantOf } from "../lib/instant.ts";
import type { PageHints } from "../model/page.ts";
import { pageHints } from "./page-hints.ts";
import { webAddress } from "./web-address.ts";
import { readXml } from "./xml/read-xml.ts";
import { childOf, childText, type XmlNode } from "./xml/xml-node.ts";

/** What a sitemap says of one address. */
export interface SitemapEntry {
  readonly address: string;
  /** ISO instant: the day of publication where it is news, else of the last change; null where neither stands there. */
  readonly changed: string | null;
  readonly hints: PageHints;
}

export interface Sitemap {
  readonly pages: readonly SitemapEntry[];
  /** Other sitemaps: it is an index. */
  readonly lists: readonly SitemapEntry[];
}

/** A sitemap, a news sitemap, or an index of them. One that breaks off is read as far as it goes. @throws {Refusal} `unreadable` */
export function readSitemap(text: string, at: string, base: string | null): Sitemap {
  const pages: SitemapEntry[] = [];
  const lists: SitemapEntry[] = [];
  const take = (node: XmlNode, parent: XmlNode | null) => {
    if (parent === null || (node.name !== "url" && node.name !== "sitemap")) return false;
    (node.name === "url" ? pages : lists).push(...entryOf(node));
    return true;
  };
  readXml(text, { at, base, take });
  return { pages, lists };
}

function entryOf(node: XmlNode): SitemapEntry[] {
  const written = childText(node, "loc");
  const address = written === null ? null : webAddress(URL.parse(written, node.base ?? undefined)?.href);
  if (address === null) return [];
  const news = childOf(node, "news:news");
  const published = news && instantOf(childText(news, "news:publication_date") ?? "");
  const changed = published ?? instantOf(childText(node, "lastmod") ?? "");
  return [{ address, changed, hints: news ? newsHints(news, published) : {} }];
}

function newsHints(news: XmlNode, published: string | null): PageHints {
  const publication = childOf(news, "news:publication");
  return pageHints({
    title: childText(news, "news:title"),
    published,
    publisher: publication && childText(publication, "news:name"),
    language: publication && childText(publication, "news:language"),
  });
}

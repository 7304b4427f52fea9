import type { Effects } from "../../model/effects.ts";
import { Refusal } from "../../model/refusal.ts";
import { decodeText } from "../decode-text.ts";
import type { Feed } from "../feed/feed.ts";
import { plainText } from "../feed/feed-text.ts";
import { readFeed } from "../feed/read-feed.ts";
import { readJsonFeed } from "../feed/read-json-feed.ts";
import { feedType } from "../feed/feed-type.ts";
import { jsonFeedType } from "../feed/json-feed-type.ts";
import { fetchedMaterial } from "../fetched-material.ts";
import type { Material } from "../material.ts";
import { sitemapType } from "../sitemap-type.ts";
import { type PageLinks, pageLinks } from "./page-links.ts";

/** Something at an address that can be watched. */
export interface Discovered {
  readonly kind: "feed" | "sitemap" | "site";
  readonly at: string;
  /** The name it gives itself. */
  readonly name: string | null;
}

/**
 * What there is to watch at an address, the best first: the feed or sitemap that it is, or of a page the feeds it names, then the
 * sitemaps that robots.txt names, those of news first, and at last the page's own links. Nothing where it did not change since it was
 * last fetched.
 *
 * @throws {Refusal} as `Effects.fetch`
 */
export async function discover(address: string, effects: Effects): Promise<Discovered[]> {
  const material = await fetchedMaterial(address, effects);
  if (material === null) return [];
  const text = decodeText(await material.bytes(), material.headers["content-type"] ?? "").text;
  const feed = feedOf(material, text);
  if (feed !== null) return [found("feed", address, plainText(feed.title))];
  if (sitemapType.recognises(material)) return [found("sitemap", address)];
  return discoverOnPage(pageLinks(text, material.url ?? address), address, effects);
}

/** What there is to watch on a page that was fetched already. */
export async function discoverOnPage(links: PageLinks, address: string, effects: Effects): Promise<Discovered[]> {
  const feeds = links.feeds.map((feed) => found("feed", feed.address, feed.text || links.title));
  const sitemaps = feeds.length > 0 ? [] : await sitemapsOf(address, effects);
  return [...feeds, ...sitemaps.map((at) => found("sitemap", at, links.title)), found("site", address, links.title)];
}

function found(kind: Discovered["kind"], at: string, name: string | null = null): Discovered {
  return { kind, at, name };
}

function feedOf(material: Material, text: string): Feed | null {
  if (feedType.recognises(material)) return readFeed(text, { at: material.at, base: material.url });
  return jsonFeedType.recognises(material) ? readJsonFeed(text, material.at, material.url) : null;
}

/** Those that robots.txt names, news first; none where it is not there. */
async function sitemapsOf(address: string, effects: Effects): Promise<string[]> {
  const robots = new URL("/robots.txt", address).href;
  try {
    const { bytes } = await effects.fetch(robots);
    const lines = [...new TextDecoder().decode(bytes).matchAll(/^[ \t]*sitemap[ \t]*:[ \t]*(\S+)/gim)];
    const named = [...new Set(lines.flatMap(([, written]) => URL.parse(written!, robots)?.href ?? []))].slice(0, mostSitemaps);
    return named.toSorted((a, b) => Number(/news/i.test(b)) - Number(/news/i.test(a)));
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

const mostSitemaps = 20;

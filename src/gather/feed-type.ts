import { decodeText } from "./decode-text.ts";
import { type Feed, type FeedItem, feedItems } from "./feed-items.ts";
import type { Gathered } from "./gathered.ts";
import { encoded, makePage } from "./make-page.ts";
import type { Material } from "./material.ts";
import { pageHints } from "./page-hints.ts";
import { rootElement } from "./sniff.ts";
import type { SourceType } from "./source-type.ts";
import { webAddress } from "./web-address.ts";

const roots = new Set(["rss", "feed", "rdf:rdf"]);

/** A page an item of an RSS or Atom feed. An item that brings only a summary is passed over: its page says more. */
export const feedType: SourceType = {
  name: "feed",
  recognises: (material) => roots.has(rootElement(material) ?? ""),
  async *gather(material) {
    const { text } = decodeText(await material.bytes(), material.headers["content-type"] ?? "");
    const feed = await feedItems(text, material.at);
    for (const [index, item] of feed.items.entries()) yield pageOfItem(material, feed, item, index + 1);
  },
};

function pageOfItem(material: Material, feed: Feed, item: FeedItem, number: number): Gathered {
  const url = addressOf(item, feed, material);
  const at = url ?? `${material.at}, item ${number}`;
  if (item.content === null || item.content.trim() === "")
    return { kind: "passed-over", at, text: "The feed gives no content of it. Collect its page." };
  const page = makePage(material, {
    format: item.plain ? "text" : "html",
    ...encoded(item.content, item.plain ? "text/plain" : "text/html"),
    name: item.guid ?? `${material.name}#${number}`,
    url,
    hints: {
      ...material.hints,
      ...pageHints({ title: item.title, published: isoMoment(item.published), publisher: feed.title, language: feed.language }),
    },
  });
  return { kind: "page", page, notes: material.notes };
}

function addressOf({ link, guid }: FeedItem, feed: Feed, material: Material): string | null {
  const base = webAddress(feed.link) ?? material.url ?? undefined;
  return webAddress(link === null ? guid : (URL.parse(link, base)?.href ?? null));
}

/** RFC 822 or ISO to an ISO instant; null where it is neither. Where no zone is named, UTC is meant: the same on every machine. */
function isoMoment(written: string | null): string | null {
  if (written === null) return null;
  const milliseconds = Date.parse(/:\d{2}$/.test(written) && !/[+-]\d{2}:\d{2}$/.test(written) ? `${written}Z` : written);
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString();
}

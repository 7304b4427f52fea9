import { decodeText } from "../decode-text.ts";
import { documentBase } from "../document-base.ts";
import { rootElement } from "../sniff.ts";
import type { SourceType } from "../source-type.ts";
import { itemPages } from "./item-pages.ts";
import { readFeed } from "./read-feed.ts";

const roots = new Set(["rss", "feed", "rdf:rdf", "rdf", "channel"]);

/** A page an item of RSS, RDF, Atom or CDF. */
export const feedType: SourceType = {
  name: "feed",
  recognises: (material) => roots.has(rootElement(material) ?? ""),
  async *gather(material, world) {
    const { text } = decodeText(await material.bytes(), material.headers["content-type"] ?? "");
    const base = documentBase(material.url, material.headers["content-location"]);
    const feed = readFeed(text, { at: material.at, base, language: material.headers["content-language"] ?? null });
    yield* itemPages(feed, material, world);
  },
};

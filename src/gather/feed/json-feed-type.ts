import { decodeText } from "../decode-text.ts";
import { headText } from "../sniff.ts";
import type { SourceType } from "../source-type.ts";
import { itemPages } from "./item-pages.ts";
import { readJsonFeed } from "./read-json-feed.ts";

/** Its version is an address, and stands near its beginning. */
const version = /^\s*\{[^]*?"version"\s*:\s*"https?:\\?\/\\?\/(www\.)?jsonfeed\.org\\?\//;

/** A page an item of a JSON Feed. */
export const jsonFeedType: SourceType = {
  name: "json feed",
  recognises: (material) => version.test(headText(material)),
  async *gather(material, world) {
    const { text } = decodeText(await material.bytes(), material.headers["content-type"] ?? "");
    yield* itemPages(readJsonFeed(text, material.at, material.url), material, world);
  },
};

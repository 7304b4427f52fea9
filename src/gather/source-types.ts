import { feedType } from "./feed/feed-type.ts";
import { jsonFeedType } from "./feed/json-feed-type.ts";
import { htmlType } from "./html-type.ts";
import { jsonlType } from "./jsonl-type.ts";
import { opmlType } from "./opml-type.ts";
import { siteType } from "./site/site-type.ts";
import { sitemapType } from "./sitemap-type.ts";
import type { SourceType } from "./source-type.ts";
import { textType } from "./text-type.ts";
import { warcType } from "./archive/warc-type.ts";

/** What a link may lead to. */
export const linkedTypes: Readonly<Record<"page" | "list", readonly SourceType[]>> = {
  page: [htmlType, textType],
  list: [jsonFeedType, feedType, sitemapType],
};

/**
 * The first that recognises a material reads it. A feed in JSON looks like a line of a page, so it comes before; a site's front page is
 * markup too; text comes last, since nearly anything could be text.
 */
export const sourceTypes: readonly SourceType[] = [
  warcType,
  jsonFeedType,
  jsonlType,
  feedType,
  sitemapType,
  opmlType,
  siteType,
  htmlType,
  textType,
];

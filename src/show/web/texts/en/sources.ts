import { plural } from "../plural.ts";

/** The page on what is watched. */
export const sources = {
  title: "Sources",
  standfirst: (watched: string, trouble: string) => `${watched} watched, ${trouble} in trouble`,
  nothing: "Nothing is watched yet. On the command line, “tollkeeper sources add ADDRESS” watches a feed, a site or a folder.",
  watched: plural("en", { one: "source", other: "sources" }),
  pages: plural("en", { one: "page", other: "pages" }),
  failed: plural("en", { one: "failure", other: "failures" }),
  head: { source: "Source", kept: "Kept", success: "Last success", next: "Next try", trouble: "Last error" },
  kinds: { feed: "feed", site: "site", sitemap: "sitemap", folder: "folder", file: "file", address: "address" },
  never: "not yet",
  soon: "with the next round",
  once: "collected once, not watched",
  groups: { trouble: "In trouble", well: "As they should be", once: "Collected once" },
  pushed: "its hub tells of news",
};

import { decodeText } from "./decode-text.ts";
import { readSitemap, type SitemapEntry } from "./read-sitemap.ts";
import { rootElement } from "./sniff.ts";
import type { SourceType, World } from "./source-type.ts";
import type { Gathered } from "./gathered.ts";

/** Pages that one sitemap is asked for, and sitemaps that one index is: the newest. */
const mostPages = 500;
const mostLists = 50;

const roots = new Set(["urlset", "sitemapindex"]);

/** The pages that a sitemap, or an index of sitemaps, names; the newest first. */
export const sitemapType: SourceType = {
  name: "sitemap",
  recognises: (material) => roots.has(rootElement(material)?.replace(/^.*:/, "") ?? ""),
  async *gather(material, world) {
    const { text } = decodeText(await material.bytes(), material.headers["content-type"] ?? "");
    const { pages, lists } = readSitemap(text, material.at, material.url);
    yield* newest(lists, { at: material.at, most: mostLists, wants: "list" }, world);
    yield* newest(pages, { at: material.at, most: mostPages, wants: "page" }, world);
  },
};

interface Asked {
  readonly at: string;
  readonly most: number;
  readonly wants: "page" | "list";
}

async function* newest(entries: readonly SitemapEntry[], { at, most, wants }: Asked, world: World): AsyncGenerator<Gathered> {
  const sorted = entries.toSorted((a, b) => (b.changed ?? "").localeCompare(a.changed ?? ""));
  for (const { address, hints } of sorted.slice(0, most)) yield* world.follow({ address, wants, hints });
  const left = sorted.length - most;
  if (left > 0) yield { kind: "passed-over", at, text: `It names ${sorted.length} ${wants}s; the ${most} newest are collected.` };
}

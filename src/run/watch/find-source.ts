import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { discover } from "../../gather/site/discover.ts";
import { sha256, slug } from "../../lib/slug.ts";
import type { Effects } from "../../model/effects.ts";
import { Refusal } from "../../model/refusal.ts";
import type { WatchedSource } from "../../model/source.ts";
import { neverAsked } from "./after-poll.ts";

/** A source that was named, and what could not be found out about it now; null where all could. */
export interface FoundSource {
  readonly source: WatchedSource;
  readonly doubt: string | null;
}

/**
 * What to watch where a person named an address or a path: of a site, the feed that it names, else its sitemap, else its front page.
 * An address that does not answer now is watched as it was given.
 *
 * @throws {Refusal} `missing` (no such path), `forbidden` (an address that is never fetched)
 */
export async function findSource(what: string, effects: Effects): Promise<FoundSource> {
  const added = effects.now();
  if (!/^https?:\/\//i.test(what)) return { source: await pathSource(what, added), doubt: null };
  try {
    const [best] = await discover(what, effects);
    return { source: newSource(best ?? { kind: "site", at: what, name: null }, added), doubt: null };
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === "forbidden") throw error;
    return { source: newSource({ kind: "site", at: what, name: null }, added), doubt: error.message };
  }
}

/** A source that was never asked. */
export function newSource({ kind, at, name }: Pick<WatchedSource, "kind" | "at" | "name">, added: string): WatchedSource {
  return { id: sourceId(at), kind, at, name, added, state: neverAsked, subscription: null };
}

/**
 *     sourceId("https://www.news.example/world/rss") = "news-example-world-rss-51c2f0"
 */
export function sourceId(at: string): string {
  const name = slug(at.replace(/^https?:\/\/(www\.)?/i, ""), 48) || "source";
  return `${name}-${sha256(at).slice(0, 6)}`;
}

async function pathSource(what: string, added: string): Promise<WatchedSource> {
  const at = resolve(what);
  const found = await stat(at).catch(() => null);
  if (found === null)
    throw new Refusal("missing", `Cannot watch ${what}: there is no such file or folder. Give an address or a path that is there.`);
  return newSource({ kind: found.isDirectory() ? "folder" : "file", at, name: null }, added);
}

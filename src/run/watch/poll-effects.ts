import { headSize } from "../../gather/material.ts";
import { rootElement } from "../../gather/sniff.ts";
import { isForGood } from "../../gather/unreachable.ts";
import { validatorsOf } from "../../gather/validators.ts";
import { pageId } from "../../lib/slug.ts";
import type { Effects, Fetched } from "../../model/effects.ts";
import { Refusal } from "../../model/refusal.ts";
import type { WatchedSource } from "../../model/source.ts";
import type { PollStore } from "./releasing-store.ts";
import type { Revisits } from "./revisits.ts";

/** The world as the poll of one source sees it. */
export interface PollWorld {
  readonly effects: Effects;
  /** What the source itself answered; null before it did, and for a folder. */
  answer(): Fetched | null;
}

/**
 * The source itself is asked whether it changed since it was last read whole; not the front page of a site, which may stay as it is while
 * the feed that it names has news. A page that it lists is asked for when it is new, and then
 * now and again, whether it changed; in between it counts as the same without being asked.
 */
export function pollEffects(source: WatchedSource, store: PollStore, visits: Revisits, effects: Effects): PollWorld {
  const {
    kind,
    state: { etag, lastModified },
  } = source;
  let answer: Fetched | null = null;
  return {
    answer: () => answer,
    effects: {
      ...effects,
      async fetch(address) {
        if (address !== source.at) return listedPage(address, store, visits, effects);
        return (answer = await effects.fetch(address, kind === "site" ? undefined : { etag, lastModified }));
      },
    },
  };
}

/** What a list stands in, whatever it calls itself. */
const listRoots = new Set(["rss", "feed", "rdf:rdf", "urlset", "sitemapindex"]);

async function listedPage(address: string, store: PollStore, visits: Revisits, effects: Effects): Promise<Fetched> {
  if (URL.parse(address)?.pathname === "/robots.txt") return effects.fetch(address);
  const [newest] = await store.captures(pageId(address));
  const now = effects.now();
  if (!visits.isDue(address, newest?.captured ?? null, now)) return unchanged(address);
  const page = newest === undefined ? null : await store.page(pageId(address));
  try {
    const fetched = await effects.fetch(address, validatorsOf(page?.headers ?? {}));
    if (!isList(fetched)) visits.asked(address, now);
    return fetched;
  } catch (error) {
    if (error instanceof Refusal && isForGood(error)) visits.asked(address, now);
    throw error;
  }
}

/** Lists of pages that the source names, as an index of sitemaps does, are asked every time. */
function isList({ headers, bytes }: Fetched): boolean {
  return /json/i.test(headers["content-type"] ?? "") || listRoots.has(rootElement({ head: bytes.subarray(0, headSize) }) ?? "");
}

function unchanged(address: string): Fetched {
  return { url: address, status: 304, headers: {}, bytes: new Uint8Array() };
}

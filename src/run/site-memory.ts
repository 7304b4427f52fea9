import type { Page } from "../model/page.ts";
import type { PageBlocks } from "../model/site-block.ts";
import { blockHashes } from "../read/article/common-blocks.ts";
import { hostOf } from "../read/article/page-address.ts";
import type { Article } from "../model/article.ts";
import { BlockMemory } from "../store/block-memory.ts";
import type { Store } from "../store/store.ts";

/** More sites than a batch of pages can come from, so that none is dropped before the store knows it. */
const MOST_SITES = 200;

/** What is remembered of the sites that are being read, ahead of the store by the pages that are not kept yet. */
export interface SiteMemory {
  /** The blocks that stand on three pages or more of the site of a page. */
  readonly commonFor: (page: Page) => Promise<ReadonlySet<string>>;
  /** Takes in the blocks of an article that was read; gives what the store is to remember, null for a page without an address. */
  readonly remember: (page: Page, article: Article) => Promise<PageBlocks | null>;
}

export function siteMemory(store: Pick<Store, "siteBlocks">): SiteMemory {
  const sites = new Map<string, BlockMemory>();
  const memoryOf = async (host: string) => {
    const memory = sites.get(host) ?? new BlockMemory(await store.siteBlocks(host));
    sites.delete(host);
    sites.set(host, memory);
    if (sites.size > MOST_SITES) sites.delete(sites.keys().next().value!);
    return memory;
  };
  return {
    async commonFor({ url, format }) {
      const host = format === "html" ? hostOf(url) : null;
      return host === null ? NONE : (await memoryOf(host)).common;
    },
    async remember({ id, url, format }, { text, blocks }) {
      const host = format === "html" ? hostOf(url) : null;
      if (host === null) return null;
      const hashes = blockHashes(blocks.map(({ role, start, end }) => ({ role, text: text.slice(start, end) })));
      (await memoryOf(host)).remember(id, hashes);
      return { host, hashes };
    },
  };
}

const NONE: ReadonlySet<string> = new Set();

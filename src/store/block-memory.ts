import type { SiteBlock } from "../model/site-block.ts";

/** A block on so many pages of a site is the site's own. */
export const COMMON = 3;
/** So many blocks are remembered of a site; beyond them those longest known that are not common are forgotten. */
export const MOST_BLOCKS = 5000;

/** The blocks of one site and the pages they stand on, in the order they were first met. The same page twice adds nothing. */
export class BlockMemory {
  readonly #pages = new Map<string, readonly string[]>();
  readonly #common = new Set<string>();

  constructor(blocks: readonly SiteBlock[] = []) {
    for (const { hash, pages } of blocks) this.#keep(hash, pages);
  }

  remember(page: string, hashes: readonly string[]): void {
    for (const hash of hashes) {
      const pages = this.#pages.get(hash) ?? [];
      if (pages.length < COMMON && !pages.includes(page)) this.#keep(hash, [...pages, page]);
    }
    this.#forget();
  }

  /** Hashes of the blocks that stand on three pages or more. */
  get common(): ReadonlySet<string> {
    return this.#common;
  }

  blocks(): SiteBlock[] {
    return [...this.#pages].map(([hash, pages]) => ({ hash, pages }));
  }

  #keep(hash: string, pages: readonly string[]): void {
    this.#pages.set(hash, pages);
    if (pages.length >= COMMON) this.#common.add(hash);
  }

  #forget(): void {
    let over = this.#pages.size - MOST_BLOCKS;
    for (const hash of this.#pages.keys()) {
      if (over-- <= 0) return;
      if (!this.#common.has(hash)) this.#pages.delete(hash);
    }
  }
}

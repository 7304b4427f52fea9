import type { Telling } from "../model/story.ts";
import type { Store } from "../store/store.ts";
import type { News } from "./news.ts";

/** Where an article stands among others. */
export interface ArticleCoverage {
  /** The story it was put into; null where it stands in none. */
  readonly story: { readonly id: string; readonly headline: string } | null;
  /** The text it is a copy of. */
  readonly copyOf: Telling | null;
  /** Articles that are copies of it, or of a copy of it, in order of time. */
  readonly copies: readonly Telling[];
}

/** The story of an article, what it is a copy of, and what are copies of it, as far as its story tells of them. */
export async function articleCoverage(store: Store, news: News, id: string): Promise<ArticleCoverage> {
  const home = (await store.placement(id))?.story ?? null;
  const telling = home === null ? null : await news.telling(home);
  if (!telling) return { story: null, copyOf: null, copies: [] };
  const copied = new Set(await store.copiesOf(id));
  return {
    story: { id: telling.id, headline: telling.headline.text },
    copyOf: telling.coverage.find(({ copies }) => copies.some(({ article }) => article === id)) ?? null,
    copies: telling.coverage.flatMap(({ copies }) => copies.filter(({ article }) => copied.has(article))),
  };
}

import type { ArticleEvent } from "../model/event.ts";

/** ISO day of an article: of its publication, else the day it became known. */
export function dayOf({ article, known }: ArticleEvent): string {
  return (article.published ?? known).slice(0, 10);
}

import type { ArticleEvent } from "../model/event.ts";
import type { GroupedArticle } from "../model/grouped-article.ts";
import { dayOf } from "./day-of.ts";

/** What copies and stories are decided by, of an article as the ledger knows it. */
export function groupedArticle(event: ArticleEvent): GroupedArticle {
  const { id, title, publisher, origin } = event.article;
  const { gist } = event;
  const text = title !== null && gist.startsWith(title) ? gist.slice(title.length).trimStart() : gist;
  return { id, title, text, published: event.published ?? dayOf(event), publisher, origin, language: null };
}

import type { ArticleEvent } from "../../model/event.ts";

/**
 * When an article came out, as an ISO instant: the time of day that its page gives, else its capture, where that was on the day the page is dated or
 * the page has no date. A page captured later that knows only its day is put at that day's noon. Nothing came out after it was captured.
 */
export function momentOf({ article, published, known }: Pick<ArticleEvent, "article" | "published" | "known">): string {
  const day = article.published?.slice(0, 10) ?? null;
  const said = published ?? (day === null || day === known.slice(0, 10) ? known : `${day}T12:00:00.000Z`);
  return Date.parse(said) < Date.parse(known) ? new Date(said).toISOString() : new Date(known).toISOString();
}

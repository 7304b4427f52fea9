import { compareText } from "../../lib/compare-text.ts";
import type { ArticleEvent } from "../../model/event.ts";
import type { Story } from "../../model/story.ts";
import { findNames } from "../telling/find-names.ts";
import { momentOf } from "./moment-of.ts";
import type { SeenReport } from "./seen-report.ts";

/** Names that an article's title and first words give its subject. */
const MOST_NAMES = 8;

/**
 * Articles as a trend counts them, in order of time; those of no story are left out. Where an article stands in a story and in
 * the campaign around it, it counts for the narrower.
 *
 * @param events the first of each article
 * @param copyOf of each copy, the id of the page it is a copy of
 */
export function seeReports(events: readonly ArticleEvent[], stories: readonly Story[], copyOf: ReadonlyMap<string, string>): SeenReport[] {
  const storyOf = narrowest(stories);
  const byId = new Map(events.map((event) => [event.article.id, event]));
  const seen = events.flatMap((event) => {
    const story = storyOf.get(event.article.id);
    return story === undefined ? [] : [seeReport(event, story, byId.get(firstOf(event.article.id, copyOf)) ?? null)];
  });
  return seen.sort((a, b) => compareText(a.moment, b.moment) || compareText(a.article, b.article));
}

/** The name under which an outlet is known, or the site it stands on. */
export function outletOf({ article }: ArticleEvent): string | null {
  return (
    article.publisher ?? (article.url !== null && URL.canParse(article.url) ? new URL(article.url).hostname.replace(/^www\./, "") : null)
  );
}

/** @param first the first page of its text, itself where it is no copy; null where that is not kept */
export function seeReport(event: ArticleEvent, story: string, first: ArticleEvent | null): SeenReport {
  const { id, title, origin } = event.article;
  const copied = first !== null && first.article.id !== id;
  const names = [...findNames(title, event.gist.slice(title?.length ?? 0))].sort((a, b) => b[1] - a[1]).slice(0, MOST_NAMES);
  return {
    article: id,
    story,
    publisher: outletOf(event),
    moment: momentOf(event),
    copyOf: copied ? first.article.id : null,
    voice: copied ? (origin ?? first.article.origin ?? outletOf(first)) : null,
    entities: names.map(([name]) => name),
  };
}

function narrowest(stories: readonly Story[]): Map<string, string> {
  const wideFirst = stories.toSorted((a, b) => b.articles.length - a.articles.length || compareText(a.id, b.id));
  return new Map(wideFirst.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)));
}

/** The page at the head of a chain of copies. */
function firstOf(article: string, copyOf: ReadonlyMap<string, string>): string {
  const parent = copyOf.get(article);
  return parent === undefined ? article : firstOf(parent, copyOf);
}

import type { ArticleEvent, FigureInContext } from "../model/event.ts";

/** An article as its newest capture has it, and since when each of its figures has been known. */
export interface CurrentArticle {
  /** The first capture: it alone decides the story, so that a story's id never moves. */
  readonly first: ArticleEvent;
  readonly newest: ArticleEvent;
  /** ISO instant of the first capture that stated this figure. */
  knownSince(stated: FigureInContext): string;
}

/**
 * Articles in the order they became known, from events in order of knowledge. The same key twice adds nothing; a later
 * capture of an article takes the place of the earlier one.
 */
export function currentArticles(events: Iterable<ArticleEvent>): CurrentArticle[] {
  const keys = new Set<string>();
  const captures = new Map<string, ArticleEvent[]>();
  for (const event of events) {
    if (keys.has(event.key)) continue;
    keys.add(event.key);
    const known = captures.get(event.article.id);
    if (known) known.push(event);
    else captures.set(event.article.id, [event]);
  }
  return [...captures.values()].map(currentArticle);
}

function currentArticle(captures: readonly ArticleEvent[]): CurrentArticle {
  const first = captures[0]!;
  const newest = captures.at(-1)!;
  if (captures.length === 1) return { first, newest, knownSince: () => first.known };
  const since = new Map<string, string>();
  for (const capture of captures)
    for (const stated of capture.figures) {
      const said = whatItSays(stated);
      if (!since.has(said)) since.set(said, capture.known);
    }
  return { first, newest, knownSince: (stated) => since.get(whatItSays(stated)) ?? newest.known };
}

function whatItSays({ figure }: FigureInContext): string {
  const { count, counted, claimant } = figure;
  return JSON.stringify([figure.measure, figure.kind, count.low, count.high, counted.text, claimant?.name, figure.asOf]);
}

import type { ArticleEvent, FigureInContext } from "../model/event.ts";

/** A capture of an article, and which of its figures count. */
export interface Version {
  readonly event: ArticleEvent;
  /**
   * The figures that count, and whether the newest capture took them back. Of an earlier capture: those for days that the
   * newest does not speak of, which go on to hold, and totals in whose place it says others.
   */
  readonly counting: ReadonlyMap<FigureInContext, { readonly withdrawn: boolean }>;
  /** ISO instant of the first capture that stated this figure. */
  knownSince(stated: FigureInContext): string;
}

/** An article with all that its captures said, and the newest in whole. */
export interface CurrentArticle {
  /** The first capture: it alone decides the story, so that a story's id never moves. */
  readonly first: ArticleEvent;
  readonly newest: ArticleEvent;
  /** In order of knowledge, the newest last; of the earlier ones those that said what the newest does not. */
  readonly versions: readonly Version[];
}

/**
 * Articles in the order they became known, from events in order of knowledge. The same key twice adds nothing; a later
 * capture of an article takes the place of the earlier one, and what that one said of other days, or otherwise, stays known.
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
  const counting = new Map(newest.figures.map((stated) => [stated, { withdrawn: false }]));
  return { first, newest, versions: [...earlierVersions(captures), { event: newest, counting, knownSince: sinceFinder(captures) }] };
}

function sinceFinder(captures: readonly ArticleEvent[]): (stated: FigureInContext) => string {
  const newest = captures.at(-1)!;
  if (captures.length === 1) return () => newest.known;
  const since = new Map<string, string>();
  for (const capture of captures)
    for (const stated of capture.figures) {
      const said = whatItSays(stated);
      if (!since.has(said)) since.set(said, capture.known);
    }
  return (stated) => since.get(whatItSays(stated)) ?? newest.known;
}

/** Earlier captures with what the newest does not say, each figure at its first capture. */
function earlierVersions(captures: readonly ArticleEvent[]): Version[] {
  const newest = captures.at(-1)!.figures;
  const days = new Set(newest.map(({ figure }) => figure.asOf));
  const told = new Set(newest.map(valueOf));
  const totals = new Set(newest.filter(isTotal).map(countOf));
  return captures.slice(0, -1).flatMap((event) => {
    const counting = new Map<FigureInContext, { withdrawn: boolean }>();
    for (const stated of event.figures) {
      const past = stated.figure.asOf !== null && !days.has(stated.figure.asOf);
      const restated = isTotal(stated) && totals.has(countOf(stated));
      if (!told.has(valueOf(stated)) && (past || restated)) counting.set(stated, { withdrawn: !past });
    }
    for (const stated of counting.keys()) told.add(valueOf(stated));
    return counting.size === 0 ? [] : [{ event, counting, knownSince: () => event.known }];
  });
}

function isTotal({ figure }: FigureInContext): boolean {
  return figure.kind === "total";
}

/** What a total is of, as far as two captures of one page need telling apart. */
function countOf({ figure: { measure, counted } }: FigureInContext): string {
  return `${measure} ${counted.what === "things" ? counted.text.toLowerCase() : "people"}`;
}

/** What a figure says apart from whose word it is; an increment of another day says another thing. */
function valueOf({ figure: { measure, kind, count, asOf } }: FigureInContext): string {
  return [measure, kind, count.low, count.high, kind === "increment" ? asOf : null].join();
}

function whatItSays({ figure }: FigureInContext): string {
  const { count, counted, claimant } = figure;
  return JSON.stringify([figure.measure, figure.kind, count.low, count.high, counted.text, claimant?.name, figure.asOf]);
}

import type { Figure } from "../../model/figure.ts";
import type { ArticleLine, Store } from "../../store/store.ts";

/** A figure as the front page lists it. */
export interface LatestFigure {
  readonly figure: Figure;
  readonly article: ArticleLine;
  /** How many of the newest articles say the same. */
  readonly articles: number;
}

const newestArticles = 30;
const fromOneArticle = 4;
const most = 12;

/** The figures of the newest articles: what is claimed as a total or an increment, the same said twice shown once. */
export async function latestFigures(store: Store): Promise<readonly LatestFigure[]> {
  const found = new Map<string, LatestFigure>();
  for (const article of await store.articles({ limit: newestArticles })) {
    const report = (await store.report(article.id))?.report;
    for (const figure of report?.figures.filter(isNews).slice(0, fromOneArticle) ?? []) add(found, figure, article);
  }
  return [...found.values()].slice(0, most);
}

function isNews({ kind, status, single }: Figure): boolean {
  return status === "claimed" && !single && (kind === "total" || kind === "increment");
}

function add(found: Map<string, LatestFigure>, figure: Figure, article: ArticleLine): void {
  const { count, measure, kind, asOf, claimant } = figure;
  const key = [count.low, count.high, measure, kind, asOf, claimant?.name].join("|");
  const same = found.get(key);
  if (!same) found.set(key, { figure, article, articles: 1 });
  else if (same.article.id !== article.id) found.set(key, { ...same, articles: same.articles + 1 });
}

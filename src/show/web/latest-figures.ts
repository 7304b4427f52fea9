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
    for (const figure of newsOf(report?.figures ?? [])) add(found, figure, article);
  }
  return [...found.values()].slice(0, most);
}

/** An article's news, the named first; its own word for what somebody named in it says too is left out. */
function newsOf(figures: readonly Figure[]): readonly Figure[] {
  const news = figures.filter(isNews);
  const named = news.filter(({ claimant }) => claimant !== null);
  const said = new Set(named.map(sameCount));
  const own = news.filter((figure) => figure.claimant === null && !said.has(sameCount(figure)));
  return [...named, ...own].slice(0, fromOneArticle);
}

function sameCount({ count, measure, kind }: Figure): string {
  return [count.low, count.high, measure, kind].join("|");
}

function isNews({ kind, status, single }: Figure): boolean {
  return status === "claimed" && !single && (kind === "total" || kind === "increment");
}

function add(found: Map<string, LatestFigure>, figure: Figure, article: ArticleLine): void {
  const key = [sameCount(figure), figure.asOf, figure.claimant?.name].join("|");
  const same = found.get(key);
  if (!same) found.set(key, { figure, article, articles: 1 });
  else if (same.article.id !== article.id) found.set(key, { ...same, articles: same.articles + 1 });
}

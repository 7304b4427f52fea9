import type { Place } from "../model/figure.ts";
import type { FigureLine, FoundArticle } from "../store/search-store.ts";
import type { Store } from "../store/store.ts";
import type { TallyLine } from "../store/tally-line.ts";

/** What is kept of figures of one kind: of a place, of a measure. */
export interface SubjectView {
  /** Newest arrival first. */
  readonly figures: readonly FigureLine[];
  /** Running counts that those figures stand in. */
  readonly tallies: readonly TallyLine[];
  /** The articles they stand in, newest first. */
  readonly articles: readonly FoundArticle[];
}

/** A place as its newest article names it. */
export interface PlaceView extends SubjectView {
  readonly place: Place;
}

const ARTICLES = 8;

/** A place with its newest figures; null where none is kept. @param key its id in the gazetteer, or the key of its name */
export async function placeView(store: Store, key: string, limit: number): Promise<PlaceView | null> {
  const figures = await store.figures({ places: [key] }, { limit });
  const [newest] = figures;
  if (!newest) return null;
  const report = (await store.report(newest.article.id))?.report;
  const named = report?.figures.find(({ id }) => id === newest.figure)?.place;
  const place = named ?? { name: newest.place ?? key, id: null, lat: null, lon: null };
  return { place, figures, tallies: await talliesOf(store, figures), articles: articlesOf(figures) };
}

/** A measure with its running counts and newest figures; null where none is kept. */
export async function measureView(store: Store, measure: string, limit: number): Promise<SubjectView | null> {
  const [tallies, figures] = await Promise.all([
    store.tallyLines({ measure, limit, newestFirst: true }),
    store.figures({ measures: [measure] }, { limit }),
  ]);
  return tallies.length + figures.length === 0 ? null : { tallies, figures, articles: articlesOf(figures) };
}

async function talliesOf(store: Store, figures: readonly FigureLine[]): Promise<readonly TallyLine[]> {
  const found = new Map<string, TallyLine>();
  for (const article of new Set(figures.map((line) => line.article.id))) {
    const tallies = await store.talliesOf(article);
    for (const { article: own, figure } of figures) {
      const tally = own.id === article ? tallies.get(figure) : undefined;
      if (tally) found.set(tally.id, tally);
    }
  }
  return [...found.values()];
}

function articlesOf(figures: readonly FigureLine[]): readonly FoundArticle[] {
  return [...new Map(figures.map(({ article }) => [article.id, article])).values()].slice(0, ARTICLES);
}

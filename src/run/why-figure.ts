import type { Citation } from "../model/citation.ts";
import type { Figure } from "../model/figure.ts";
import type { Method, Tally } from "../model/tally.ts";
import type { KeptReport, Store } from "../store/store.ts";
import { linesOf } from "./chosen-tallies.ts";
import { citeFigures } from "./cite-figures.ts";
import { explainFigure, type Explanation } from "./explain-figure.ts";

/** A reading that a figure states, or that was worked out from it; an addition that it states. */
export interface StandsIn {
  /** Id and name of the tally. */
  readonly tally: string;
  readonly name: string;
  /** ISO day the value holds for. */
  readonly day: string;
  readonly low: number;
  readonly high: number | null;
  readonly method: Method | "added";
}

/** Where a figure comes from and where it went. */
export interface Why {
  /** Global id: the article's, a dot, the figure's own. */
  readonly id: string;
  readonly figure: Figure;
  readonly article: {
    readonly id: string;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly url: string | null;
    readonly published: string | null;
  };
  /** The source that gave the page, as a person named it; null where its capture is gone. */
  readonly source: string | null;
  /** Moments of the captures that say it, ISO instants, oldest first. */
  readonly captured: readonly string[];
  /** Version of the rules that read it. */
  readonly rules: string;
  readonly sentence: string;
  readonly explanation: Explanation;
  readonly standsIn: readonly StandsIn[];
  /** Ids of the breaks that rest on it. */
  readonly breaks: readonly string[];
  /** The article's text, into which positions point. */
  readonly text: string;
}

/** Where a number of an imported series comes from and where it went. */
export interface WhyRow extends Pick<Why, "id" | "standsIn" | "breaks"> {
  readonly citation: Citation;
}

/** Follows one number back to the row of a series and on to its tallies; null where no row of that id is kept. */
export async function whyRow(store: Store, id: string): Promise<WhyRow | null> {
  const citation = (await citeFigures(store, [id])).get(id);
  if (!citation) return null;
  const row = await store.reading((tables) => tables.row(id.slice(0, id.lastIndexOf("."))));
  const happenings = new Set(row?.subjects.map(({ happening }) => happening.id));
  const lines = await Promise.all([...happenings].map((happening) => linesOf(store, { happening })));
  return { id, citation, ...(await placesIn(store, new Set(lines.flat().map((line) => line.id)), id)) };
}

/** Follows one figure back to its words and on to its tallies; null where nothing of that id is kept. */
export async function whyFigure(store: Store, id: string): Promise<Why | null> {
  const dot = id.lastIndexOf(".");
  const [page, own] = [id.slice(0, dot), id.slice(dot + 1)];
  const reports = await reportsOf(store, page);
  const kept = reports.find(({ report }) => report.figures.some((figure) => figure.id === own));
  const found = kept?.event.figures.find(({ figure }) => figure.id === own);
  if (!kept || !found) return null;
  const { figure, sentence } = found;
  const { title, publisher, url, published, text } = kept.report.article;
  return {
    id,
    figure,
    article: { id: page, title, publisher, url: kept.event.article.url ?? url, published },
    source: (await store.page(page, kept.hash))?.source ?? null,
    captured: reports
      .filter(({ report }) => report.figures.some((other) => saysTheSame(other, figure)))
      .map(({ captured }) => captured)
      .toSorted(),
    rules: kept.rules,
    sentence,
    explanation: explainFigure(figure, text),
    ...(await placesIn(store, new Set([...(await store.talliesOf(page)).values()].map((line) => line.id)), id)),
    text,
  };
}

/** The reports on all captures of a page, newest first: figures in tallies are those of the newest. */
async function reportsOf(store: Store, page: string): Promise<KeptReport[]> {
  const reports = [];
  for (const { hash } of await store.captures(page)) {
    const kept = await store.report(page, hash);
    if (kept) reports.push(kept);
  }
  return reports;
}

function saysTheSame(a: Figure, b: Figure): boolean {
  return (
    a.measure === b.measure &&
    a.kind === b.kind &&
    a.count.low === b.count.low &&
    a.count.high === b.count.high &&
    a.counted.text === b.counted.text &&
    a.asOf === b.asOf
  );
}

/** The readings and additions of these tallies that a figure stands in, and their breaks that rest on it. */
async function placesIn(store: Store, tallies: ReadonlySet<string>, id: string): Promise<Pick<Why, "standsIn" | "breaks">> {
  const standsIn: StandsIn[] = [];
  const breaks: string[] = [];
  for (const tally of tallies) {
    const whole = await store.tally(tally);
    if (whole) standsIn.push(...standsInOne(whole, id));
    breaks.push(...(await store.breaksOf(tally)).filter(({ figures }) => figures.includes(id)).map((found) => found.id));
  }
  return { standsIn, breaks };
}

function standsInOne({ id: tally, name, readings, increments }: Tally, figure: string): StandsIn[] {
  const added = increments.map((increment) => ({ ...increment, method: "added" as const }));
  return [...readings, ...added]
    .filter(({ figures }) => figures.includes(figure))
    .map(({ day, low, high, method }) => ({ tally, name, day, low, high, method }));
}

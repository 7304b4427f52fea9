import type { Citation } from "../model/citation.ts";
import type { ArticleEvent } from "../model/event.ts";
import type { ImportEvent } from "../model/import.ts";
import type { Store } from "../store/store.ts";

/** Where figures stand, by their ids; those that are kept no longer are left out. */
export async function citeFigures(store: Store, figures: Iterable<string>): Promise<ReadonlyMap<string, Citation>> {
  return store.reading(async (tables) => {
    const pages = new Map<string, readonly ArticleEvent[]>();
    const found = new Map<string, Citation>();
    for (const figure of new Set(figures)) {
      const dot = figure.lastIndexOf(".");
      const [home, own] = [figure.slice(0, dot), figure.slice(dot + 1)];
      if (own.startsWith("f") && !pages.has(home)) pages.set(home, await tables.readings(home));
      const row = own.startsWith("f") ? null : await tables.row(home);
      const citation = row ? citeRow(figure, row, Number(own) - 1) : citePage(figure, own, pages.get(home) ?? []);
      if (citation) found.set(figure, citation);
    }
    return found;
  });
}

/** A figure in the newest capture that has it. */
function citePage(figure: string, own: string, captures: readonly ArticleEvent[]): Citation | null {
  for (const { article, key, known, figures } of captures.toReversed()) {
    const stated = figures.find((one) => one.figure.id === own);
    if (!stated) continue;
    const { title, published, url } = article;
    const outlet = article.origin ?? article.publisher;
    return { figure, outlet, title, published, address: url, archived: key, known, sentence: stated.sentence };
  }
  return null;
}

function citeRow(figure: string, { subjects, readings, known, published, at }: ImportEvent, index: number): Citation | null {
  const reading = readings[index];
  const subject = reading && subjects[reading.subject];
  if (!subject) return null;
  const { title, publisher, address } = subject.source;
  const value = [reading.wording, reading.low, reading.high === reading.low || reading.high === null ? null : `to ${reading.high}`];
  const sentence = `${subject.column}: ${value.filter((part) => part !== null).join(" ")}`;
  return { figure, outlet: publisher, title, published, address, archived: at, known, sentence };
}

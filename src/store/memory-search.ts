import { nameKey, searchEntry, type SearchEntry } from "./search-entry.ts";
import type { FigureFilter, FoundArticle, ListPage, NameKind, NameLine, SearchQuery, SearchStore } from "./search-store.ts";
import type { KeptReport } from "./store.ts";

interface Held {
  readonly article: FoundArticle;
  readonly entry: SearchEntry;
}

/** The look-ups over reports in memory, one by one. @param reports all there are, in order of arrival */
export function memorySearch(reports: () => readonly KeptReport[]): SearchStore {
  const newestFirst = (): Held[] => newestOfPages(reports()).map(held).toReversed();
  return {
    async search(query, page) {
      return {
        found: cut(newestFirst(), page)
          .filter((one) => meets(one, query))
          .slice(0, page.limit)
          .map(({ article }) => article),
        whole: true,
      };
    },
    async statements({ speakers }, page) {
      const lines = cut(newestFirst(), page).flatMap(({ article, entry }) =>
        inOrder(entry.statements, ({ statement }) => statement)
          .filter(({ speakerKey }) => isAmong(speakers, speakerKey))
          .map(({ speakerKey: _key, ...line }) => ({ article, ...line })),
      );
      return lines.slice(0, page.limit);
    },
    async figures(of, page) {
      const lines = cut(newestFirst(), page).flatMap(({ article, entry }) =>
        inOrder(entry.figures, ({ figure }) => figure)
          .filter((line) => isOf(line, of))
          .map(({ claimantKey: _claimant, placeKey: _place, ...line }) => ({ article, ...line })),
      );
      return lines.slice(0, page.limit);
    },
    async names(kind, like, { limit, offset = 0 }) {
      return countNames(newestFirst(), kind, like).slice(offset, offset + limit);
    },
  };
}

/** Pages in the order in which they first came, each with its newest report. */
function newestOfPages(reports: readonly KeptReport[]): KeptReport[] {
  const later = (a: KeptReport, b: KeptReport) => (a.captured + a.hash > b.captured + b.hash ? a : b);
  return [...Map.groupBy(reports, ({ page }) => page).values()].map((own) => own.reduce(later));
}

function held(kept: KeptReport, at: number): Held {
  const entry = searchEntry(kept);
  const { title, published } = kept.report.article;
  return { article: { number: at + 1, id: kept.page, title, outlet: entry.outlet, published, captured: kept.captured }, entry };
}

function cut(all: readonly Held[], { before = Infinity }: ListPage): readonly Held[] {
  return all.filter(({ article }) => article.number < before);
}

function inOrder<Line>(lines: readonly Line[], idOf: (line: Line) => string): Line[] {
  return lines.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}

function isAmong(wanted: readonly string[] | undefined, key: string): boolean {
  return wanted === undefined || wanted.length === 0 || wanted.includes(key);
}

function isOf(line: SearchEntry["figures"][number], { claimants, places, measures, below = Infinity }: FigureFilter): boolean {
  const doubtful = below === Infinity || line.confidence === null || line.confidence < below;
  return doubtful && isAmong(claimants, line.claimantKey) && isAmong(places, line.placeKey) && isAmong(measures, line.measure);
}

function meets({ article, entry }: Held, query: SearchQuery): boolean {
  const { outlets, from, to, speakers } = query;
  const day = article.published;
  const inTime = (from === null || (day !== null && day >= from)) && (to === null || (day !== null && day <= to));
  const spoken = speakers.length === 0 || entry.statements.some(({ speakerKey }) => speakers.includes(speakerKey));
  return inTime && spoken && isAmong(outlets, nameKey(entry.outlet ?? "")) && hasWords(entry, query) && hasFigure(entry, query);
}

function hasWords({ title, body }: SearchEntry, { words, phrases }: SearchQuery): boolean {
  const text = ` ${plain(`${title} ${body}`)} `;
  return (
    words.every((word) => text.includes(` ${plain(word)}${word.length === 1 ? " " : ""}`)) &&
    phrases.every((phrase) => text.includes(` ${plain(phrase)} `))
  );
}

function plain(text: string): string {
  const words = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).join(" ");
}

function hasFigure({ figures }: SearchEntry, { claimants, places, measures, low, high }: SearchQuery): boolean {
  if (claimants.length + places.length + measures.length === 0 && low === null && high === null) return true;
  return figures.some(
    (line) => isOf(line, { claimants, places, measures }) && line.low >= (low ?? -Infinity) && line.low <= (high ?? Infinity),
  );
}

function countNames(all: readonly Held[], kind: NameKind, like: string): NameLine[] {
  const counts = new Map<string, NameLine>();
  for (const { entry } of all.toReversed())
    for (const { kind: own, key, name } of entry.names)
      if (own === kind && `-${nameKey(name)}`.includes(`-${like}`))
        counts.set(key, { name: counts.get(key)?.name ?? name, key, articles: (counts.get(key)?.articles ?? 0) + 1 });
  return [...counts.values()].sort((a, b) => b.articles - a.articles || (a.key < b.key ? -1 : 1));
}

import { compareText } from "../lib/compare-text.ts";
import type { LedgerEvent } from "../model/event.ts";
import type { Page } from "../model/page.ts";
import { editionOf } from "./edition.ts";
import { noEvents, withEvent } from "./event-digest.ts";
import { assemble, mapTables, rowsOf, type LedgerRows } from "./ledger-rows.ts";
import { memoryWatchStore } from "./memory-watch-store.ts";
import { sourceLine } from "./source-line.ts";
import type { ArticleLine, KeptReport, Store } from "./store.ts";

type Captures = Pick<Store, "archive" | "pages" | "page" | "captures" | "sources">;
type Reports = Pick<Store, "keepReports" | "append" | "report" | "events" | "articles" | "eventState">;

/** A store that forgets everything when the program ends. Keeps copies, as a disk would. */
export function openMemoryStore(): Store {
  const captures = new Map<string, Page>();
  const reports = new Map<string, KeptReport>();
  const others = new Map<string, Exclude<LedgerEvent, KeptReport["event"]>>();
  return {
    ...captureStore(captures),
    ...reportStore(reports, others),
    ...ledgerStore(),
    ...memoryWatchStore(),
    async *unread() {
      for (const page of inOrder(captures)) if (!reports.has(captureKey(page.id, page.hash))) yield page;
    },
    async counts() {
      const articles = newestReports(reports);
      return {
        pages: new Set([...captures.values()].map((page) => page.id)).size,
        captures: captures.size,
        articles: articles.length,
        figures: articles.reduce((sum, { report }) => sum + report.figures.length, 0),
        statements: articles.reduce((sum, { report }) => sum + report.statements.length, 0),
      };
    },
    async close() {},
  };
}

function captureKey(page: string, hash: string): string {
  return `${page}@${hash}`;
}

function captureStore(captures: Map<string, Page>): Captures {
  const ofPage = (id: string) => inOrder(captures).filter((page) => page.id === id);
  return {
    async archive(pages) {
      return pages.map((page) => structuredClone(page)).map((page) => addOnce(captures, page));
    },
    async *pages() {
      yield* inOrder(captures);
    },
    page: async (id, hash) => (hash === undefined ? ofPage(id).at(-1) : captures.get(captureKey(id, hash))) ?? null,
    captures: async (id) =>
      ofPage(id)
        .toReversed()
        .map(({ hash, captured }) => ({ hash, captured })),
    async sources() {
      const bySource = Map.groupBy(inOrder(captures), (page) => page.source);
      const lines = [...bySource].map(([at, pages]) =>
        sourceLine(at, new Set(pages.map((page) => page.id)).size, pages.at(-1)?.captured ?? null),
      );
      return lines.toSorted((a, b) => compareText(a.at, b.at));
    },
  };
}

function addOnce(captures: Map<string, Page>, page: Page): "new" | "same" {
  const key = captureKey(page.id, page.hash);
  if (captures.has(key)) return "same";
  captures.set(key, page);
  return "new";
}

function inOrder(captures: Map<string, Page>): Page[] {
  return [...captures.values()].toSorted(
    (a, b) => compareText(a.captured, b.captured) || compareText(a.id, b.id) || compareText(a.hash, b.hash),
  );
}

function reportStore(reports: Map<string, KeptReport>, others: Map<string, Exclude<LedgerEvent, KeptReport["event"]>>): Reports {
  const eventsOf = () => inOrderOfKnowledge([...[...reports.values()].map(({ event }) => event), ...others.values()]);
  return {
    async append(events) {
      const before = others.size;
      for (const event of structuredClone(events)) if (!others.has(event.key)) others.set(event.key, event);
      return others.size - before;
    },
    async keepReports(added) {
      for (const kept of added.map((one) => structuredClone(one))) keepOne(reports, kept);
    },
    async report(page, hash) {
      if (hash !== undefined) return reports.get(captureKey(page, hash)) ?? null;
      return newestReports(reports).find((kept) => kept.page === page) ?? null;
    },
    async *events(until) {
      yield* eventsOf().filter(({ known }) => until === undefined || known <= until);
    },
    async articles({ limit, offset = 0 }) {
      return newestReports(reports)
        .slice(offset, offset + limit)
        .map(toLine);
    },
    eventState: async () => eventsOf().reduce(withEvent, noEvents),
  };
}

function keepOne(reports: Map<string, KeptReport>, kept: KeptReport): void {
  const key = captureKey(kept.page, kept.hash);
  const before = reports.get(key);
  if (before !== undefined && editionOf(before) === editionOf(kept)) return;
  const known = before?.event.known ?? kept.event.known;
  reports.set(key, { ...kept, captured: known, event: { ...kept.event, known } });
}

function inOrderOfKnowledge(events: readonly LedgerEvent[]): LedgerEvent[] {
  return events.toSorted((a, b) => compareText(a.known, b.known) || compareText(a.key, b.key));
}

/** One a page, newest knowledge first. */
function newestReports(reports: Map<string, KeptReport>): KeptReport[] {
  const newestFirst = [...reports.values()].toSorted(
    (a, b) => compareText(b.captured, a.captured) || compareText(b.page, a.page) || compareText(b.hash, a.hash),
  );
  return [...Map.groupBy(newestFirst, (kept) => kept.page).values()].flatMap(([newest]) => newest ?? []);
}

function toLine({ page, captured, report }: KeptReport): ArticleLine {
  const { title, publisher, published } = report.article;
  return { id: page, title, publisher, published, captured, figures: report.figures.length };
}

function ledgerStore(): Pick<Store, "keepLedger" | "ledger"> {
  let kept: { readonly rows: LedgerRows; readonly upTo: string } | null = null;
  return {
    async keepLedger(ledger, upTo) {
      const rows = rowsOf(ledger);
      kept = { rows: mapTables((table) => rows[table].toSorted((a, b) => compareText(a.id, b.id))), upTo };
    },
    ledger: async () => kept && { ledger: assemble(kept.rows), upTo: kept.upTo },
  };
}

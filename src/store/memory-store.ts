import { compareText } from "../lib/compare-text.ts";
import type { Page } from "../model/page.ts";
import { BlockMemory } from "./block-memory.ts";
import { editionOf } from "./edition.ts";
import { noEvents, withEvent } from "./event-digest.ts";
import { MemoryLog } from "./memory-log.ts";
import { MemoryTables } from "./memory-tables.ts";
import { memorySearch } from "./memory-search.ts";
import { memoryWatchStore } from "./memory-watch-store.ts";
import { sourceLine } from "./source-line.ts";
import { ledgerQueries } from "./queries.ts";
import type { ArticleLine, KeptReport, Store } from "./store.ts";
import { assemble, rowsOf } from "./whole-ledger.ts";

type Captures = Pick<Store, "archive" | "pages" | "page" | "captures" | "sources">;
type Reports = Pick<Store, "keepReports" | "siteBlocks" | "append" | "report" | "events" | "rowKeys" | "articles" | "eventState">;

/** A store that forgets everything when the program ends. Keeps copies, as a disk would. */
export function openMemoryStore(): Store {
  const captures = new Map<string, Page>();
  const reports = new Map<string, KeptReport>();
  const log = new MemoryLog();
  return {
    ...captureStore(captures),
    ...reportStore(reports, log),
    ...ledgerStore(log),
    ...memoryWatchStore(),
    ...memorySearch(() => [...reports.values()]),
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

function reportStore(reports: Map<string, KeptReport>, log: MemoryLog): Reports {
  const sites = new Map<string, BlockMemory>();
  const memoryOf = (host: string) => sites.get(host) ?? sites.set(host, new BlockMemory()).get(host)!;
  return {
    async append(events) {
      const added = new Map(structuredClone(events).map((event) => [event.key, event]));
      const own = [...added.values()].filter(({ key }) => log.get(key) === null);
      for (const event of own) log.append(event);
      return own.length;
    },
    async keepReports(added) {
      for (const { blocks, ...kept } of added.map((one) => structuredClone(one))) {
        keepOne(reports, log, kept);
        if (blocks) memoryOf(blocks.host).remember(kept.page, blocks.hashes);
      }
    },
    siteBlocks: async (host) => memoryOf(host).blocks(),
    async report(page, hash) {
      if (hash !== undefined) return reports.get(captureKey(page, hash)) ?? null;
      return newestReports(reports).find((kept) => kept.page === page) ?? null;
    },
    async *events(until) {
      yield* structuredClone(log.holding(until));
    },
    async *rowKeys(beginning) {
      const rows = log.holding().filter((event) => "kind" in event && event.kind === "import" && event.key.startsWith(beginning));
      yield* rows.map(({ key }) => key).sort();
    },
    async articles({ limit, offset = 0 }) {
      return newestReports(reports)
        .slice(offset, offset + limit)
        .map(toLine);
    },
    eventState: async () => log.holding().reduce(withEvent, noEvents),
  };
}

function keepOne(reports: Map<string, KeptReport>, log: MemoryLog, kept: KeptReport): void {
  const key = captureKey(kept.page, kept.hash);
  const before = reports.get(key);
  if (before !== undefined && editionOf(before) === editionOf(kept)) return;
  const known = before?.event.known ?? kept.event.known;
  const event = { ...kept.event, known };
  reports.set(key, { ...kept, captured: known, event });
  log.append(event);
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

function ledgerStore(log: MemoryLog) {
  const tables = new MemoryTables();
  const reader = () => tables.reader(log);
  let folded: string | null = null;
  return {
    ...ledgerQueries(
      { get: (...args) => reader().get(...args), find: (...args) => reader().find(...args), list: (...args) => reader().list(...args) },
      tables.select,
    ),
    totals: async () => tables.totals(),
    reading: (work) => work(reader()),
    async fold(work) {
      const upTo = log.holding().reduce(withEvent, noEvents);
      const result = await tables.session(log, work);
      folded = upTo;
      return result;
    },
    keepNews: (work) => tables.session(log, work),
    foldedUpTo: async () => folded,
    async keepLedger(ledger, upTo) {
      await tables.session(log, async (own) => {
        await own.clear();
        for (const [table, rows] of rowsOf(ledger)) await own.put(table, rows);
      });
      folded = upTo;
    },
    ledger: async () => (folded === null ? null : { ledger: assemble((table) => tables.all(table)), upTo: folded }),
  } satisfies Partial<Store>;
}

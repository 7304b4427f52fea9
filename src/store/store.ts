import type { Correction } from "../model/correction.ts";
import type { ArticleEvent, LedgerEvent } from "../model/event.ts";
import type { ImportEvent } from "../model/import.ts";
import type { Ledger } from "../model/ledger.ts";
import type { Page } from "../model/page.ts";
import type { Report } from "../model/report.ts";
import type { PageBlocks, SiteBlock } from "../model/site-block.ts";
import type { Source } from "../model/source.ts";
import type { FoldReader, FoldTables } from "./fold-tables.ts";
import type { LedgerQueries } from "./queries.ts";
import type { WatchStore } from "./watch-store.ts";
import type { SearchStore } from "./search-store.ts";

/** A report and the capture it was read from. */
export interface KeptReport {
  /** Id of the page, which is the article's id. */
  readonly page: string;
  /** Hash of the capture. */
  readonly hash: string;
  /** The version of the rules that read it: see `read/rules-version.ts`. */
  readonly rules: string;
  readonly captured: string;
  readonly report: Report;
  readonly event: ArticleEvent;
  /** What to remember of the page's blocks; absent in what a store gives back. */
  readonly blocks?: PageBlocks | null;
}

/** An article as lists show it. */
export interface ArticleLine {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly captured: string;
  readonly figures: number;
}

/**
 * Where pages, reports and the ledger are kept. Asynchronous, so that a database elsewhere can stand in; every
 * implementation passes `test/store/conformance.ts`. Writing the same thing twice changes nothing. What one call writes is
 * written whole or not at all.
 *
 * @throws {Refusal} `stopped` from every writer when the disk is full or read-only; nothing that was kept is lost then.
 */
export interface Store extends WatchStore, LedgerQueries, SearchStore {
  /** Archives captures; says of each whether it was new. Key: page id and hash. */
  archive(pages: readonly Page[]): Promise<readonly ("new" | "same")[]>;
  /** Captures without any report, oldest knowledge first, then by id. */
  unread(): AsyncIterable<Page>;
  /** Every capture, oldest knowledge first, then by id. */
  pages(): AsyncIterable<Page>;
  /** The newest capture of a page, or the one with this hash. */
  page(id: string, hash?: string): Promise<Page | null>;
  /** All captures of one page, newest first, without their bytes. */
  captures(id: string): Promise<readonly { readonly hash: string; readonly captured: string }[]>;

  /**
   * Keeps reports. One that reads a capture otherwise than before appends an event of the same moment of knowledge, and holds in place
   * of that capture's older one. The blocks of their pages are remembered with them.
   */
  keepReports(reports: readonly KeptReport[]): Promise<void>;
  /** The blocks that are remembered of a site, in the order they were first met. */
  siteBlocks(host: string): Promise<readonly SiteBlock[]>;
  /**
   * Appends what series said and what people decided; says how many of them were new. A key that is there already adds nothing. Durable
   * when resolved. One call is one write to the disk: give it some hundred events where there are many.
   */
  append(events: readonly (ImportEvent | Correction)[]): Promise<number>;
  /** The report on a page's newest capture, or on the one with this hash. */
  report(page: string, hash?: string): Promise<KeptReport | null>;
  /** The events that hold, of every kind, in the order they became known, then by key; up to and including a moment if one is given. */
  events(until?: string): AsyncIterable<LedgerEvent>;
  /** Keys of imported rows that begin so, in order of key: what is known of a series without its values. */
  rowKeys(beginning: string): AsyncIterable<string>;
  /** Newest knowledge first. */
  articles(options: { readonly limit: number; readonly offset?: number }): Promise<readonly ArticleLine[]>;

  /** Replaces what was folded before, in one transaction. `upTo` says which state of the events it was folded from. */
  keepLedger(ledger: Ledger, upTo: string): Promise<void>;
  /**
   * Runs a fold of the events there are: what it writes is written whole or not at all, and others see what was there before until it is
   * done.
   */
  fold<T>(work: (tables: FoldTables) => Promise<T>): Promise<T>;
  /** Writes news beside what was folded, whole or not at all. */
  keepNews(work: (tables: FoldTables) => Promise<void>): Promise<void>;
  /** Lets what was folded be looked at row by row. */
  reading<T>(work: (tables: FoldReader) => Promise<T>): Promise<T>;
  /** Which state of the events was folded last; null before the first fold. */
  foldedUpTo(): Promise<string | null>;
  /** All of what was folded last, and from which state of the events; null before the first fold. */
  ledger(): Promise<{ readonly ledger: Ledger; readonly upTo: string } | null>;
  /** A short digest of the events there are: equal digests, equal events. */
  eventState(): Promise<string>;

  sources(): Promise<readonly Source[]>;
  counts(): Promise<{
    readonly pages: number;
    readonly captures: number;
    readonly articles: number;
    readonly figures: number;
    readonly statements: number;
  }>;
  close(): Promise<void>;
}

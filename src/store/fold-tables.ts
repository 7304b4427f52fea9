import type { Correction } from "../model/correction.ts";
import type { ArticleEvent, LedgerEvent } from "../model/event.ts";
import type { ImportEvent } from "../model/import.ts";

/**
 * What is folded from the events, as rows: values under a parent and an id. The first eight are what queries answer from, the others what the
 * fold remembers, so that it need not look at everything again.
 *
 * stories    every story under ""                     tallies    lines of tallies under their part
 * readings   readings of tallies under their part     breaks     breaks under their tally
 * actors     names of actors under their part         redirects  under "": the id that an id leads to
 * placements where each article was put and why, under ""; copies stand under each article that they were copied from, with their order
 *
 * News are kept beside, see `run/news`:
 *
 * figures    under an article: the tallies that its figures stand in
 * lines      stories as lists show them, tellings as their pages do: both under ""
 * tellers    what a line counts of each article, under its story
 * seen       articles as trends count them, under "", by moment; hours say how many times those of an hour were written
 * heard      under "": what was found out about an article when it came
 *
 * A part is what is folded together: the claims of pages on a happening, or the rows of one count that no page tells of.
 */
export const foldTables = [
  "stories",
  "tallies",
  "readings",
  "breaks",
  "actors",
  "redirects",
  "placements",
  "copies",
  "names",
  "homes",
  "happenings",
  "articles",
  "members",
  "claims",
  "links",
  "told",
  "own",
  "reached",
  "counts",
  "rows",
  "chunks",
  "state",
  "snapshots",
  "figures",
  "lines",
  "tellings",
  "tellers",
  "seen",
  "heard",
  "hours",
] as const;

export type FoldTable = (typeof foldTables)[number];

/** A row as it comes back: its body is a copy. */
export interface FoldRow<Body> {
  readonly parent: string;
  readonly id: string;
  readonly body: Body;
}

/** Ids from and up to which rows are wanted, both included; `last` gives so many of the highest, highest first. */
export interface IdRange {
  readonly from?: string;
  readonly to?: string;
  readonly last?: number;
}

/** An event in the order of arrival; `anew` where it reads a capture again that had been read before. */
export interface Arrival {
  readonly seq: number;
  readonly event: LedgerEvent;
  readonly anew: boolean;
}

/** Rows and events to read, one state of them as long as the work lasts that they were given for. */
export interface FoldReader {
  get<Body>(table: FoldTable, parent: string, id: string): Promise<Body | null>;
  /** Rows of that id under any parent: for tallies, breaks and actors. */
  find<Body>(table: "tallies" | "breaks" | "actors", id: string): Promise<readonly FoldRow<Body>[]>;
  /** Rows under a parent, in order of id. */
  list<Body>(table: FoldTable, parent: string, range?: IdRange): Promise<readonly FoldRow<Body>[]>;
  /** Events that hold and came after another, in order of arrival: those of all kinds, or articles alone. */
  arrivals(after: number, limit: number, kind?: "article"): Promise<readonly Arrival[]>;
  /** The captures of an article as they read now, in order of knowledge. */
  readings(article: string, until?: string): Promise<readonly ArticleEvent[]>;
  row(key: string): Promise<ImportEvent | null>;
  corrections(until?: string): Promise<readonly Correction[]>;
}

/** Rows to write beside. */
export interface FoldTables extends FoldReader {
  put<Body>(table: FoldTable, rows: readonly FoldRow<Body>[]): Promise<void>;
  /** Takes out the rows of these ids, or all of them. */
  drop(table: FoldTable, parent: string, ids?: readonly string[]): Promise<void>;
  /** Takes out every row of every table. */
  clear(): Promise<void>;
  /** A digest of what queries answer from: equal digests, equal answers. */
  digest(): Promise<string>;
}

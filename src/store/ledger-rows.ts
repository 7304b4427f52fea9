import type { Ledger } from "../model/ledger.ts";
import type { Increment, Reading, Tally } from "../model/tally.ts";

/** One row of what was folded. Ids sort in the order in which the ledger lists its parts. */
export interface LedgerRow {
  readonly id: string;
  /** The tally it belongs to, or null where it stands by itself. */
  readonly parent: string | null;
  /** JSON. */
  readonly body: string;
}

export const tables = ["actors", "stories", "tallies", "readings", "increments", "breaks"] as const;

export type LedgerTable = (typeof tables)[number];

export type LedgerRows = Readonly<Record<LedgerTable, readonly LedgerRow[]>>;

/** Rows for each table, in the tables' order. */
export function mapTables(rows: (table: LedgerTable) => readonly LedgerRow[]): LedgerRows {
  return {
    actors: rows("actors"),
    stories: rows("stories"),
    tallies: rows("tallies"),
    readings: rows("readings"),
    increments: rows("increments"),
    breaks: rows("breaks"),
  };
}

/** A ledger as rows small enough that a new reading changes one of them, not its whole tally. */
export function rowsOf(ledger: Ledger): LedgerRows {
  return {
    actors: ledger.actors.map((actor) => ({ id: actor.id, parent: null, body: JSON.stringify(actor) })),
    stories: ledger.stories.map((story) => ({ id: `${story.first} ${story.id}`, parent: null, body: JSON.stringify(story) })),
    tallies: ledger.tallies.map((tally) => ({
      id: tally.id,
      parent: null,
      body: JSON.stringify({ ...tally, readings: [], increments: [] }),
    })),
    readings: ledger.tallies.flatMap((tally) => datedRows(tally.id, tally.readings)),
    increments: ledger.tallies.flatMap((tally) => datedRows(tally.id, tally.increments)),
    breaks: ledger.breaks.map((found) => ({ id: `${found.day} ${found.id}`, parent: found.tally, body: JSON.stringify(found) })),
  };
}

/** The ledger that gave the rows. */
export function assemble(rows: LedgerRows): Ledger {
  const readings = Map.groupBy(rows.readings, (row) => row.parent);
  const increments = Map.groupBy(rows.increments, (row) => row.parent);
  return {
    actors: bodies(rows.actors),
    stories: bodies(rows.stories),
    tallies: bodies<Tally>(rows.tallies).map((tally) => ({
      ...tally,
      readings: bodies<Reading>(readings.get(tally.id) ?? []),
      increments: bodies<Increment>(increments.get(tally.id) ?? []),
    })),
    breaks: bodies(rows.breaks),
  };
}

/** Two entries for one day and moment keep their order by a count at the end. */
function datedRows(tally: string, entries: readonly (Reading | Increment)[]): LedgerRow[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const moment = `${tally} ${entry.day} ${entry.known}`;
    const nth = seen.get(moment) ?? 0;
    seen.set(moment, nth + 1);
    return { id: `${moment} ${String(nth).padStart(4, "0")}`, parent: tally, body: JSON.stringify(entry) };
  });
}

function bodies<T>(rows: readonly LedgerRow[]): T[] {
  return rows.map((row) => JSON.parse(row.body) as T);
}

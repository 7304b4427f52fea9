import { findCopies } from "../gather/series/find-copies.ts";
import type { SeriesCopy } from "../gather/series/series-copy.ts";
import { keysOf } from "../keep/series/row-event.ts";
import { RowHistory } from "../keep/series/row-history.ts";
import { RowVersions } from "../keep/series/row-versions.ts";
import type { SeriesMap } from "../keep/series/series-map.ts";
import type { Effects } from "../model/effects.ts";
import type { ImportEvent } from "../model/import.ts";
import { Refusal } from "../model/refusal.ts";
import type { Store } from "../store/store.ts";
import { eventWriter } from "./event-writer.ts";

/** What came of an import. */
export interface Imported {
  readonly series: string;
  /** Rows, and revisions of rows, that were read. */
  readonly rows: number;
  /** Versions of rows that were not known before, how many readings are in them, and those that said nothing new. */
  readonly new: number;
  readonly readings: number;
  readonly same: number;
  /** Rows that a later copy in the folder no longer has. */
  readonly removed: number;
  readonly refused: readonly { readonly at: string; readonly refusal: Refusal }[];
  /** Columns that the map names and no row has. */
  readonly unseen: readonly string[];
}

export interface ImportOptions {
  /** When the file was known, where its rows do not say so. ISO instant. */
  readonly known?: string;
  /** Read and count, keep nothing. */
  readonly dryRun?: boolean;
}

/** One import under way. */
interface Import {
  readonly map: SeriesMap;
  readonly versions: RowVersions;
  readonly history: RowHistory;
  readonly write: (event: ImportEvent) => Promise<void>;
  readonly refuse: (at: string, trouble: string) => void;
  readonly count: { rows: number; same: number; removed: number };
}

/**
 * Rows of a series into the ledger's events: a table, JSON, lines of revisions, or a folder of dated copies, where rows that a later copy
 * no longer has are taken out. Importing again adds nothing. Memory grows with the rows there are, not with the size of a table.
 *
 * @throws {Refusal} where the file or the folder cannot be read
 */
export async function importSeries(
  store: Store,
  what: string,
  map: SeriesMap,
  effects: Effects,
  options: ImportOptions = {},
  tell: (readings: number) => void = () => undefined,
): Promise<Imported> {
  const copies = await findCopies(what, effects);
  const now = effects.now();
  const writer = eventWriter(store, options.dryRun === true, tell);
  const refused: Imported["refused"][number][] = [];
  const job: Import = {
    map,
    versions: new RowVersions(map, now),
    history: await historyOf(store, map.series),
    write: writer.write,
    refuse: (at, trouble) => void refused.push({ at, refusal: unreadable(at, trouble) }),
    count: { rows: 0, same: 0, removed: 0 },
  };
  for (const copy of copies) await takeCopy(job, copy, knownOf(copy, copies.length, options.known) ?? now, copies.length > 1);
  await writer.flush();
  return { series: map.series, ...job.count, ...writer.count, refused, unseen: job.count.rows > 0 ? job.versions.unseenColumns() : [] };
}

function unreadable(at: string, trouble: string): Refusal {
  return new Refusal("unreadable", `Cannot import ${at}: ${trouble}. Mend it or the map, and import it again.`);
}

/** Of one file what the person says comes first; copies in a folder say themselves. */
function knownOf(copy: SeriesCopy, copies: number, given: string | undefined): string | undefined {
  return copies === 1 ? (given ?? copy.known ?? undefined) : (copy.known ?? given);
}

async function historyOf(store: Store, series: string): Promise<RowHistory> {
  const history = new RowHistory(series);
  for await (const key of store.rowKeys(keysOf(series))) history.learn(key);
  return history;
}

async function takeCopy(job: Import, copy: SeriesCopy, known: string, whole: boolean): Promise<void> {
  const seen = new Set<string>();
  for await (const line of copy.rows({ rows: job.map.rows ?? null, separator: job.map.separator ?? null })) {
    const at = `${copy.name}, ${line.at}`;
    const found = "trouble" in line ? line : job.versions.take(line.fields, known);
    job.count.rows++;
    if ("trouble" in found) job.refuse(at, found.trouble);
    else if (!found.revised && seen.has(`${found.row} ${found.known}`))
      job.refuse(at, `it is the second row for ${found.row}: name the column that tells them apart in the map's "key"`);
    else {
      seen.add(`${found.row} ${found.known}`);
      const event = job.history.tell(found.row, found.known, found.version, at);
      if (event) await job.write(event);
      else job.count.same++;
    }
  }
  if (whole) await takeOut(job, copy, known, seen);
}

/** Rows that were known when a whole copy was taken, and that it lacks. */
async function takeOut(job: Import, copy: SeriesCopy, known: string, seen: ReadonlySet<string>): Promise<void> {
  for (const row of job.history.rowsAt(known)) {
    if (seen.has(`${row} ${known}`)) continue;
    const event = job.history.tell(row, known, null, copy.name);
    if (event) await job.write(event);
    job.count.removed++;
  }
}

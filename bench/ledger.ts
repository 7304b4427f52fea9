import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { ImportEvent } from "../src/model/import.ts";
import { foldStore, rebuildStore, storedTallyAsKnown } from "../src/run/fold-store.ts";
import { openStore } from "../src/store/open-store.ts";
import type { Store } from "../src/store/store.ts";
import { type BenchLine, peakMb, processorClock, wallClock } from "./measured.ts";
import { seriesRows } from "./series-rows.ts";

const SIZES = [10_000, 100_000];
const ROWS_AT_ONCE = 1000;
const ASKED = 50;

/** Series imported, folded, asked and folded anew, beside the same numbers as rows of one table. `--readings 1000000` adds a size. */
export async function benchLedger(): Promise<BenchLine[]> {
  const more = process.argv.indexOf("--readings");
  const sizes = more < 0 ? SIZES : [...SIZES, Number(process.argv[more + 1])];
  const lines: BenchLine[] = [];
  for (const readings of sizes) lines.push(...(await benchSize(readings)));
  return lines;
}

async function benchSize(readings: number): Promise<BenchLine[]> {
  const dir = mkdtempSync(join(tmpdir(), "tollkeeper-bench-"));
  const bare = readings / (await seconds(async () => bareRows(join(dir, "bare.sqlite"), readings)));
  const store = await openStore(join(dir, "desk"));
  const line = (what: string, ours: number, unit: string, peer: string, peers: number): BenchLine => ({
    what: `${readings.toLocaleString("en-GB")}: ${what}`,
    ours,
    unit,
    peer,
    peers,
    peakMb: peakMb(),
  });
  const imported = await seconds(() => importAll(store, readings));
  const rebuilt = await seconds(async () => rebuildStore(store));
  const ids = (await store.tallyLines({ limit: ASKED })).map(({ id }) => id);
  const asked = await eachTakes(ids, async (id) => [await store.tally(id), await store.breaksOf(id)]);
  const known = await eachTakes(ids, (id) => storedTallyAsKnown(store, id, "2020-02-10"));
  await store.close();
  rmSync(dir, { recursive: true });
  return [
    line("import to tallies", readings / imported, "readings/s", "rows of one table", bare),
    line("fold anew and compare", readings / rebuilt, "readings/s", "rows of one table", bare),
    line("a tally and its breaks", asked, "ms", "ten allowed", 10),
    line("a tally as known earlier", known, "ms", "hundred allowed", 100),
  ];
}

async function importAll(store: Store, readings: number): Promise<void> {
  let rows: ImportEvent[] = [];
  for (const row of seriesRows(readings))
    if (rows.push(row) === ROWS_AT_ONCE) {
      await store.append(rows);
      rows = [];
    }
  await store.append(rows);
  await foldStore(store);
}

/** What the numbers cost at the least: a row each under a key. */
function bareRows(path: string, readings: number): void {
  const db = new DatabaseSync(path);
  db.exec(
    "PRAGMA journal_mode = WAL; CREATE TABLE readings (series TEXT, day TEXT, subject INTEGER, value INTEGER, PRIMARY KEY (series, day, subject))",
  );
  const insert = db.prepare("INSERT INTO readings VALUES (?, ?, ?, ?)");
  db.exec("BEGIN");
  for (const row of seriesRows(readings)) for (const { subject, low } of row.readings) insert.run(row.series, row.row, subject, low);
  db.exec("COMMIT");
  db.close();
}

/** Seconds of the processor. */
async function seconds(job: () => Promise<unknown>): Promise<number> {
  const began = processorClock();
  await job();
  return processorClock() - began;
}

/** Milliseconds on the wall that a question takes on the average, the first ten left out. */
async function eachTakes(ids: readonly string[], ask: (id: string) => Promise<unknown>): Promise<number> {
  for (const id of ids.slice(0, 10)) await ask(id);
  const began = wallClock();
  for (const id of ids.slice(10)) await ask(id);
  return ((wallClock() - began) * 1000) / (ids.length - 10);
}

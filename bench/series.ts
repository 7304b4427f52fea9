import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseMap } from "../src/keep/series/parse-map.ts";
import type { SeriesMap } from "../src/keep/series/series-map.ts";
import { addDays } from "../src/lib/day.ts";
import { worldEffects } from "../src/run/effects.ts";
import { importSeries } from "../src/run/import-series.ts";
import { openMemoryStore } from "../src/store/memory-store.ts";
import { openStore } from "../src/store/open-store.ts";
import { type BenchLine, peakMb, processorClock } from "./measured.ts";

const COLUMNS = Array.from({ length: 10 }, (_, at) => `item ${at}`);
const ROWS = 40_000;
const WARM_UP = 5_000;
const DAYS = 2_000;

/** Readings a second of processor time: tables to events, long beside short, and kept beside read alone. */
export async function benchSeries(): Promise<BenchLine[]> {
  const folder = mkdtempSync(join(tmpdir(), "tollkeeper-bench-"));
  try {
    await rateOf(tableOf(folder, WARM_UP), null);
    const [short, long] = [await rateOf(tableOf(folder, ROWS / 10), null), await rateOf(tableOf(folder, ROWS), null)];
    const kept = await rateOf(tableOf(folder, ROWS), join(folder, "desk"));
    const line = { unit: "readings/s", peakMb: peakMb() };
    return [
      { ...line, what: "series: read by a map", ours: long, peer: "a tenth as long", peers: short },
      { ...line, what: "series: read and kept", ours: kept, peer: "read alone", peers: long },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function rateOf(file: string, data: string | null): Promise<number> {
  const store = data === null ? openMemoryStore() : await openStore(data);
  const began = processorClock();
  const { readings } = await importSeries(store, file, MAP, worldEffects, { dryRun: data === null });
  const rate = readings / (processorClock() - began);
  await store.close();
  return rate;
}

function tableOf(folder: string, rows: number): string {
  const file = join(folder, `${rows}.csv`);
  const lines = Array.from({ length: rows }, (_, row) =>
    [addDays("2000-01-01", row % DAYS), `region ${Math.floor(row / DAYS)}`, ...COLUMNS.map((_, at) => row * 3 + at)].join(","),
  );
  writeFileSync(file, `${["date", "region", ...COLUMNS].join(",")}\n${lines.join("\n")}\n`);
  return file;
}

const MAP: SeriesMap = parseMap(
  "bench",
  JSON.stringify({
    series: "bench",
    title: "A table of items by region",
    day: "date",
    key: ["region"],
    claimant: { column: "region" },
    happening: { id: "bench", title: "Bench" },
    tallies: COLUMNS.map((name) => ({ name, measure: "lost", counted: { text: name, what: "things" }, total: name })),
  }),
);

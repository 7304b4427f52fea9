import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { collect } from "../src/run/collect.ts";
import { worldEffects } from "../src/run/effects.ts";
import { openReader } from "../src/run/reader.ts";
import { openStore } from "../src/store/open-store.ts";
import type { Store } from "../src/store/store.ts";
import { samplePages } from "./sample-texts.ts";

interface CollectedNewsroom {
  readonly store: Store;
  readonly pages: number;
  readonly seconds: number;
  readonly remove: () => Promise<void>;
}

/** The newsroom collected into a new folder, each page `times` times under as many addresses and days of capture. */
export async function collectNewsroom(times: number): Promise<CollectedNewsroom> {
  const folder = mkdtempSync(join(tmpdir(), "tollkeeper-bench-"));
  const lines = join(folder, "pages.jsonl");
  const pages = writeLines(lines, times);
  const store = await openStore(join(folder, "desk"));
  const began = performance.now();
  await collect(store, [lines], openReader(), worldEffects, () => undefined);
  const seconds = (performance.now() - began) / 1000;
  const remove = async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  };
  return { store, pages, seconds, remove };
}

function writeLines(path: string, times: number): number {
  const lines = samplePages().flatMap((html, i) =>
    Array.from({ length: times }, (_, n) =>
      JSON.stringify({ id: `${i}-${n}`, url: `https://outlet-${n}.example/${i}`, html, captured: "2023-03-10T12:00:00Z" }),
    ),
  );
  writeFileSync(path, `${lines.join("\n")}\n`);
  return lines.length;
}

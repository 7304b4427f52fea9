import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { rebuildStore } from "../../../src/run/fold-store.ts";
import { openStore } from "../../../src/store/open-store.ts";
import type { Store } from "../../../src/store/store.ts";
import { batchOf } from "./imported-batches.ts";

const importer = fileURLToPath(new URL("endless-importer.ts", import.meta.url));

/**
 * Has a program import into a folder without end, kills it (SIGKILL) so many milliseconds after the first batch it said to be kept, and
 * checks that every event of the batches said is there once, and that what was folded is what folding anew gives. Gives the batches said.
 */
export async function survivesImportKill(dir: string, milliseconds: number): Promise<number> {
  const said = await killedImporter(dir, milliseconds);
  const store = await openStore(dir);
  try {
    await checkEvents(store, said);
    assert.deepEqual(await rebuildStore(store), { differed: false });
  } finally {
    await store.close();
  }
  return said;
}

async function checkEvents(store: Store, said: number): Promise<void> {
  const keys = (await Array.fromAsync(store.events())).map(({ key }) => key);
  const held = new Set(keys);
  assert.equal(held.size, keys.length, "an event is there twice");
  for (let n = 0; n <= said; n++) for (const { key } of batchOf(n)) assert.ok(held.has(key), `${key} of batch ${n} was said to be kept`);
}

async function killedImporter(dir: string, milliseconds: number): Promise<number> {
  const running = spawn(process.execPath, [importer, dir], { stdio: ["ignore", "pipe", "inherit"] });
  let said = -1;
  const lines = createInterface(running.stdout);
  lines.on("line", (line) => (said = Number(line)));
  const exited = once(running, "exit");
  await Promise.race([once(lines, "line"), exited]);
  await pause(milliseconds);
  running.kill("SIGKILL");
  await exited;
  assert.equal(running.signalCode, "SIGKILL");
  return said;
}

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { setTimeout as pause } from "node:timers/promises";
import { eventDigest } from "../../src/store/event-digest.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { batchOf, ledgerAfter, wholeBatches } from "./written-batches.ts";

const writerScript = fileURLToPath(new URL("endless-writer.ts", import.meta.url));

/**
 * Has a program write to a folder without end, kills it at once (SIGKILL) so many milliseconds after its first batch, opens the
 * folder and checks that it holds a prefix of what was written, whole. Gives the number of batches found.
 */
export async function survivesKill(dir: string, milliseconds: number): Promise<number> {
  const said = await killedWriter(dir, milliseconds);
  const store = await openStore(dir);
  const found = await checkPrefix(store, said).finally(() => store.close());
  return found;
}

/** The last batch that the writer said was written. */
async function killedWriter(dir: string, milliseconds: number): Promise<number> {
  const writer = spawn(process.execPath, [writerScript, dir], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = -1;
  const lines = createInterface(writer.stdout);
  lines.on("line", (line) => (said = Number(line)));
  const exited = once(writer, "exit");
  await Promise.race([once(lines, "line"), exited]);
  await pause(milliseconds);
  writer.kill("SIGKILL");
  await exited;
  assert.equal(writer.signalCode, "SIGKILL");
  return said;
}

async function checkPrefix(store: Store, said: number): Promise<number> {
  const { captured, reported } = await wholeBatches(store);
  assert.ok(captured > said && reported > said, `${said} was said to be written; found ${captured} and ${reported} batches`);
  assert.ok(reported <= captured, "nothing is read that is not archived");
  for (let n = 0; n < reported; n++) for (const { id } of batchOf(n)) assert.equal((await store.report(id))?.page, id);
  await checkDigest(store);
  await checkLedger(store, said);
  return captured;
}

async function checkDigest(store: Store): Promise<void> {
  let sum = 0n;
  for await (const event of store.events()) sum += eventDigest(event);
  assert.equal(BigInt(`0x${await store.eventState()}`), BigInt.asUintN(128, sum));
}

/** A writer that starts again folds the early batches again: the ledger may be behind the events, and is never a mixture. */
async function checkLedger(store: Store, said: number): Promise<void> {
  const kept = await store.ledger();
  const folded = Number(kept?.upTo.replace("batch ", ""));
  assert.ok(folded === said || folded === said + 1, `the ledger is of batch ${folded}, and ${said} was said`);
  assert.deepEqual(kept?.ledger, ledgerAfter(folded));
}

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { pageId } from "../../../src/lib/slug.ts";
import { openStore } from "../../../src/store/open-store.ts";
import type { Store } from "../../../src/store/store.ts";
import { itemAddress, ITEMS_EACH } from "./growing-feeds.ts";

const script = fileURLToPath(new URL("endless-watcher.ts", import.meta.url));

type Versions = Readonly<Record<string, string | null>>;

/**
 * Has a program watch feeds without end, kills it at once (SIGKILL) so many milliseconds after its first round, and checks that what it
 * says it has of each feed is there whole: archived, and as far as a round was told to be over, read too. Gives the pages found.
 */
export async function watchingSurvivesKill(dir: string, port: number, feeds: number, milliseconds: number): Promise<number> {
  const said = await killedWatcher([script, dir, String(port), String(feeds)], milliseconds);
  const store = await openStore(dir);
  try {
    for (const { id, state } of await store.watched()) await checkArchived(store, id, state.etag);
    for (const [id, etag] of Object.entries(said)) await checkRead(store, id, etag);
    return (await store.counts()).pages;
  } finally {
    await store.close();
  }
}

/** What the program said last. */
async function killedWatcher(args: readonly string[], milliseconds: number): Promise<Versions> {
  const program = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let said: Versions = {};
  const lines = createInterface(program.stdout);
  lines.on("line", (line) => void (said = JSON.parse(line) as Versions));
  const exited = once(program, "exit");
  await Promise.race([once(lines, "line"), exited]);
  await pause(milliseconds);
  program.kill("SIGKILL");
  await exited;
  assert.equal(program.signalCode, "SIGKILL");
  return said;
}

function newestItem(etag: string | null): number {
  return Number(etag?.replaceAll('"', "") ?? 0) * ITEMS_EACH;
}

async function checkArchived(store: Store, feed: string, etag: string | null): Promise<void> {
  for (let item = newestItem(etag); item > 0; item--)
    assert.ok(
      (await store.captures(pageId(itemAddress(feed, item)))).length > 0,
      `${feed} is at ${etag}, and item ${item} is not archived`,
    );
}

async function checkRead(store: Store, feed: string, etag: string | null): Promise<void> {
  for (let item = newestItem(etag); item > 0; item--)
    assert.notEqual(
      await store.report(pageId(itemAddress(feed, item))),
      null,
      `${feed} was told to be at ${etag}, and item ${item} is not read`,
    );
}

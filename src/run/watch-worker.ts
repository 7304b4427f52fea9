import { parentPort, workerData } from "node:worker_threads";
import { Refusal } from "../model/refusal.ts";
import { openStore } from "../store/open-store.ts";
import { openReader } from "./reader.ts";
import { type WatchSettings, watchStore } from "./watch/watch-store.ts";

/** What the thread is told. */
export type WatchOrder =
  | { readonly order: "stop" }
  | { readonly order: "pushed"; readonly id: string }
  | { readonly order: "granted"; readonly id: string; readonly until: string };

/** The thread that asks watched sources beside the site: in, orders; out, lines for a person. It has a connection of its own. */
const { dir, settings } = workerData as { readonly dir: string; readonly settings: WatchSettings };
const port = parentPort!;
const told = (line: string) => port.postMessage(line);

try {
  await watchUntilStopped();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  told(`Sources are not asked: ${error.message}`);
} finally {
  port.close();
}

async function watchUntilStopped(): Promise<void> {
  const stop = new AbortController();
  const store = await openStore(dir);
  try {
    const watcher = watchStore(store, openReader(dir), settings, stop.signal, told);
    port.on("message", (given: WatchOrder) => {
      if (given.order === "stop") stop.abort();
      else if (given.order === "pushed") watcher.pushed(given.id);
      else void watcher.granted(given.id, given.until).catch((error: Error) => told(error.message));
    });
    await watcher.run();
  } finally {
    await store.close();
  }
}

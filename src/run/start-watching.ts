import { Worker } from "node:worker_threads";
import type { WatchOrder } from "./watch-worker.ts";
import type { WatchSettings } from "./watch/watch-store.ts";

/** The loop that asks watched sources, in a thread of its own. */
export interface Watching {
  /** Resolves when the round under way is over and the folder is closed. */
  stop(): Promise<void>;
  /** A hub told of news of a source. */
  pushed(id: string): void;
  /** A hub granted a source's subscription until a moment. */
  granted(id: string, until: string): void;
}

/** Starts asking the sources that a folder watches. @param told lines for a person: a round each, or trouble */
export function startWatching(dir: string, settings: WatchSettings, told: (line: string) => void): Watching {
  const worker = new Worker(new URL("./watch-worker.ts", import.meta.url), { workerData: { dir, settings } });
  const ended = new Promise<void>((resolve) => worker.once("exit", () => resolve()));
  const order = (given: WatchOrder) => worker.postMessage(given);
  worker.on("message", told);
  worker.on("error", (error) =>
    told(`Sources are no longer asked, by a fault of the program; please report it. ${(error as Error).stack}`),
  );
  return {
    async stop() {
      order({ order: "stop" });
      await ended;
    },
    pushed: (id) => order({ order: "pushed", id }),
    granted: (id, until) => order({ order: "granted", id, until }),
  };
}

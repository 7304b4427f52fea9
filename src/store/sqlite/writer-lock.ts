import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as pause } from "node:timers/promises";
import { Refusal } from "../../model/refusal.ts";

/** One process at a time writes to a folder; any number read. */
export interface WriterLock {
  /** @throws {Refusal} `stopped` where another process keeps it longer than the patience */
  take(): Promise<void>;
  release(): void;
}

const tick = 50;

/**
 * A lock that the operating system gives back when its holder is killed: an exclusive transaction on a file of its own, since one on
 * the ledger would keep readers out.
 */
export function writerLock(dir: string, patience = 5000): WriterLock {
  let held: DatabaseSync | null = null;
  return {
    async take() {
      for (let waited = 0; held === null; waited += tick) {
        held = tryLock(join(dir, "writer.lock"));
        if (held !== null) return;
        if (waited >= patience) throw busy(dir);
        await pause(tick);
      }
    },
    release() {
      held?.close();
      held = null;
    },
  };
}

/** What stands in the lock's place where a folder was opened for reading: it is never given. */
export function readerLock(dir: string): WriterLock {
  return {
    async take() {
      throw new Refusal("stopped", `Cannot write ${dir}: it is read-only here. Open it for writing first.`);
    },
    release() {},
  };
}

function tryLock(path: string): DatabaseSync | null {
  const db = new DatabaseSync(path, { timeout: 0 });
  try {
    db.exec("BEGIN EXCLUSIVE");
    return db;
  } catch (error) {
    db.close();
    if (isBusy(error)) return null;
    throw error;
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && error.errcode === 5;
}

function busy(dir: string): Refusal {
  return new Refusal("stopped", `Cannot write ${dir}: another Tollkeeper is writing to it. Wait until it is done, then run this again.`);
}

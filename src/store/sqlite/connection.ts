import { accessSync, constants, existsSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { Refusal } from "../../model/refusal.ts";
import { migrate, versionOf } from "./migrate.ts";
import { archiveMigrations, ledgerMigrations, type Migrations } from "./schema.ts";
import { longTransaction, writeTransaction } from "./transaction.ts";
import { asRefusal } from "./trouble.ts";
import { readerLock, writerLock, type WriterLock } from "./writer-lock.ts";

/** Both files of a folder under one roof: the ledger as `main`, captures and reports as `archive`. */
export interface Connection {
  readonly db: DatabaseSync;
  /** Runs `work` in one transaction, holding the folder's writer lock from the first write until it is released. */
  readonly write: <T>(work: () => T) => Promise<T>;
  /**
   * Runs `work` in one transaction over a connection of its own, however long it takes: others read what there was before until it is done.
   * Writes of this connection wait for its end.
   */
  readonly session: <T>(work: (db: DatabaseSync) => Promise<T>) => Promise<T>;
  /** Gives the writer lock back until the next write, when what was asked for before is written. */
  readonly release: () => Promise<void>;
  readonly close: () => void;
}

export interface ConnectionOptions {
  readonly readOnly?: boolean;
  /** Whether to refuse a folder that holds nothing yet, instead of beginning one. */
  readonly existing?: boolean;
  /** How long a writer waits for another one, in milliseconds. */
  readonly patience?: number;
}

const busyTimeout = 5000;

/** "frozen" reads where nothing can be written beside the files, as on a read-only disk: SQLite's log needs a place of its own. */
type Mode = "write" | "read" | "frozen";

/**
 * Opens the two files of a folder, making or upgrading them as needed.
 *
 * @throws {Refusal} `missing` (only where read-only or existing), `newer`, `stopped`
 */
export function connect(
  dir: string,
  { readOnly = false, existing = readOnly, patience = busyTimeout }: ConnectionOptions = {},
): Connection {
  const ledger = join(dir, "ledger.sqlite");
  const archive = join(dir, "articles.sqlite");
  try {
    if (!existing) mkdirSync(dir, { recursive: true });
    else if (!existsSync(ledger) || !existsSync(archive)) throw nothingThere(dir);
    const mode = readOnly ? readingMode(dir, [ledger, archive]) : "write";
    bringUpToDate(ledger, ledgerMigrations, mode);
    bringUpToDate(archive, archiveMigrations, mode);
    const open = () => openBoth(ledger, archive, mode);
    return connection(open(), open, dir, readOnly ? readerLock(dir) : writerLock(dir, patience));
  } catch (error) {
    throw asRefusal(error, dir);
  }
}

function nothingThere(dir: string): Refusal {
  return new Refusal(
    "missing",
    `Cannot open ${dir}: nothing has been collected there. Run \`tollkeeper collect\` with a folder or an address first.`,
  );
}

function readingMode(dir: string, files: readonly string[]): Mode {
  try {
    accessSync(dir, constants.W_OK);
    return "read";
  } catch {
    return files.some(hasLog) ? "read" : "frozen";
  }
}

/** Whether SQLite's log beside a file matters: something is in it, or its index says that somebody may be writing. */
function hasLog(path: string): boolean {
  const size = statSync(`${path}-wal`, { throwIfNoEntry: false })?.size;
  return size !== undefined && (size > 0 || existsSync(`${path}-shm`));
}

function bringUpToDate(path: string, migrations: Migrations, mode: Mode): void {
  if (mode !== "write" && hasTaken(path, migrations.length, mode)) return;
  const db = openFile(path, "write");
  try {
    db.exec("PRAGMA journal_mode = WAL");
    migrate(db, migrations, path);
  } finally {
    db.close();
  }
}

function hasTaken(path: string, steps: number, mode: Mode): boolean {
  const db = openFile(path, mode);
  try {
    return versionOf(db) === steps;
  } finally {
    db.close();
  }
}

function openBoth(ledger: string, archive: string, mode: Mode): DatabaseSync {
  const db = openFile(ledger, mode);
  db.prepare("ATTACH DATABASE ? AS archive").run(location(archive, mode).href);
  db.exec("PRAGMA main.synchronous = FULL; PRAGMA archive.synchronous = NORMAL");
  return db;
}

function openFile(path: string, mode: Mode): DatabaseSync {
  return new DatabaseSync(location(path, mode), { readOnly: mode !== "write", timeout: busyTimeout });
}

function location(path: string, mode: Mode): URL {
  const url = pathToFileURL(path);
  if (mode === "frozen") url.searchParams.set("immutable", "1");
  return url;
}

function connection(db: DatabaseSync, openAnother: () => DatabaseSync, dir: string, lock: WriterLock): Connection {
  const inTurn = turns();
  const locked = <T>(job: () => T | Promise<T>): Promise<T> =>
    inTurn(async () => {
      try {
        await lock.take();
        return await job();
      } catch (error) {
        throw asRefusal(error, dir);
      }
    });
  return {
    db,
    write: (work) => locked(() => writeTransaction(db, work)),
    session: (work) =>
      locked(async () => {
        const own = openAnother();
        try {
          return await longTransaction(own, () => work(own));
        } finally {
          own.close();
        }
      }),
    release: () => inTurn(async () => lock.release()),
    close() {
      db.close();
      lock.release();
    },
  };
}

/** Jobs one after another, in the order in which they were asked for. */
function turns(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const next = last.then(job);
    last = next.catch(() => null);
    return next;
  };
}

import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Refusal } from "../../model/refusal.ts";
import { migrate, versionOf } from "./migrate.ts";
import { archiveMigrations, ledgerMigrations, type Migrations } from "./schema.ts";
import { writeTransaction } from "./transaction.ts";
import { asRefusal } from "./trouble.ts";
import { writerLock } from "./writer-lock.ts";

/** Both files of a folder under one roof: the ledger as `main`, captures and reports as `archive`. */
export interface Connection {
  readonly db: DatabaseSync;
  /** Runs `work` in one transaction, holding the folder's writer lock from the first write until `close`. */
  write<T>(work: () => T): Promise<T>;
  close(): void;
}

export interface ConnectionOptions {
  readonly readOnly?: boolean;
  /** How long a writer waits for another one, in milliseconds. */
  readonly patience?: number;
}

const busyTimeout = 5000;

/**
 * Opens the two files of a folder, making or upgrading them as needed.
 *
 * @throws {Refusal} `missing` (only where read-only), `newer`, `stopped`, `unreadable`
 */
export function connect(dir: string, { readOnly = false, patience = busyTimeout }: ConnectionOptions = {}): Connection {
  const ledger = join(dir, "ledger.sqlite");
  const archive = join(dir, "articles.sqlite");
  try {
    if (!readOnly) mkdirSync(dir, { recursive: true });
    else if (!existsSync(ledger) || !existsSync(archive)) throw nothingThere(dir);
    bringUpToDate(ledger, ledgerMigrations, readOnly);
    bringUpToDate(archive, archiveMigrations, readOnly);
    return connection(open(ledger, archive, readOnly), dir, patience);
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

function bringUpToDate(path: string, migrations: Migrations, readOnly: boolean): void {
  if (readOnly && hasTaken(path, migrations.length)) return;
  const db = new DatabaseSync(path, { timeout: busyTimeout });
  try {
    db.exec("PRAGMA journal_mode = WAL");
    migrate(db, migrations, path);
  } finally {
    db.close();
  }
}

function hasTaken(path: string, steps: number): boolean {
  const db = new DatabaseSync(path, { readOnly: true, timeout: busyTimeout });
  try {
    return versionOf(db) === steps;
  } finally {
    db.close();
  }
}

function open(ledger: string, archive: string, readOnly: boolean): DatabaseSync {
  const db = new DatabaseSync(ledger, { readOnly, timeout: busyTimeout });
  db.prepare("ATTACH DATABASE ? AS archive").run(archive);
  db.exec("PRAGMA main.synchronous = FULL; PRAGMA archive.synchronous = NORMAL");
  return db;
}

function connection(db: DatabaseSync, dir: string, patience: number): Connection {
  const lock = writerLock(dir, patience);
  return {
    db,
    async write(work) {
      try {
        await lock.take();
        return writeTransaction(db, work);
      } catch (error) {
        throw asRefusal(error, dir);
      }
    },
    close() {
      db.close();
      lock.release();
    },
  };
}

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Account, Session } from "../../model/account.ts";
import type { AccountStore } from "../account-store.ts";
import { migrate } from "./migrate.ts";
import type { Migrations } from "./schema.ts";
import { asRefusal } from "./trouble.ts";

const accountMigrations: Migrations = [
  `CREATE TABLE accounts (name TEXT PRIMARY KEY, role TEXT NOT NULL, password TEXT NOT NULL, created TEXT NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TABLE sessions (
     token TEXT PRIMARY KEY,
     account TEXT NOT NULL REFERENCES accounts (name) ON DELETE CASCADE,
     csrf TEXT NOT NULL,
     created TEXT NOT NULL,
     expires TEXT NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX sessions_by_account ON sessions (account);`,
];

const BUSY_TIMEOUT = 5000;

/**
 * The accounts of a folder, in a file of their own: signing in must not wait for pages that are being written.
 *
 * @throws {Refusal} `stopped`, `newer`
 */
export function openAccounts(dir: string): AccountStore {
  const path = join(dir, "accounts.sqlite");
  try {
    mkdirSync(dir, { recursive: true });
    const db = new DatabaseSync(path, { timeout: BUSY_TIMEOUT });
    db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
    migrate(db, accountMigrations, path);
    return refusingAll(accountStore(db), path);
  } catch (error) {
    throw asRefusal(error, path);
  }
}

function accountStore(db: DatabaseSync): AccountStore {
  const all = db.prepare("SELECT name, role, password, created FROM accounts ORDER BY name");
  const one = db.prepare("SELECT name, role, password, created FROM accounts WHERE name = ?");
  const keep = db.prepare(
    `INSERT INTO accounts (name, role, password, created) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET role = excluded.role, password = excluded.password`,
  );
  const remove = db.prepare("DELETE FROM accounts WHERE name = ?");
  const session = db.prepare("SELECT token, account, csrf, created, expires FROM sessions WHERE token = ?");
  const forget = db.prepare("DELETE FROM sessions WHERE expires < ?");
  const keepSession = db.prepare("INSERT OR REPLACE INTO sessions (token, account, csrf, created, expires) VALUES (?, ?, ?, ?, ?)");
  const end = db.prepare("DELETE FROM sessions WHERE token = ?");
  const endAll = db.prepare("DELETE FROM sessions WHERE account = ?");
  return {
    accounts: async () => all.all().map((row) => ({ ...(row as unknown as Account) })),
    account: async (name) => copied(one.get(name)) as Account | null,
    async keepAccount({ name, role, password, created }) {
      keep.run(name, role, password, created);
    },
    removeAccount: async (name) => remove.run(name).changes === 1,
    session: async (token) => copied(session.get(token)) as Session | null,
    async keepSession({ token, account, csrf, created, expires }, now) {
      forget.run(now);
      keepSession.run(token, account, csrf, created, expires);
    },
    async endSession(token) {
      end.run(token);
    },
    endSessionsOf: async (account) => Number(endAll.run(account).changes),
    async close() {
      db.close();
    },
  };
}

function copied(row: object | undefined): object | null {
  return row === undefined ? null : { ...row };
}

/** The same, whose errors of the database are refusals. */
function refusingAll(store: AccountStore, at: string): AccountStore {
  const refusing = Object.entries(store).map(([name, ask]) => [
    name,
    (...args: unknown[]) =>
      (ask as (...args: unknown[]) => Promise<unknown>)(...args).catch((error: unknown) => {
        throw asRefusal(error, at);
      }),
  ]);
  return Object.fromEntries(refusing) as AccountStore;
}

import type { DatabaseSync } from "node:sqlite";

/** Runs `work` whole or not at all. The write lock is taken at once, so that nothing is read that another writer then changes. */
export function writeTransaction<T>(db: DatabaseSync, work: () => T): T {
  return transaction(db, "BEGIN IMMEDIATE", work);
}

/** Runs several reads on one state of the database. */
export function readTransaction<T>(db: DatabaseSync, work: () => T): T {
  return transaction(db, "BEGIN", work);
}

/** Runs `work` whole or not at all, however long it waits in between: nothing else may use this connection meanwhile. */
export async function longTransaction<T>(db: DatabaseSync, work: () => Promise<T>): Promise<T> {
  db.exec("BEGIN IMMEDIATE");
  try {
    const result = await work();
    db.exec("COMMIT");
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec("ROLLBACK");
    throw error;
  }
}

function transaction<T>(db: DatabaseSync, begin: string, work: () => T): T {
  db.exec(begin);
  try {
    const result = work();
    db.exec("COMMIT");
    return result;
  } catch (error) {
    // A full disk has SQLite roll back by itself.
    if (db.isTransaction) db.exec("ROLLBACK");
    throw error;
  }
}

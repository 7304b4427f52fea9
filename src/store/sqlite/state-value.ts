import type { DatabaseSync } from "node:sqlite";

type Name = "events" | "folded";

/** A named value of the ledger, or null before it was first set. */
export function stateValue(db: DatabaseSync, name: Name): string | null {
  const row = db.prepare("SELECT value FROM state WHERE name = ?").get(name);
  return row === undefined ? null : String(row["value"]);
}

/** Sets a named value; to be called inside a transaction. */
export function setStateValue(db: DatabaseSync, name: Name, value: string): void {
  db.prepare("INSERT INTO state (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value").run(name, value);
}

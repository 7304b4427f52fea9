import type { DatabaseSync } from "node:sqlite";

/** A named value of the ledger, or null before it was first set. */
export function stateValue(db: DatabaseSync, name: "events" | "folded"): string | null {
  const row = db.prepare("SELECT value FROM state WHERE name = ?").get(name);
  return row === undefined ? null : String(row["value"]);
}

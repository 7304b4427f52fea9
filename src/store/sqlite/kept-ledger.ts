import type { DatabaseSync } from "node:sqlite";
import type { Ledger } from "../../model/ledger.ts";
import { compareText } from "../../lib/compare-text.ts";
import { assemble, mapTables, rowsOf, tables, type LedgerRow, type LedgerTable } from "../ledger-rows.ts";
import type { Store } from "../store.ts";
import type { Connection } from "./connection.ts";
import { setStateValue, stateValue } from "./state-value.ts";
import { readTransaction } from "./transaction.ts";

/** What was folded, row by row, so that keeping it again writes only what changed. */
export function ledgerStore({ db, write }: Connection): Pick<Store, "keepLedger" | "ledger"> {
  return {
    async keepLedger(ledger, upTo) {
      const rows = rowsOf(ledger);
      await write(() => {
        for (const table of tables) replaceRows(db, table, rows[table]);
        setStateValue(db, "folded", upTo);
      });
    },
    ledger: async () => readTransaction(db, () => foldedLast(db)),
  };
}

function foldedLast(db: DatabaseSync): { ledger: Ledger; upTo: string } | null {
  const upTo = stateValue(db, "folded");
  if (upTo === null) return null;
  return { ledger: assemble(mapTables((table) => readRows(db, table))), upTo };
}

function readRows(db: DatabaseSync, table: LedgerTable): LedgerRow[] {
  const rows = db.prepare(`SELECT id, parent, body FROM ${table}`).all() as unknown as LedgerRow[];
  return rows.toSorted((a, b) => compareText(a.id, b.id));
}

function replaceRows(db: DatabaseSync, table: LedgerTable, rows: readonly LedgerRow[]): void {
  const upsert = db.prepare(
    `INSERT INTO ${table} (id, parent, body) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET parent = excluded.parent, body = excluded.body WHERE body <> excluded.body OR parent IS NOT excluded.parent`,
  );
  for (const { id, parent, body } of rows) upsert.run(id, parent, body);
  dropOthers(db, table, new Set(rows.map((row) => row.id)));
}

function dropOthers(db: DatabaseSync, table: LedgerTable, keep: ReadonlySet<string>): void {
  const drop = db.prepare(`DELETE FROM ${table} WHERE id = ?`);
  for (const { id } of db.prepare(`SELECT id FROM ${table}`).all()) if (!keep.has(String(id))) drop.run(String(id));
}

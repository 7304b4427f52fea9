import type { DatabaseSync } from "node:sqlite";
import { noEvents } from "../event-digest.ts";
import type { FoldTables } from "../fold-tables.ts";
import { type LedgerQueries, ledgerQueries } from "../queries.ts";
import type { Store } from "../store.ts";
import { assemble, rowsOf } from "../whole-ledger.ts";
import type { Connection } from "./connection.ts";
import { foldEvents } from "./events.ts";
import { setStateValue, stateValue } from "./state-value.ts";
import { rowTables } from "./tables.ts";
import { ledgerTotalsOf } from "./kept-totals.ts";
import { readTransaction } from "./transaction.ts";

/** What was folded, and the sessions that fold. */
export function ledgerStore({ db, session }: Connection): LedgerPart {
  const tables = rowTables(db);
  const reader = { ...tables, ...foldEvents(db) };
  return {
    ...ledgerQueries(tables, tables.select),
    totals: async () => ledgerTotalsOf(db),
    reading: (work) => work(reader),
    fold: (work) =>
      session(async (own) => {
        own.exec("PRAGMA cache_size = -100000");
        const result = await work(tablesOf(own));
        setStateValue(own, "folded", stateValue(own, "events") ?? noEvents);
        return result;
      }),
    keepNews: (work) => session((own) => work(tablesOf(own))),
    foldedUpTo: async () => stateValue(db, "folded"),
    keepLedger: (ledger, upTo) =>
      session(async (own) => {
        const written = tablesOf(own);
        await written.clear();
        for (const [table, rows] of rowsOf(ledger)) await written.put(table, rows);
        setStateValue(own, "folded", upTo);
      }),
    ledger: async () =>
      readTransaction(db, () => {
        const upTo = stateValue(db, "folded");
        return upTo === null ? null : { ledger: assemble(tables.all), upTo };
      }),
  };
}

type LedgerPart = Pick<Store, "keepLedger" | "ledger" | "foldedUpTo" | "fold" | "keepNews" | "reading" | keyof LedgerQueries>;

function tablesOf(db: DatabaseSync): FoldTables {
  return { ...rowTables(db), ...foldEvents(db) };
}

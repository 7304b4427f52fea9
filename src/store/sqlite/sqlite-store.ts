import type { Store } from "../store.ts";
import { captureStore } from "./captures.ts";
import type { Connection } from "./connection.ts";
import { ledgerStore } from "./kept-ledger.ts";
import { countsOf } from "./kept-totals.ts";
import { reportStore } from "./reports.ts";
import { searchStore } from "./search/search-reader.ts";
import { watchStore } from "./watched.ts";

/** The store over one folder's two files. */
export function sqliteStore(connection: Connection): Store {
  const { db } = connection;
  return {
    ...captureStore(connection),
    ...reportStore(connection),
    ...ledgerStore(connection),
    ...watchStore(connection),
    ...searchStore(db),
    counts: async () => countsOf(db),
    async close() {
      connection.close();
    },
  };
}

import type { Store } from "../store.ts";
import { captureStore } from "./captures.ts";
import type { Connection } from "./connection.ts";
import { ledgerStore } from "./kept-ledger.ts";
import { reportStore } from "./reports.ts";
import { searchStore } from "./search/search-reader.ts";
import { watchStore } from "./watched.ts";

/** The store over one folder's two files. */
export function sqliteStore(connection: Connection): Store {
  const { db } = connection;
  const pages = db.prepare("SELECT count(DISTINCT page) AS pages, count(*) AS captures FROM captures");
  const articles = db.prepare(
    "SELECT count(*) AS articles, ifnull(sum(figures), 0) AS figures, ifnull(sum(statements), 0) AS statements FROM articles",
  );
  return {
    ...captureStore(connection),
    ...reportStore(connection),
    ...ledgerStore(connection),
    ...watchStore(connection),
    ...searchStore(db),
    async counts() {
      return { ...pages.get(), ...articles.get() } as Awaited<ReturnType<Store["counts"]>>;
    },
    async close() {
      connection.close();
    },
  };
}

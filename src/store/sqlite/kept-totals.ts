import type { DatabaseSync } from "node:sqlite";
import type { BreakType } from "../../model/break.ts";
import type { BreakTotal, LedgerTotals } from "../ledger-totals.ts";
import type { Store } from "../store.ts";

/** How much is archived and read, without counting it. */
export function countsOf(db: DatabaseSync): Awaited<ReturnType<Store["counts"]>> {
  const of = totalsOf(db, "archive_totals", "totals");
  const [pages, captures, articles, figures, statements] = ["pages", "captures", "articles", "figures", "statements"].map(of);
  return { pages: pages!, captures: captures!, articles: articles!, figures: figures!, statements: statements! };
}

/** How much was folded, without counting it. */
export function ledgerTotalsOf(db: DatabaseSync): LedgerTotals {
  const of = totalsOf(db, "totals");
  const kinds = db.prepare("SELECT name, count FROM totals WHERE name >= 'breaks ' AND name < 'breaks!' AND count > 0 ORDER BY name").all();
  return {
    tallies: of("tallies"),
    stories: of("stories"),
    breaks: kinds.map((row) => breakTotal(String(row["name"]), Number(row["count"]))),
  };
}

/** "breaks sum 1" are sums that were accepted. */
function breakTotal(name: string, count: number): BreakTotal {
  const [, type, accepted] = name.split(" ");
  return { type: type as BreakType, accepted: accepted === "1", count };
}

function totalsOf(db: DatabaseSync, ...tables: readonly string[]): (name: string) => number {
  const find = tables.map((table) => db.prepare(`SELECT count FROM ${table} WHERE name = ?`));
  return (name) => find.reduce((sum, statement) => sum + Number(statement.get(name)?.["count"] ?? 0), 0);
}

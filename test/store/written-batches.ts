import assert from "node:assert/strict";
import type { Page } from "../../src/model/page.ts";
import type { Store } from "../../src/store/store.ts";
import { ledgerOf, pageOf, readingOf, reportOn, tallyOf } from "./examples.ts";

/** The pages of the nth batch: a few, always the same, each longer than a page of the database. */
export function batchOf(n: number): readonly Page[] {
  const captured = new Date(Date.UTC(2022, 3, 1) + n * 60_000).toISOString();
  return Array.from({ length: 1 + (n % 4) }, (_, at) => pageOf(`p${n}-${at}`, `batch ${n} page ${at} ${"words ".repeat(1500)}`, captured));
}

/** What is folded after the nth batch: one tally more each time, and the first of them changed. */
export function ledgerAfter(n: number) {
  const tallies = Array.from({ length: n + 1 }, (_, at) =>
    tallyOf(`t${String(at).padStart(5, "0")}`, [readingOf("2022-05-04", at === 0 ? n : at)]),
  );
  return ledgerOf(tallies);
}

/** Writes the nth batch as collecting does: captures, reports, ledger. */
export async function writeBatch(store: Store, n: number): Promise<void> {
  const pages = batchOf(n);
  await store.archive(pages);
  await store.keepReports(pages.map((page) => reportOn(page, "1", 2)));
  await store.keepLedger(ledgerAfter(n), `batch ${n}`);
}

/** How many batches are archived and how many reported, having checked that each is there whole and none beyond. */
export async function wholeBatches(store: Store): Promise<{ readonly captured: number; readonly reported: number }> {
  const captured = new Set((await Array.fromAsync(store.pages())).map(({ id }) => id));
  const reported = new Set((await Array.fromAsync(store.events())).map(({ key }) => key.split("@")[0]!));
  return { captured: countWhole(captured), reported: countWhole(reported) };
}

function countWhole(ids: ReadonlySet<string>): number {
  let batches = 0;
  let pages = 0;
  for (; batchOf(batches).every(({ id }) => ids.has(id)); batches++) pages += batchOf(batches).length;
  assert.equal(ids.size, pages, "a batch is there in part");
  return batches;
}

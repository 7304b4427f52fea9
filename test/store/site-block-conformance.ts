import assert from "node:assert/strict";
import { MOST_BLOCKS } from "../../src/store/block-memory.ts";
import type { Store } from "../../src/store/store.ts";
import type { Check } from "./conformance.ts";
import { pageOf, reportOn } from "./examples.ts";

const noon = "2026-03-01T12:00:00.000Z";

/** Keeps a report on a page of a site, with the hashes of its blocks. */
async function keep(store: Store, id: string, hashes: readonly string[], host = "a.example"): Promise<void> {
  const page = pageOf(id, `page ${id}`, noon);
  await store.archive([page]);
  await store.keepReports([{ ...reportOn(page, "1"), blocks: { host, hashes } }]);
}

/** What every store must remember of the blocks of a site. */
export function siteBlockTests(check: Check): void {
  check("a site's blocks come back in the order they were first met, each with the pages it stands on", async (store) => {
    assert.deepEqual(await store.siteBlocks("a.example"), []);
    await keep(store, "one", ["x", "y"]);
    await keep(store, "two", ["z", "x"]);
    await keep(store, "three", ["x"], "b.example");
    assert.deepEqual(await store.siteBlocks("a.example"), [
      { hash: "x", pages: ["one", "two"] },
      { hash: "y", pages: ["one"] },
      { hash: "z", pages: ["two"] },
    ]);
    assert.deepEqual(await store.siteBlocks("b.example"), [{ hash: "x", pages: ["three"] }]);
  });

  check("the same page again adds nothing, and no more than three pages are kept of a block", async (store) => {
    for (const id of ["one", "one", "two", "three", "four", "three"]) await keep(store, id, ["x"]);
    assert.deepEqual(await store.siteBlocks("a.example"), [{ hash: "x", pages: ["one", "two", "three"] }]);
  });

  check("beyond some thousand blocks those longest known are forgotten, but not the common ones", async (store) => {
    for (const id of ["one", "two", "three"]) await keep(store, id, ["common"]);
    await keep(store, "four", ["old"]);
    await keep(
      store,
      "five",
      Array.from({ length: MOST_BLOCKS - 1 }, (_, at) => `new${at}`),
    );
    const blocks = await store.siteBlocks("a.example");
    assert.deepEqual([blocks[0]?.hash, blocks[1]?.hash, blocks.length], ["common", "old", MOST_BLOCKS + 1]);
    await keep(store, "six", ["newest"]);
    const after = await store.siteBlocks("a.example");
    assert.deepEqual([after[0]?.hash, after[1]?.hash, after.at(-1)?.hash], ["common", "new0", "newest"]);
  });
}

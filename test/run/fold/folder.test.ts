import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { foldStore, rebuildStore, storedTallyAsKnown } from "../../../src/run/fold-store.ts";
import { openMemoryStore } from "../../../src/store/memory-store.ts";
import { openStore } from "../../../src/store/open-store.ts";
import { temporaryFolder } from "../../store/temporary-folder.ts";
import { batchOf } from "./imported-batches.ts";
import { batchesOf, keepEvents, keepRows, worlds } from "./worlds.ts";

test("a folder is folded to what a store in memory is, batch by batch, over closing and opening", async () => {
  await fc.assert(
    fc.asyncProperty(worlds, fc.array(fc.nat(), { minLength: 1, maxLength: 2 }), async (events, cuts) => {
      const dir = temporaryFolder();
      const memory = openMemoryStore();
      for (const batch of batchesOf(events, cuts)) {
        const folder = await openStore(dir);
        for (const store of [memory, folder]) {
          await keepEvents(store, batch);
          await foldStore(store);
        }
        deepStrictEqual(await folder.ledger(), await memory.ledger());
        for (const { id } of await folder.tallyLines({ limit: 5 }))
          deepStrictEqual(await storedTallyAsKnown(folder, id, "2022-06-03"), await storedTallyAsKnown(memory, id, "2022-06-03"));
        await folder.close();
      }
    }),
    { numRuns: 5 },
  );
});

test("rows that come day by day leave what folding all of them at once leaves", async () => {
  const [daily, whole] = [openMemoryStore(), openMemoryStore()];
  const rows = [0, 1, 2].flatMap(batchOf).filter((event) => "kind" in event);
  for (const row of rows) {
    await keepRows(daily, [row]);
    await foldStore(daily);
  }
  await keepRows(whole, rows);
  await foldStore(whole);
  deepStrictEqual(await daily.ledger(), await whole.ledger());
  deepStrictEqual(await rebuildStore(daily), { differed: false });
});

test("folding what is folded already does nothing, and says so", async () => {
  const store = openMemoryStore();
  await keepRows(store, batchOf(1));
  strictEqual((await foldStore(store)).folded, true);
  strictEqual((await foldStore(store)).folded, false);
});

test("a fold that fails leaves what was there", async () => {
  const store = await openStore(temporaryFolder());
  await keepRows(store, batchOf(1));
  await foldStore(store);
  const before = await store.ledger();
  await store
    .fold(async (tables) => {
      await tables.clear();
      throw new Error("cut off");
    })
    .catch(() => null);
  deepStrictEqual(await store.ledger(), before);
  await keepRows(store, batchOf(2));
  strictEqual((await foldStore(store)).folded, true);
  await store.close();
});

import { foldStore } from "../../../src/run/fold-store.ts";
import { openStore } from "../../../src/store/open-store.ts";
import { batchOf } from "./imported-batches.ts";
import { keepEvents, keepRows } from "./worlds.ts";

/** Imports batch after batch from the first one until it is killed, and says the number of each when it is kept, before it is folded. */
const store = await openStore(process.argv[2]!);
for (let n = 0; ; n++) {
  const batch = batchOf(n);
  await keepRows(store, batch);
  await keepEvents(
    store,
    batch.filter((event) => !("kind" in event)),
  );
  process.stdout.write(`${n}\n`);
  await foldStore(store);
}

import { openStore } from "../../src/store/open-store.ts";
import { writeBatch } from "./written-batches.ts";

/** Writes batch after batch from the first one until it is killed, and says the number of each that is written. */
const store = await openStore(process.argv[2]!);
for (let n = 0; ; n++) {
  await writeBatch(store, n);
  process.stdout.write(`${n}\n`);
}

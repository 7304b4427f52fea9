import { openReader } from "../../src/run/reader.ts";
import { foldStore } from "../../src/run/fold-store.ts";
import { readUnread } from "../../src/run/read-unread.ts";
import { openStore } from "../../src/store/open-store.ts";
import { seededRandom } from "../../test/seeded-random.ts";
import { madeReport } from "./made-report.ts";

/** Collects into a folder without end, so many pages a round: `node bench/site/collector.ts DIR PAGES`. A line a round: its seconds. */
const [dir = "", pages = "10"] = process.argv.slice(2);
const store = await openStore(dir);
const read = openReader();
const random = seededRandom(Date.now());
for (let round = Date.now(); ; round++) {
  const began = performance.now();
  const now = new Date().toISOString();
  await store.archive(
    Array.from({ length: Number(pages) }, (_, at) => ({ ...madeReport(at, now, random).page, id: `come-${round}-${at}` })),
  );
  await readUnread(store, read, () => {});
  await foldStore(store);
  await store.release();
  console.log(((performance.now() - began) / 1000).toFixed(2));
  await new Promise((resolve) => setTimeout(resolve, 1000));
}

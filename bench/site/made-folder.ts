import { fileURLToPath } from "node:url";
import { collect } from "../../src/run/collect.ts";
import { worldEffects } from "../../src/run/effects.ts";
import { openReader } from "../../src/run/reader.ts";
import type { FoldRow, FoldTable, FoldTables } from "../../src/store/fold-tables.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { KeptReport, Store } from "../../src/store/store.ts";
import { numberBelow, seededRandom } from "../../test/seeded-random.ts";
import { madeReadings, storyRows, tallyRows } from "./made-ledger.ts";
import { madeReport } from "./made-report.ts";

/** What a made folder holds. */
export interface MadeFolder {
  readonly articles: number;
  readonly stories: number;
  readonly tallies: number;
  /** How long it took, in seconds; it may have been given up before it was whole. */
  readonly seconds: number;
}

const newsroom = fileURLToPath(new URL("../../examples/newsroom", import.meta.url));
const BATCH = 500;
/** So many articles come a day: a million in a year. */
const A_DAY = 2740;
const ARTICLES_OF_STORY = 4;
/** Of so many articles one has a tally. */
const TALLY_EVERY = 100;
const DAY = 86_400_000;

/**
 * A folder of so many articles, each with ten figures and three statements. The example newsroom is collected into it first, as ever;
 * the rest is made: pages and reports are kept by the store's own writers, and what reading and folding them would have left is
 * written as rows of the same form, for reading and folding a million would take hours. The same every time but for the last moment.
 */
export async function makeFolder(dir: string, articles: number, mostSeconds: number): Promise<MadeFolder> {
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  const store = await openStore(dir);
  await collect(store, [newsroom], openReader(), worldEffects, () => {});
  const now = Date.now() - 3_600_000;
  const random = seededRandom(4750);
  const made = { articles: 0, stories: 0, tallies: 0 };
  while (made.articles < articles && seconds() < mostSeconds) {
    const batch = Array.from({ length: Math.min(BATCH, articles - made.articles) }, (_, at) => {
      const number = made.articles + at;
      return madeReport(number, new Date(now - ((articles - number) * DAY) / A_DAY).toISOString(), random);
    });
    await store.archive(batch.map(({ page }) => page));
    await store.keepReports(batch.map(({ kept }) => kept));
    const kept = batch.map((one) => one.kept);
    await store.fold((tables) => foldMade(tables, kept, made, (count) => numberBelow(random, count)));
    made.articles += batch.length;
  }
  await noteAllFolded(store, made.articles);
  await store.close();
  return { ...made, seconds: seconds() };
}

/** Every fourth article begins a story; every hundredth has a tally, one of ten of them long. */
async function foldMade(
  tables: FoldTables,
  kept: readonly KeptReport[],
  made: { stories: number; tallies: number; articles: number },
  below: (count: number) => number,
): Promise<void> {
  const rows: (readonly [table: FoldTable, rows: readonly FoldRow<unknown>[]])[] = [];
  for (let at = 0; at < kept.length; at += ARTICLES_OF_STORY) {
    const members = kept.slice(at, at + ARTICLES_OF_STORY);
    const number = made.stories++;
    const hasTally = (made.articles + at) % TALLY_EVERY < ARTICLES_OF_STORY;
    const tally = hasTally ? [`made-tally-${made.tallies}`] : [];
    rows.push(...storyRows(number, members, tally));
    if (!hasTally) continue;
    const long = made.tallies % 10 === 0;
    const articleOf = () => `made-${below(made.articles + at + 1)}`;
    const upTo = Date.parse(members[0]!.captured);
    rows.push(...tallyRows(made.tallies++, `made-story-${number}`, madeReadings(long ? 1000 : 20 + below(20), upTo, articleOf)));
  }
  for (const [table, own] of rows) await tables.put(table, own);
  const hours = Map.groupBy(kept, ({ captured }) => captured.slice(0, 13));
  for (const [hour, own] of hours) {
    const before = (await tables.get<number>("hours", "", hour)) ?? 0;
    await tables.put("hours", [{ parent: "", id: hour, body: before + own.length }]);
  }
}

/** Every report that was kept since is one event. */
async function noteAllFolded(store: Store, articles: number): Promise<void> {
  await store.fold(async (tables) => {
    const seen = (await tables.get<number>("state", "", "seen")) ?? 0;
    await tables.put("state", [{ parent: "", id: "seen", body: seen + articles }]);
  });
}

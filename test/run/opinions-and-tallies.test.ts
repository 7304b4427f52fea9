import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { Refusal } from "../../src/model/refusal.ts";
import type { Opinion } from "../../src/model/opinion.ts";
import { collect } from "../../src/run/collect.ts";
import { worldEffects } from "../../src/run/effects.ts";
import { openReader } from "../../src/run/reader.ts";
import { reread } from "../../src/run/reread.ts";
import { carryOver } from "../../src/run/second-reader/carry-over.ts";
import { SecondReader } from "../../src/run/second-reader/second-reader.ts";
import { openMemoryStore } from "../../src/store/memory-store.ts";
import type { Store } from "../../src/store/store.ts";

const DAILY_COUNT = join(import.meta.dirname, "../../examples/newsroom/daily-count");
const read = openReader();
const by = "contrary-model at loopback";

/** Denies every number and calls every loss a rescue. */
const contrary = () =>
  new SecondReader({
    by,
    below: Infinity,
    ask: async () =>
      JSON.stringify({ count: null, measure: "rescued", counted: null, kind: "rate", status: "denied", claimant: null, asOf: null }),
  });

const silent = () =>
  new SecondReader({
    by,
    below: Infinity,
    ask: async () => {
      throw new Refusal("unreachable", "Cannot ask it: the server takes no connections.");
    },
  });

async function collected(second: SecondReader | null): Promise<Store> {
  const store = openMemoryStore();
  await collect(store, [DAILY_COUNT], read, worldEffects, () => undefined, second);
  return store;
}

async function opinionsIn(store: Store): Promise<Opinion[]> {
  const articles = await store.articles({ limit: 100 });
  return (await Promise.all(articles.map(({ id }) => store.report(id)))).flatMap((kept) => kept!.report.opinions);
}

test("no tally, break or event is made from an opinion: the ledger is the same whatever a second reader says", async () => {
  const [alone, contradicted, unanswered] = [await collected(null), await collected(contrary()), await collected(silent())];
  const opinions = await opinionsIn(contradicted);
  ok(opinions.length > 100 && opinions.every(({ fields }) => fields?.count.agrees === false));
  deepStrictEqual(await opinionsIn(alone), []);
  deepStrictEqual(await opinionsIn(unanswered), []);
  const { ledger } = (await alone.ledger())!;
  ok(ledger.tallies.length > 10 && ledger.breaks.length > 0);
  for (const other of [contradicted, unanswered]) {
    deepStrictEqual((await other.ledger())!.ledger, ledger);
    strictEqual(await other.eventState(), await alone.eventState());
    strictEqual((await other.counts()).figures, (await alone.counts()).figures);
  }
});

test("rereading keeps what was said of figures that are still there, also where the second reader is silent now", async () => {
  const store = await collected(contrary());
  const before = await opinionsIn(store);
  const { changed } = await reread(store, read, () => undefined);
  deepStrictEqual(changed, []);
  deepStrictEqual(await opinionsIn(store), before);
  await reread(store, read, () => undefined, silent());
  deepStrictEqual(await opinionsIn(store), before);
});

const text = "Nine people were killed on Monday, police said. Two were hurt.";
const plain = read({ id: "a", text, published: "2024-05-16" });

test("an opinion is held against the figure as it reads now, and dropped with a figure or a text that is gone", async () => {
  const agreeing = new SecondReader({
    by,
    below: Infinity,
    ask: async () =>
      JSON.stringify({
        count: { text: "Nine", offset: null },
        measure: "killed",
        counted: { text: "people", offset: null },
        kind: "total",
        status: "claimed",
        claimant: { text: "police", offset: null },
        asOf: { text: "Monday", offset: null },
      }),
  });
  const was = await agreeing.read({ ...plain, figures: plain.figures.slice(0, 1) });
  strictEqual(was.opinions[0]!.fields!.measure.agrees, true);
  const [figure] = plain.figures;
  const moved = { ...plain, figures: [{ ...figure!, id: "f7", measure: "injured" }] };
  const [carried] = carryOver(was, moved).opinions;
  deepStrictEqual([carried!.figure, carried!.fields!.measure], ["f7", { value: "killed", agrees: false }]);
  strictEqual(carried!.fields!.claimant.agrees, true);
  deepStrictEqual(carryOver(was, { ...plain, figures: [] }).opinions, []);
  deepStrictEqual(carryOver(was, { ...plain, article: { ...plain.article, text: `${text} ` } }).opinions, []);
  deepStrictEqual(carryOver(null, plain), plain);
});

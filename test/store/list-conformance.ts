import assert from "node:assert/strict";
import type { StoryLine } from "../../src/model/story.ts";
import { tallyLine } from "../../src/store/tally-line.ts";
import type { Store } from "../../src/store/store.ts";
import type { Check } from "./conformance.ts";
import { emptyLedger, ledgerOf, pageOf, readingOf, reportOn, tallyOf } from "./examples.ts";

const may4 = "2022-05-04T12:00:00.000Z";
const may5 = "2022-05-05T12:00:00.000Z";

const tanks = tallyOf("tanks", [readingOf("2022-05-03", 1000), readingOf("2022-05-06", 1003)]);
const trucks = { ...tallyOf("trucks", [readingOf("2022-05-08", 2000)]), claimant: "Police", increments: [] };
const ships = { ...tallyOf("ships", [{ ...readingOf("2022-05-05", 3), figures: ["b.f1"] }]), happening: "storm" };

/** Lists of what was folded, and how much of it there is. */
export function listTests(check: Check): void {
  tallyListTests(check);
  totalTests(check);
  storyListTests(check);
}

function tallyListTests(check: Check): void {
  check("tallies are listed by the newest day they say anything of, all or those of one happening, claimant or measure", async (store) => {
    await store.keepLedger(ledgerOf([tanks, trucks, ships]), "state 1");
    const ids = async (filter: object) =>
      (await store.tallyLines({ limit: 10, newestFirst: true, ...filter })).map(({ id }) => id).join(" ");
    assert.equal(await ids({}), "trucks tanks ships");
    assert.equal(await ids({ limit: 1, offset: 1 }), "tanks");
    assert.deepEqual(
      [await ids({ happening: "campaign" }), await ids({ claimant: "Police" }), await ids({ measure: "losses", limit: 2 })],
      ["trucks tanks", "trucks", "trucks tanks"],
    );
  });

  check("a tally's line holds its course and in how many places it breaks", async (store) => {
    await store.keepLedger(ledgerOf([tanks]), "state 1");
    const [line] = await store.tallyLines({ limit: 1 });
    assert.deepEqual(line, tallyLine(tanks, 1));
    assert.deepEqual([line?.days, line?.newest, line?.breaks, line?.spark.map(({ low }) => low)], [2, "2022-05-06", 1, [1000, 1003]]);
  });

  check("the tallies that an article's figures stand in are found by the article", async (store) => {
    await store.keepLedger(ledgerOf([tanks, ships]), "state 1");
    const found = async (article: string) => [...(await store.talliesOf(article))].map(([figure, { id }]) => `${figure} ${id}`);
    assert.deepEqual([await found("a"), await found("b"), await found("c")], [["f1 tanks", "f2 tanks"], ["f1 ships"], []]);
  });
}

function totalTests(check: Check): void {
  check("totals follow what is kept, what replaces it and what goes", async (store) => {
    await store.keepLedger(ledgerOf([tanks, trucks]), "state 1");
    assert.deepEqual(await store.totals(), { tallies: 2, stories: 0, breaks: [{ type: "sum", accepted: false, count: 1 }] });
    const { breaks } = ledgerOf([]);
    const others = [
      { ...breaks[0]!, accepted: true },
      { ...breaks[0]!, id: "b2", type: "gap" as const },
    ];
    await store.keepLedger({ ...ledgerOf([tanks]), breaks: others }, "state 2");
    const kinds = (await store.totals()).breaks.map(({ type, accepted, count }) => `${type} ${accepted} ${count}`);
    assert.deepEqual([kinds, (await store.totals()).tallies], [["gap false 1", "sum true 1"], 1]);
    await store.keepLedger(emptyLedger, "state 3");
    assert.deepEqual(await store.totals(), { tallies: 0, stories: 0, breaks: [] });
  });

  check("counts follow what is archived and read, each page once", async (store) => {
    const [one, again, other] = [pageOf("a", "one", may4), pageOf("a", "two", may5), pageOf("b", "three", may4, "more/")];
    await store.archive([one, again, other, one]);
    await store.keepReports([reportOn(one, "1", 3), reportOn(other, "1", 2)]);
    await store.keepReports([reportOn(again, "1", 1), reportOn(other, "2", 5)]);
    assert.deepEqual(await store.counts(), { pages: 2, captures: 3, articles: 2, figures: 6, statements: 0 });
    assert.deepEqual(
      (await store.sources()).map(({ at, pages, latest }) => [at, pages, latest]),
      [
        ["more/", 1, may4],
        ["pages/", 1, may5],
      ],
    );
  });
}

function storyListTests(check: Check): void {
  const line = (id: string, lastSeen: string): StoryLine => ({
    id,
    headline: id,
    articles: 1,
    copies: 0,
    outlets: 1,
    firstSeen: may4,
    lastSeen,
  });

  check("stories are listed last seen first, and a line goes with its story", async (store) => {
    await keepLines(store, [line("a", may4), line("b", may5), line("c", may4)]);
    const ids = async (offset: number) => (await store.storyLines({ limit: 2, offset })).map(({ id }) => id);
    assert.deepEqual([await ids(0), await ids(2), (await store.totals()).stories], [["b", "c"], ["a"], 3]);
    assert.deepEqual([(await store.storyLine("a"))?.headline, await store.storyLine("d")], ["a", null]);
    await store.keepNews((tables) => tables.drop("lines", "", ["b"]));
    assert.deepEqual([await ids(0), (await store.totals()).stories], [["c", "a"], 2]);
  });

  check("news that cannot be kept whole leave what was there", async (store) => {
    await keepLines(store, [line("a", may4)]);
    const broken = store.keepNews(async (tables) => {
      await tables.drop("lines", "", ["a"]);
      assert.fail("bad news");
    });
    await assert.rejects(broken, /bad news/);
    assert.equal((await store.totals()).stories, 1);
  });
}

function keepLines(store: Store, lines: readonly StoryLine[]): Promise<void> {
  return store.keepNews((tables) =>
    tables.put(
      "lines",
      lines.map((body) => ({ parent: "", id: body.id, body })),
    ),
  );
}

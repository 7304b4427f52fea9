import assert from "node:assert/strict";
import type { Store } from "../../src/store/store.ts";
import { ledgerOf, readingOf, tallyOf } from "./examples.ts";

type Check = (says: string, run: (store: Store) => Promise<void>) => void;

const tanks = tallyOf("tanks", [readingOf("2022-05-03", 1000), readingOf("2022-05-04", 1003)]);
const fire = { ...tallyOf("fire", [readingOf("2022-05-04", 12)]), happening: "fire", claimant: "Police", measure: "killed" };

/** What every store must answer of a ledger without loading it. */
export function queryTests(check: Check): void {
  check("one tally, its breaks and its claimant are found by their ids", async (store) => {
    const ledger = ledgerOf([tanks, fire]);
    await store.keepLedger(ledger, "state 1");
    assert.deepEqual(await store.tally("tanks"), tanks);
    assert.deepEqual(await store.breaksOf("tanks"), ledger.breaks);
    assert.deepEqual(await store.breaksOf("fire"), []);
    assert.deepEqual(await store.actor("ministry"), ledger.actors[0]);
    assert.deepEqual(await store.story("story"), ledger.stories[0]);
    assert.deepEqual([await store.tally("ship"), await store.story("ship"), await store.actor("ship")], [null, null, null]);
    assert.equal(await store.foldedUpTo(), "state 1");
  });

  check("tallies are listed with their latest value, by happening, claimant and measure, so many at a time", async (store) => {
    await store.keepLedger(ledgerOf([tanks, fire]), "state 1");
    const ids = async (filter: Parameters<Store["tallyLines"]>[0]) => (await store.tallyLines(filter)).map(({ id }) => id);
    const [first, second] = await store.tallyLines({ limit: Infinity });
    assert.deepEqual([first?.id, first?.readings, second?.id, second?.latest?.low], ["fire", 1, "tanks", 1003]);
    assert.deepEqual(await ids({ limit: 1, offset: 1 }), ["tanks"]);
    assert.deepEqual(await ids({ limit: 5, happening: "fire" }), ["fire"]);
    assert.deepEqual(await ids({ limit: 5, claimant: "Ministry" }), ["tanks"]);
    assert.deepEqual(await ids({ limit: 5, claimant: "Ministry", measure: "killed" }), []);
  });

  check("breaks are listed by day and type, stories by their first day", async (store) => {
    const { stories, breaks } = ledgerOf([]);
    const found = (id: string, day: string, type: "sum" | "gap") => ({ ...breaks[0]!, id, day, type });
    const story = (id: string, first: string) => ({ ...stories[0]!, id, first });
    await store.keepLedger(
      {
        ...ledgerOf([tanks]),
        stories: [story("b", "2022-05-05"), story("a", "2022-05-04")],
        breaks: [found("x", "2022-05-05", "sum"), found("y", "2022-05-04", "gap"), found("z", "2022-05-04", "sum")],
      },
      "state 1",
    );
    const ids = async (filter: Parameters<Store["breaks"]>[0]) => (await store.breaks(filter)).map(({ id }) => id);
    assert.deepEqual(await ids({ limit: 9 }), ["y", "z", "x"]);
    assert.deepEqual(await ids({ limit: 9, type: "sum" }), ["z", "x"]);
    assert.deepEqual(await ids({ limit: 9, day: "2022-05-04", offset: 1 }), ["z"]);
    assert.deepEqual(await ids({ limit: 9, tally: "ship" }), []);
    assert.deepEqual(
      (await store.stories({ limit: 9 })).map(({ id }) => id),
      ["a", "b"],
    );
  });

  check("an article is found where it was put, with all that was copied from it or from its copies, in order", async (store) => {
    const placement = { article: "b", story: "fire", copyOf: "a", alsoOf: ["z"], because: "it repeats an article there" };
    await store.fold(async (tables) => {
      await tables.put("placements", [{ parent: "", id: "b", body: placement }]);
      const copies = [
        { parent: "a", id: "c", body: "2022-05-04T12:00:00.000Z c@1" },
        { parent: "a", id: "b", body: "2022-05-04T08:00:00.000Z b@1" },
        { parent: "b", id: "d", body: "2022-05-04T10:00:00.000Z d@1" },
        { parent: "c", id: "d", body: "2022-05-04T10:00:00.000Z d@1" },
      ];
      await tables.put("copies", copies);
    });
    assert.deepEqual(await store.placement("b"), placement);
    assert.equal(await store.placement("a"), null);
    assert.deepEqual(await store.copiesOf("a"), ["b", "d", "c"]);
    assert.deepEqual(await store.copiesOf("d"), []);
  });

  check("an id that was merged leads to what it is now", async (store) => {
    await store.keepLedger(ledgerOf([tanks]), "state 1");
    await store.fold((tables) =>
      tables.put("redirects", [
        { parent: "", id: "panzers", body: "armour" },
        { parent: "", id: "armour", body: "tanks" },
      ]),
    );
    assert.equal(await store.follow("panzers"), "tanks");
    assert.deepEqual(await store.tally("panzers"), tanks);
    assert.equal((await store.breaksOf("armour")).length, 1);
  });

  check("a fold that fails leaves nothing behind", async (store) => {
    await store.keepLedger(ledgerOf([tanks]), "state 1");
    const failing = store.fold(async (tables) => {
      await tables.clear();
      assert.fail("cut off");
    });
    await assert.rejects(failing, /cut off/);
    assert.deepEqual(await store.tally("tanks"), tanks);
    assert.equal(await store.foldedUpTo(), "state 1");
  });

  check("rows stand under their parents in order of id, and ranges include their ends", async (store) => {
    await store.fold((tables) =>
      tables.put(
        "told",
        ["b", "d", "a", "c"].map((id) => ({ parent: "day", id, body: id })),
      ),
    );
    const ids = (range?: { from?: string; to?: string; last?: number }) =>
      store.reading(async (tables) => (await tables.list("told", "day", range)).map(({ id }) => id).join(""));
    assert.deepEqual([await ids(), await ids({ from: "b", to: "c" }), await ids({ to: "c", last: 2 })], ["abcd", "bc", "cb"]);
    await store.fold((tables) => tables.drop("told", "day", ["a", "c"]));
    assert.equal(await ids(), "bd");
  });
}

import { deepStrictEqual, ok } from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { foldLedger } from "../../../src/keep/fold.ts";
import { groupStories } from "../../../src/keep/story/group-stories.ts";
import { ledgerAsKnown } from "../../../src/keep/as-known.ts";
import type { Ledger } from "../../../src/model/ledger.ts";
import type { ArticleEvent, LedgerEvent } from "../../../src/model/event.ts";
import { foldStore, rebuildStore, storedAsKnown } from "../../../src/run/fold-store.ts";
import { openMemoryStore } from "../../../src/store/memory-store.ts";
import type { Store } from "../../../src/store/store.ts";
import { batchesOf, keepEvents, worlds } from "./worlds.ts";

const RUNS = { numRuns: Number(process.env["RUNS"] ?? 40) };

const NOTHING: Ledger = { actors: [], stories: [], tallies: [], breaks: [] };

async function ledgerOf(store: Store): Promise<Ledger> {
  return (await store.ledger())?.ledger ?? NOTHING;
}

/** The ledger as folding all events at once gives it, in the order in which a store lists it. */
async function oracle(store: Store) {
  const peer = openMemoryStore();
  await peer.keepLedger(foldLedger(await Array.fromAsync(store.events())), "");
  return ledgerOf(peer);
}

/** Whether the store puts each article where placing all of them at once puts it, and knows it under those it is a copy of. */
async function holdsPlacements(store: Store): Promise<void> {
  const firsts = new Map<string, ArticleEvent>();
  for await (const event of store.events()) if (!("kind" in event) && !firsts.has(event.article.id)) firsts.set(event.article.id, event);
  for (const [article, placement] of groupStories(firsts.values()).placements) {
    deepStrictEqual(await store.placement(article), placement);
    for (const parent of placement.copyOf === null ? [] : [placement.copyOf, ...placement.alsoOf])
      ok((await store.copiesOf(parent)).includes(article));
  }
}

test("events that come in batches are folded to what folding all of them at once gives", async () => {
  await fc.assert(
    fc.asyncProperty(worlds, fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), async (events, cuts) => {
      const store = openMemoryStore();
      for (const batch of batchesOf(events, cuts)) {
        await keepEvents(store, batch);
        await foldStore(store);
        deepStrictEqual(await ledgerOf(store), await oracle(store));
        await holdsPlacements(store);
      }
      deepStrictEqual(await rebuildStore(store), { differed: false });
    }),
    RUNS,
  );
});

test("events that come in any order are folded to the same ledger", async () => {
  await fc.assert(
    fc.asyncProperty(worlds, fc.infiniteStream(fc.nat()), async (events, chance) => {
      const [one, other] = [openMemoryStore(), openMemoryStore()];
      await keepEvents(one, events);
      await foldStore(one);
      const shuffled = shuffle(events, () => chance.next().value as number);
      for (const event of shuffled) {
        await keepEvents(other, [event]);
        await foldStore(other);
      }
      deepStrictEqual(await ledgerOf(other), await ledgerOf(one));
    }),
    { numRuns: Math.ceil(RUNS.numRuns / 3) },
  );
});

test("a tally as known at a moment, its breaks included, is that of a ledger which never saw what came later", async () => {
  await fc.assert(
    fc.asyncProperty(worlds, fc.nat(), async (events, which) => {
      fc.pre(!mergesWhatIsGone(events));
      const store = openMemoryStore();
      await keepEvents(store, events);
      await foldStore(store);
      const held = await Array.fromAsync(store.events());
      const moment = held[which % Math.max(1, held.length)]?.known ?? "2022-05-01T00:00:00.000Z";
      const then = ledgerAsKnown(held, moment);
      for (const { id } of (await ledgerOf(store)).tallies) {
        const stood = await storedAsKnown(store, id, moment);
        deepStrictEqual(stood?.tally ?? null, then.tallies.find((tally) => tally.id === id) ?? null);
        deepStrictEqual(
          stood?.breaks ?? [],
          then.breaks.filter(({ tally }) => tally === id),
        );
      }
    }),
    RUNS,
  );
});

/** A tally that was merged and all of whose figures were corrected away later is found no more: no look back knows its happening. */
function mergesWhatIsGone(events: readonly LedgerEvent[]): boolean {
  const decisions = events.flatMap((event) => ("decision" in event ? [event.decision] : []));
  return decisions.includes("merge") && decisions.some((one) => one !== "merge" && one !== "undo" && one !== "rename");
}

function shuffle(events: readonly LedgerEvent[], chance: () => number): LedgerEvent[] {
  const all = [...events];
  for (let at = all.length - 1; at > 0; at--) {
    const other = chance() % (at + 1);
    [all[at], all[other]] = [all[other]!, all[at]!];
  }
  return all;
}

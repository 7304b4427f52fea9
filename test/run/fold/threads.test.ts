import { deepStrictEqual } from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { foldLedger } from "../../../src/keep/fold.ts";
import { addDays } from "../../../src/lib/day.ts";
import type { ArticleEvent } from "../../../src/model/event.ts";
import type { Story } from "../../../src/model/story.ts";
import { openNews } from "../../../src/run/news.ts";
import { foldStore, rebuildStore } from "../../../src/run/fold-store.ts";
import { openMemoryStore } from "../../../src/store/memory-store.ts";
import type { Store } from "../../../src/store/store.ts";
import { batchesOf, keepEvents } from "./worlds.ts";

const SUBJECTS = [
  [
    "Brackwater bridge inquiry opens",
    "The inquiry into the bridge at Brackwater heard Ilse Varga, who built it, and Milan Tarr of the union.",
  ],
  [
    "Carrow mill to close",
    "The owners of the mill at Carrow, Dessau Brothers, said that its looms would stop and that Anna Wisk would sell them.",
  ],
] as const;

function page(id: string, days: number, subject: number): ArticleEvent {
  const published = addDays("2024-01-01", days);
  const [title, text] = SUBJECTS[subject]!;
  const article = { id, title, publisher: null, url: null, published, origin: null };
  return { key: `${id}@1`, known: `${published}T08:00:00.000Z`, gist: `${title}\n${text}`, figures: [], article };
}

/** Pages on two subjects that come back after weeks, in order of knowledge. */
const pages = fc
  .array(fc.record({ weeks: fc.nat(12), subject: fc.nat(1) }), { minLength: 1, maxLength: 12 })
  .map((drafts) => drafts.toSorted((a, b) => a.weeks - b.weeks).map(({ weeks, subject }, at) => page(`p${at + 10}`, weeks * 7, subject)));

const byId = (stories: readonly Story[]) => stories.toSorted((a, b) => (a.id < b.id ? -1 : 1));
const storiesOf = async (store: Store) => byId((await store.ledger())?.ledger.stories ?? []);

test("threads folded batch by batch are those of all pages at once, and lead both ways", async () => {
  await fc.assert(
    fc.asyncProperty(pages, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), async (events, cuts) => {
      const store = openMemoryStore();
      for (const batch of batchesOf(events, cuts)) {
        await keepEvents(store, batch);
        await foldStore(store);
      }
      const stories = await storiesOf(store);
      deepStrictEqual(stories, byId(foldLedger(events).stories));
      for (const { id, next } of stories)
        deepStrictEqual(
          next.toSorted(),
          stories.filter(({ previous }) => previous.includes(id)).map((later) => later.id),
        );
      deepStrictEqual(await rebuildStore(store), { differed: false });
    }),
    { numRuns: 20 },
  );
});

test("a story that was told before is told anew when another grows from it", async () => {
  const store = openMemoryStore();
  await keepEvents(store, [page("a", 0, 0)]);
  await foldStore(store);
  await keepEvents(store, [page("b", 40, 0)]);
  await foldStore(store);
  const [first, later] = (await storiesOf(store)).toSorted((a, b) => (a.first < b.first ? -1 : 1));
  const news = openNews(store, () => "2024-06-01T00:00:00.000Z");
  deepStrictEqual((await news.telling(first!.id))?.next, [later!.id]);
  deepStrictEqual((await news.telling(later!.id))?.previous, [first!.id]);
});

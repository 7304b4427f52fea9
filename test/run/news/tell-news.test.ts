import { deepStrictEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { groupStories } from "../../../src/keep/story/group-stories.ts";
import { momentOf } from "../../../src/keep/trend/moment-of.ts";
import { outletOf, seeReports } from "../../../src/keep/trend/see-reports.ts";
import { trendsAt } from "../../../src/keep/trend/trends-at.ts";
import type { ArticleEvent } from "../../../src/model/event.ts";
import type { Story, StoryLine } from "../../../src/model/story.ts";
import { foldStore, rebuildStore } from "../../../src/run/fold-store.ts";
import { openNews } from "../../../src/run/news.ts";
import { openMemoryStore } from "../../../src/store/memory-store.ts";
import type { Store } from "../../../src/store/store.ts";
import { batchesOf, keepEvents, worlds } from "../fold/worlds.ts";

const RUNS = { numRuns: Number(process.env["RUNS"] ?? 30) };
const NOW = "2100-01-01T00:00:00.000Z";

/** The news worked out from all events at once. */
async function oracle(store: Store) {
  const events: ArticleEvent[] = [];
  for await (const event of store.events()) if (!("kind" in event)) events.push(event);
  const firsts = [...Map.groupBy(events, ({ article }) => article.id).values()].map(([first]) => first!);
  const stories = ((await store.ledger())?.ledger.stories ?? []).filter(({ articles }) => articles.length > 0);
  const { placements } = groupStories(firsts);
  const copyOf = new Map([...placements.values()].flatMap(({ article, copyOf: parent }) => (parent === null ? [] : [[article, parent]])));
  const newest = new Map(events.map((event) => [event.article.id, event]));
  return { firsts, newest, stories, copyOf };
}

type Oracle = Awaited<ReturnType<typeof oracle>>;

function countsOf(story: Story, { firsts, newest, copyOf }: Oracle): Omit<StoryLine, "headline"> {
  const own = firsts.filter(({ article }) => story.articles.includes(article.id));
  const moments = own.map(momentOf).toSorted();
  return {
    id: story.id,
    articles: own.length,
    copies: own.filter(({ article }) => copyOf.has(article.id)).length,
    outlets: new Set(own.map(({ article }) => outletOf(newest.get(article.id)!))).size,
    firstSeen: moments[0]!,
    lastSeen: moments.at(-1)!,
  };
}

function withoutHeadline({ id, articles, copies, outlets, firstSeen, lastSeen }: StoryLine): Omit<StoryLine, "headline"> {
  return { id, articles, copies, outlets, firstSeen, lastSeen };
}

test("news told batch by batch are what all events at once give: stories, their counts, and what trends", async () => {
  await fc.assert(
    fc.asyncProperty(worlds, fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), async (events, cuts) => {
      const store = openMemoryStore();
      for (const batch of batchesOf(events, cuts)) {
        await keepEvents(store, batch);
        await foldStore(store);
      }
      const whole = await oracle(store);
      const { stories } = whole;
      const news = openNews(store, () => NOW);
      const lines = await news.stories({ limit: 1000, offset: 0 });
      const told = lines.map(withoutHeadline).toSorted((a, b) => (a.id < b.id ? -1 : 1));
      const wanted = stories.map((story) => countsOf(story, whole)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
      deepStrictEqual(told, wanted);
      equal(await news.count(), stories.length);
      for (const { id } of lines) equal((await news.telling(id))!.id, id);
    }),
    RUNS,
  );
});

test("what trends is what counting all reports at once gives, also where it was counted before and old pages came late", async () => {
  await fc.assert(
    fc.asyncProperty(worlds, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), async (events, cuts) => {
      const store = openMemoryStore();
      for (const batch of batchesOf(events, cuts)) {
        await keepEvents(store, batch);
        await foldStore(store);
      }
      await rebuildStore(store);
      const { firsts, stories, copyOf } = await oracle(store);
      const news = openNews(store, () => NOW);
      const reports = seeReports(firsts, stories, copyOf);
      const headlines = new Map((await news.stories({ limit: 1000, offset: 0 })).map(({ id, headline }) => [id, headline]));
      const wanted = trendsAt(reports, { at: null, now: NOW, window: 24 }, (id) => headlines.get(id)!);
      deepStrictEqual(await news.trends({ at: null, window: 24 }), wanted);
      if (wanted.trends.length > 0) deepStrictEqual((await news.trends({ at: wanted.at, window: 24 })).trends, wanted.trends);
    }),
    RUNS,
  );
});

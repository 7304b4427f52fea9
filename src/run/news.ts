import { keptWhile } from "./kept-while.ts";
import type { Asked } from "../keep/trend/trends-at.ts";
import type { StoryLine, StoryTelling, Trend, Trends } from "../model/story.ts";
import type { Store } from "../store/store.ts";
import { toldUpTo } from "./news/tell-news.ts";
import { KeptTrends, type Ranked } from "./news/trends-kept.ts";

/** What is going on, from what a store keeps: the one door of the command line and the site. */
export interface News {
  /** @param asked `at` an ISO instant, or null for now; `window` hours */
  trends(asked: Pick<Asked, "at" | "window">): Promise<Trends>;
  /** Last seen first. */
  stories(page: { readonly limit: number; readonly offset: number }): Promise<readonly StoryLine[]>;
  /** How many stories there are. */
  count(): Promise<number>;
  /** Null where there is no story of that id; the id of one that was merged leads to what it is now. */
  telling(id: string): Promise<StoryTelling | null>;
}

/** Of so many windows it is remembered what goes on now. */
const MOST_WINDOWS = 4;
/** Characters of a moment up to its minute: "now" moves on with each. */
const MINUTE = "2026-11-22T20:15".length;

/** @param now the moment, as ISO instant */
export function openNews(store: Store, now: () => string): News {
  const standing = new Map<number, () => Promise<Ranked>>();
  const standingOf = (window: number) => {
    const known = standing.get(window) ?? standingTrends(store, window, now);
    standing.delete(window);
    standing.set(window, known);
    if (standing.size > MOST_WINDOWS) standing.delete(standing.keys().next().value!);
    return known();
  };
  return {
    async trends({ at, window }) {
      const { measured, ...moment } = await (at === null ? standingOf(window) : new KeptTrends(store, window).rank({ at, now: now() }));
      const trends = await Promise.all(
        measured.map(async (trend): Promise<Trend> => ({
          ...trend,
          headline: (await store.storyLine(trend.story))?.headline ?? trend.story,
        })),
      );
      return { ...moment, window, trends };
    },
    stories: (page) => store.storyLines(page),
    count: async () => (await store.totals()).stories,
    telling: (id) => store.telling(id),
  };
}

/** What goes on now, worked out again when something was told or a minute has passed. */
function standingTrends(store: Store, window: number, now: () => string): () => Promise<Ranked> {
  const kept = new KeptTrends(store, window);
  return keptWhile(
    async () => `${await toldUpTo(store)} ${now().slice(0, MINUTE)}`,
    () => kept.rank({ at: null, now: now() }),
  );
}

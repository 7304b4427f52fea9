import type { StoryTelling } from "../model/story.ts";
import type { Tally } from "../model/tally.ts";
import type { ArticleVersion } from "../model/version.ts";
import { nameKey } from "../store/search-entry.ts";
import type { Store } from "../store/store.ts";
import { articleVersions } from "./article-versions.ts";
import { leadText, type LeadText } from "./lead-text.ts";
import type { News } from "./news.ts";
import { chartedTolls, storyTolls, type TollGroup } from "./story-tolls.ts";

/** A page of a story that is no longer as it was. */
export interface ChangedPage {
  readonly article: string;
  readonly title: string | null;
  readonly outlet: string | null;
  /** The captures that changed something, newest first. */
  readonly versions: readonly ArticleVersion[];
}

/** A story with all that its page shows beside the telling. */
export interface StoryShown {
  readonly telling: StoryTelling;
  readonly lead: LeadText | null;
  readonly tolls: readonly TollGroup[];
  /** Those that are drawn, with every reading. */
  readonly charted: readonly TollGroup<Tally>[];
  readonly changed: readonly ChangedPage[];
  /** Titles of the stories it grew from and of those that grew from it, by id. */
  readonly titles: ReadonlyMap<string, string>;
  /** Speakers of whom there is more to look up: a name that was united with others may be in no article as it stands. */
  readonly known: ReadonlySet<string>;
}

const MOST_TALLIES = 120;
/** Its newest pages, of which it is asked whether they changed. */
const MOST_PAGES = 60;
const MOST_SPEAKERS = 80;

/** Everything that a story's page shows; null where there is no such story. */
export async function showStory(store: Store, news: News, id: string): Promise<StoryShown | null> {
  const telling = await news.telling(id);
  if (!telling) return null;
  const tolls = await storyTolls(store, telling, MOST_TALLIES);
  return {
    telling,
    lead: await leadText(store, telling),
    tolls,
    charted: await chartedTolls(store, tolls),
    changed: await changedPages(store, telling),
    titles: await titlesOf(store, [...telling.previous, ...telling.next]),
    known: await knownSpeakers(store, telling),
  };
}

async function changedPages(store: Store, { coverage }: StoryTelling): Promise<readonly ChangedPage[]> {
  const pages = coverage.flatMap(({ copies, ...original }) => [original, ...copies]);
  const newest = pages.toSorted((a, b) => (a.moment < b.moment ? 1 : -1)).slice(0, MOST_PAGES);
  const changed = await Promise.all(
    newest.map(async ({ article, title, outlet }) => ({ article, title, outlet, versions: await changesOf(store, article) })),
  );
  return changed.filter(({ versions }) => versions.length > 0);
}

async function changesOf(store: Store, article: string): Promise<readonly ArticleVersion[]> {
  if ((await store.captures(article)).length < 2) return [];
  const versions = await articleVersions(store, article);
  return versions.filter(({ changes }) => changes !== null && changes.texts.length > 0).toReversed();
}

async function knownSpeakers(store: Store, { statements }: StoryTelling): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  for (const speaker of [...new Set(statements.map(({ speaker }) => speaker))].slice(0, MOST_SPEAKERS))
    if ((await store.statements({ speakers: [nameKey(speaker)] }, { limit: 1 })).length > 0) known.add(speaker);
  return known;
}

async function titlesOf(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>();
  for (const id of ids) titles.set(id, (await store.story(id))?.title ?? id);
  return titles;
}

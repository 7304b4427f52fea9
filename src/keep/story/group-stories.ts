import type { ArticleEvent } from "../../model/event.ts";
import type { Story } from "../../model/story.ts";
import { compareText } from "../../lib/compare-text.ts";
import { slug } from "../../lib/slug.ts";
import { dayOf } from "../day-of.ts";
import { DisasterIndex } from "./disaster-index.ts";
import { isKnownCampaign } from "./find-campaign.ts";
import { WordIndex } from "./word-index.ts";

/** Words of a gist that are looked at: a page may hold any number. */
const MOST_WORDS = 80;

interface Group {
  readonly id: string;
  readonly title: string;
  /** ISO day of each article by its id. */
  readonly days: Map<string, string>;
}

/** Stories, and the story of each article by its id. */
export interface Grouping {
  readonly stories: readonly Story[];
  readonly storyOf: ReadonlyMap<string, string>;
}

/**
 * Articles whose titles and first sentences share enough rare words within a few days are one story, and so are those on one
 * disaster within weeks. Greedy: each article is decided as it comes and never again, so a story keeps the id its first article
 * gave it.
 */
export function groupStories(articles: Iterable<ArticleEvent>): Grouping {
  const groups = new Map<string, Group>();
  const storyOf = new Map<string, string>();
  const index = new WordIndex<Group>();
  const disasters = new DisasterIndex<Group>();
  for (const event of articles) {
    const words = gistWords(event.gist);
    const day = dayOf(event);
    const story = index.nearest(words, day) ?? disasters.nearest(event, words, day) ?? startGroup(event, groups);
    story.days.set(event.article.id, day);
    index.add({ story, words, day });
    disasters.add(story, event, words, day);
    storyOf.set(event.article.id, story.id);
  }
  return { stories: [...groups.values()].map(toStory), storyOf };
}

function startGroup(event: ArticleEvent, groups: Map<string, Group>): Group {
  const title = event.article.title ?? event.gist.split(/\s+/, 10).join(" ");
  const plain = slug(title) || event.article.id;
  const id = groups.has(plain) || isKnownCampaign(plain) ? `${plain}-${slug(event.article.id)}` : plain;
  const group = { id, title, days: new Map<string, string>() };
  groups.set(id, group);
  return group;
}

function toStory({ id, title, days }: Group): Story {
  const inOrder = [...days].sort((a, b) => compareText(a[1], b[1]));
  return {
    id,
    title,
    articles: inOrder.map(([article]) => article),
    first: inOrder[0]![1],
    latest: inOrder.at(-1)![1],
    previous: [],
    next: [],
  };
}

function gistWords(gist: string): Set<string> {
  return new Set((gist.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).slice(0, MOST_WORDS));
}

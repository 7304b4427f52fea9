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

interface Group extends Placed {
  /** ISO day of each article by its id. */
  readonly days: Map<string, string>;
}

/** The story that an article was put into. */
export interface Placed {
  readonly id: string;
  /** Its first article's. */
  readonly title: string;
}

/** Stories, and the story of each article by its id. */
export interface Grouping {
  readonly stories: readonly Story[];
  readonly storyOf: ReadonlyMap<string, string>;
}

/** Stories of articles in order of knowledge. */
export function groupStories(articles: Iterable<ArticleEvent>): Grouping {
  const groups = new Map<string, Group>();
  const storyOf = new Map<string, string>();
  const grouper = new StoryGrouper();
  for (const event of articles) {
    const placed = grouper.place(event);
    const group = groups.get(placed.id) ?? { ...placed, days: new Map<string, string>() };
    groups.set(placed.id, group);
    group.days.set(event.article.id, dayOf(event));
    storyOf.set(event.article.id, placed.id);
  }
  return { stories: [...groups.values()].map(toStory), storyOf };
}

/**
 * Articles whose titles and first sentences share enough rare words within a few days are one story, and so are those on one
 * disaster within weeks. Greedy: each article is decided as it comes and never again, so a story keeps the id its first article
 * gave it.
 */
export class StoryGrouper {
  readonly #ids = new Set<string>();
  readonly #index = new WordIndex<Placed>();
  readonly #disasters = new DisasterIndex<Placed>();

  /** The story of an article that became known after all that were placed before. */
  place(event: ArticleEvent): Placed {
    const words = gistWords(event.gist);
    const day = dayOf(event);
    const story = this.#index.nearest(words, day) ?? this.#disasters.nearest(event, words, day) ?? this.#start(event);
    this.#index.add({ story, words, day });
    this.#disasters.add(story, event, words, day);
    return story;
  }

  #start({ article, gist }: ArticleEvent): Placed {
    const title = article.title ?? gist.split(/\s+/, 10).join(" ");
    const plain = slug(title) || article.id;
    const id = this.#ids.has(plain) || isKnownCampaign(plain) ? `${plain}-${slug(article.id)}` : plain;
    this.#ids.add(id);
    return { id, title };
  }
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

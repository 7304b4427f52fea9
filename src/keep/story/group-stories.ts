import type { ArticleEvent } from "../../model/event.ts";
import type { GroupedArticle } from "../../model/grouped-article.ts";
import type { Story } from "../../model/story.ts";
import { compareText } from "../../lib/compare-text.ts";
import { dayOf } from "../day-of.ts";
import type { SavedDisaster } from "./disaster-index.ts";
import { DisasterIndex } from "./disaster-index.ts";
import { isKnownCampaign } from "./find-campaign.ts";
import { decidingJudge } from "./stream/story-score.ts";
import { StoryStream } from "./stream/story-stream.ts";

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
  /** Ids of the stories it grew from. */
  readonly previous: readonly string[];
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
  const next = nextOf(groups.values());
  return { stories: [...groups.values()].map((group) => toStory(group, next.get(group.id) ?? [])), storyOf };
}

/**
 * The stream of stories as the ledger takes it: each article is decided as it comes and never again, for what was folded stays
 * where it is. Beside the stream, articles on one disaster are one story over weeks.
 */
export class StoryGrouper {
  readonly #stories = new Map<string, Placed>();
  readonly #stream = new StoryStream({ judge: decidingJudge, isTaken: (id) => this.#stories.has(id) || isKnownCampaign(id) });
  readonly #disasters = new DisasterIndex<Placed>();

  /** The story of an article that became known after all that were placed before. */
  place(event: ArticleEvent): Placed {
    const words = gistWords(event.gist);
    const day = dayOf(event);
    const disaster = this.#disasters.nearest(event, words, day);
    const { story: id } = this.#stream.place(groupedArticle(event), null, { orElse: disaster?.id ?? null });
    const story = this.#stories.get(id) ?? this.#begun(id);
    this.#stories.set(id, story);
    this.#disasters.add(story, event, words, day);
    return story;
  }

  #begun(id: string): Placed {
    const { title, previous } = this.#stream.story(id)!;
    return { id, title, previous };
  }

  /** All that it goes on from; what was saved is as large as the stories that are still told, and a line for each that is not. */
  save(): SavedGrouping {
    return { stream: this.#stream.save(), stories: [...this.#stories.values()], disasters: this.#disasters.save() };
  }

  /** Makes a new grouper what the saved one was. */
  load({ stream, stories, disasters }: SavedGrouping): void {
    this.#stream.load(stream);
    for (const story of stories) this.#stories.set(story.id, story);
    this.#disasters.load(disasters, (saved) => this.#stories.get(saved.id) ?? saved);
  }
}

/** A grouper as it is kept between two runs. */
export interface SavedGrouping {
  readonly stream: Uint8Array;
  readonly stories: readonly Placed[];
  readonly disasters: readonly SavedDisaster<Placed>[];
}

function groupedArticle(event: ArticleEvent): GroupedArticle {
  const { id, title, publisher, origin } = event.article;
  const { gist } = event;
  const text = title !== null && gist.startsWith(title) ? gist.slice(title.length).trimStart() : gist;
  return { id, title, text, published: event.published ?? dayOf(event), publisher, origin, language: null };
}

/** The other ends of threads: which stories grew from each, in the order in which they began. */
function nextOf(stories: Iterable<Placed>): ReadonlyMap<string, readonly string[]> {
  const next = new Map<string, string[]>();
  for (const { id, previous } of stories) for (const earlier of previous) next.set(earlier, [...(next.get(earlier) ?? []), id]);
  return next;
}

function toStory({ id, title, previous, days }: Group, next: readonly string[]): Story {
  const inOrder = [...days].sort((a, b) => compareText(a[1], b[1]));
  return {
    id,
    title,
    articles: inOrder.map(([article]) => article),
    first: inOrder[0]![1],
    latest: inOrder.at(-1)![1],
    previous,
    next,
  };
}

function gistWords(gist: string): Set<string> {
  return new Set((gist.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).slice(0, MOST_WORDS));
}

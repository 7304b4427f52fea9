import type { ArticleEvent } from "../../model/event.ts";
import type { GroupedArticle } from "../../model/grouped-article.ts";
import type { Placement, Story } from "../../model/story.ts";
import { compareText } from "../../lib/compare-text.ts";
import { type CopyFinding, CopyIndex } from "../copy/copy-index.ts";
import { parseFingerprint } from "../copy/fingerprint-text.ts";
import { dayOf } from "../day-of.ts";
import { groupedArticle } from "../grouped-article.ts";
import type { SavedDisaster } from "./disaster-index.ts";
import { DisasterIndex } from "./disaster-index.ts";
import { isKnownCampaign } from "./find-campaign.ts";
import { isReport } from "./is-report.ts";
import { decidingJudge } from "./stream/story-score.ts";
import { StoryStream } from "./stream/story-stream.ts";

/** Words of a gist that are looked at: a page may hold any number. */
const MOST_WORDS = 80;

interface Group extends Named {
  /** ISO day of each article by its id. */
  readonly days: Map<string, string>;
}

/** A story under its first article's title. */
export interface Named {
  readonly id: string;
  readonly title: string;
  /** Ids of the stories it grew from. */
  readonly previous: readonly string[];
}

/** Where an article was put, and the story that it was put into; null for a report in list form. */
export interface Placed {
  readonly placement: Placement;
  readonly story: Named | null;
}

/** Stories, and where each article was put by its id. */
export interface Grouping {
  readonly stories: readonly Story[];
  readonly placements: ReadonlyMap<string, Placement>;
}

/** Copies and stories of articles in order of knowledge. */
export function groupStories(articles: Iterable<ArticleEvent>): Grouping {
  const groups = new Map<string, Group>();
  const placements = new Map<string, Placement>();
  const grouper = new StoryGrouper();
  for (const event of articles) {
    const { placement, story } = grouper.place(event);
    placements.set(event.article.id, placement);
    if (!story) continue;
    const group = groups.get(story.id) ?? { ...story, days: new Map<string, string>() };
    groups.set(story.id, group);
    group.days.set(event.article.id, dayOf(event));
  }
  const next = nextOf(groups.values());
  return { stories: [...groups.values()].map((group) => toStory(group, next.get(group.id) ?? [])), placements };
}

const NO_COPY: CopyFinding = { copyOf: null, alsoOf: [], because: "" };

/**
 * Copies and the stream of stories as the ledger takes them: each article is decided as it comes and never again, for what was folded
 * stays where it is. A copy goes to its original's story. Beside the stream, articles on one disaster are one story over weeks.
 */
export class StoryGrouper {
  readonly #stories = new Map<string, Named>();
  readonly #stream = new StoryStream({ judge: decidingJudge, isTaken: (id) => this.#stories.has(id) || isKnownCampaign(id) });
  readonly #disasters = new DisasterIndex<Named>();
  #copies = new CopyIndex();

  /** Decides on an article that became known after all that were placed before. */
  place(event: ArticleEvent): Placed {
    const article = groupedArticle(event);
    const copy = this.#copyIn(event, article);
    if (isReport(event)) {
      const because = withCopy("A report in list form belongs to its campaign.", copy);
      return { story: null, placement: { article: article.id, story: null, copyOf: copy.copyOf, alsoOf: copy.alsoOf, because } };
    }
    const words = gistWords(event.gist);
    const day = dayOf(event);
    const disaster = this.#disasters.nearest(event, words, day);
    const placed = this.#stream.place(article, copy.copyOf, { alsoOf: copy.alsoOf, orElse: disaster?.id ?? null });
    const id = placed.story;
    const story = this.#stories.get(id) ?? this.#begun(id);
    this.#stories.set(id, story);
    this.#disasters.add(story, event, words, day);
    return { story, placement: { ...placed, because: withCopy(placed.because, copy) } };
  }

  #begun(id: string): Named {
    const { title, previous } = this.#stream.story(id)!;
    return { id, title, previous };
  }

  /** What it is a copy of; nothing where it comes from before fingerprints were made. */
  #copyIn({ fingerprint }: ArticleEvent, article: GroupedArticle): CopyFinding {
    return fingerprint === undefined ? NO_COPY : this.#copies.place(article, parseFingerprint(fingerprint));
  }

  /** All that it goes on from; what was saved is as large as the stories that are still told and the texts of late, and a line for each story that is not. */
  save(): SavedGrouping {
    return {
      copies: this.#copies.save(),
      stream: this.#stream.save(),
      stories: [...this.#stories.values()],
      disasters: this.#disasters.save(),
    };
  }

  /** Makes a new grouper what the saved one was. */
  load({ copies, stream, stories, disasters }: SavedGrouping): void {
    this.#copies = CopyIndex.load(copies);
    this.#stream.load(stream);
    for (const story of stories) this.#stories.set(story.id, story);
    this.#disasters.load(disasters, (saved) => this.#stories.get(saved.id) ?? saved);
  }
}

/** A grouper as it is kept between two runs. */
export interface SavedGrouping {
  readonly copies: Uint8Array;
  readonly stream: Uint8Array;
  readonly stories: readonly Named[];
  readonly disasters: readonly SavedDisaster<Named>[];
}

function withCopy(because: string, { copyOf, because: why }: CopyFinding): string {
  return copyOf === null ? because : `${because} A copy: ${why}.`;
}

/** The other ends of threads: which stories grew from each, in the order in which they began. */
function nextOf(stories: Iterable<Named>): ReadonlyMap<string, readonly string[]> {
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

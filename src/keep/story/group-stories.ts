import type { ArticleEvent } from "../../model/event.ts";
import type { Story } from "../../model/story.ts";
import { daysBetween } from "../../lib/day.ts";
import { slug } from "../../lib/slug.ts";
import { dayOf } from "../day-of.ts";

/** Articles further apart than this are about different happenings. */
const DAYS_APART = 4;
/** A word in more than this share of the articles so far says little; in a young stream none is judged yet. */
const COMMON_SHARE = 0.05;
const YOUNG_STREAM = 60;
/** So many of the newest stories are looked up for one word: what bounds the cost of an article. */
const STORIES_PER_WORD = 6;
const LEAST_SHARED = 4;
const LEAST_LIKENESS = 0.35;

interface Group {
  readonly id: string;
  readonly title: string;
  readonly words: Set<string>;
  readonly articles: string[];
  readonly first: string;
  latest: string;
}

/** Stories, and the story of each article by its id. */
export interface Grouping {
  readonly stories: readonly Story[];
  readonly storyOf: ReadonlyMap<string, string>;
}

/**
 * Articles that share enough rare words of their titles and first sentences within a few days are one story. Greedy: each
 * article is decided as it comes and never again, so a story keeps the id its first article gave it.
 */
export function groupStories(articles: Iterable<ArticleEvent>): Grouping {
  const groups = new Map<string, Group>();
  const storyOf = new Map<string, string>();
  const index = new WordIndex();
  for (const event of articles) {
    const words = gistWords(event.gist);
    const day = dayOf(event);
    const group = index.nearest(words, day) ?? startGroup(event, day, groups);
    join(group, event, words, day);
    index.add(words, group);
    storyOf.set(event.article.id, group.id);
  }
  return { stories: [...groups.values()].map(toStory), storyOf };
}

/** How often each word stood in the stream so far, and in which stories of late. */
class WordIndex {
  readonly #seen = new Map<string, number>();
  readonly #recent = new Map<string, Group[]>();
  #articles = 0;

  add(words: ReadonlySet<string>, group: Group): void {
    this.#articles += 1;
    for (const word of words) {
      this.#seen.set(word, (this.#seen.get(word) ?? 0) + 1);
      const recent = this.#recent.get(word) ?? [];
      if (recent.at(-1) !== group) this.#recent.set(word, [...recent.filter((other) => other !== group), group].slice(-STORIES_PER_WORD));
    }
  }

  nearest(words: ReadonlySet<string>, day: string): Group | null {
    const rare = [...words].filter((word) => this.#isRare(word));
    const shared = new Map<Group, number>();
    for (const word of rare) for (const group of this.#recent.get(word) ?? []) shared.set(group, (shared.get(group) ?? 0) + 1);
    let best: Group | null = null;
    let most = 0;
    for (const [group, count] of shared) {
      const likeness = count / Math.max(1, Math.min(rare.length, group.words.size));
      if (count < LEAST_SHARED || likeness < LEAST_LIKENESS || Math.abs(daysBetween(group.latest, day)) > DAYS_APART) continue;
      if (likeness > most) [best, most] = [group, likeness];
    }
    return best;
  }

  #isRare(word: string): boolean {
    return this.#articles < YOUNG_STREAM || (this.#seen.get(word) ?? 0) <= this.#articles * COMMON_SHARE;
  }
}

function startGroup(event: ArticleEvent, day: string, groups: Map<string, Group>): Group {
  const title = event.article.title ?? event.gist.split(/\s+/).slice(0, 10).join(" ");
  const plain = slug(title) || event.article.id;
  const id = groups.has(plain) ? `${plain}-${slug(event.article.id)}` : plain;
  const group = { id, title, words: new Set<string>(), articles: [], first: day, latest: day };
  groups.set(id, group);
  return group;
}

/** A story's words are those of its first article and the newest: it may move on, but cannot swell until it draws everything in. */
function join(group: Group, event: ArticleEvent, words: ReadonlySet<string>, day: string): void {
  if (group.articles.length === 0) for (const word of words) group.words.add(word);
  group.articles.push(event.article.id);
  if (day > group.latest) group.latest = day;
}

function toStory({ id, title, articles, first, latest }: Group): Story {
  return { id, title, articles, first, latest };
}

function gistWords(gist: string): Set<string> {
  return new Set((gist.toLowerCase().match(/\p{L}{4,}/gu) ?? []).slice(0, 80));
}

import type { HeldStory } from "./held-story.ts";
import { KINDS } from "./term-hash.ts";
import { TermLookup } from "./term-lookup.ts";
import type { VectorHeap } from "./vector-heap.ts";
import type { Weighed } from "./weighed-article.ts";

/** What a decision looks at, each about 0 to 1. */
export interface Likeness {
  /** Cosines of title and text, of the titles, of the names. */
  words: number;
  title: number;
  names: number;
  /** How much of the words of the story's titles stands in the article, and of the article's title in the story. */
  covered: number;
  covers: number;
  /** How much the shared names tell. */
  sharedNames: number;
  /** Share of the names in the article's title that the story never wrote. */
  foreignNames: number;
  sharedNumbers: number;
  /** How much of what the story's articles have in common stands in the article: of its words, of its names. */
  coreWords: number;
  coreNames: number;
  /** How near in time: within days, within hours. */
  days: number;
  hours: number;
  /** How late it comes, without end. */
  late: number;
  /** Nearness in words and in time at once. */
  nearWords: number;
  /** 1 for a story of one voice, less for each further one; and how many voices it has, by logarithm. */
  small: number;
  large: number;
  /** The same of what is compared: 1 for an article. */
  alone: number;
  /** How much liker this story is than the next best. */
  lead: number;
}

/** Compares one article after another with stories that are held. */
export class LikenessMeter {
  readonly #heap: VectorHeap;
  readonly #words = new TermLookup();
  readonly #title = new TermLookup();
  readonly #names = new TermLookup();
  #own: Weighed | null = null;

  constructor(heap: VectorHeap) {
    this.#heap = heap;
  }

  /** Takes an article up, or a story as one; `wordsOf` and `likeness` then speak of it. */
  take(own: Weighed): void {
    this.#own = own;
    this.#words.fill(own.words);
    this.#title.fill(own.title);
    this.#names.fill(own.names);
  }

  /** Cosine of the words alone: what candidates are chosen by. */
  wordsOf(story: HeldStory): number {
    return this.#dot(story.words.at, this.#words) / (story.words.length || 1);
  }

  /** How like each of some stories is to what was taken up, and by how much liker than the next best of them. */
  likenesses(stories: readonly HeldStory[]): { readonly story: HeldStory; readonly likeness: Likeness }[] {
    const all = stories.map((story) => ({ story, likeness: this.#likeness(story) }));
    for (const { likeness } of all)
      for (const other of all)
        if (other.likeness !== likeness) likeness.lead = Math.min(likeness.lead, likeness.words - other.likeness.words);
    return all;
  }

  #likeness(story: HeldStory): Likeness {
    const own = this.#own!;
    const words = this.wordsOf(story);
    const late = daysApart(own, story);
    const days = Math.exp(-late / 3);
    return {
      words,
      title: this.#dot(story.heading.at, this.#title) / (story.heading.length || 1),
      names: this.#dot(story.names.at, this.#names) / (story.names.length || 1),
      covered: this.#covered(story),
      covers: this.#covers(story),
      sharedNames: Math.log1p(this.#sharedNames(story)) / 3,
      foreignNames: this.#foreignNames(story),
      sharedNumbers: Math.log1p(this.#sharedNumbers(story)),
      coreWords: this.#core(story.words.at, this.#words),
      coreNames: this.#core(story.names.at, this.#names),
      days,
      hours: Math.exp(-late / 0.5),
      late: Math.log1p(late),
      nearWords: words * days,
      small: 1 / story.voices,
      large: Math.log(story.voices),
      alone: 1 / own.voices,
      lead: words,
    };
  }

  #dot(at: number, lookup: TermLookup): number {
    const { terms, weights } = this.#heap;
    let sum = 0;
    for (let i = at + 1, end = i + this.#heap.lengthAt(at); i < end; i++) sum += weights[i]! * lookup.get(terms[i]!);
    return sum;
  }

  #covered(story: HeldStory): number {
    const { terms, weights } = this.#heap;
    let [shared, all] = [0, 0];
    for (let i = story.heading.at + 1, end = i + this.#heap.lengthAt(story.heading.at); i < end; i++) {
      const weight = weights[i]! ** 2;
      all += weight;
      if (this.#words.get(terms[i]!) > 0) shared += weight;
    }
    return all === 0 ? 0 : shared / all;
  }

  #covers(story: HeldStory): number {
    const { terms } = this.#heap;
    let shared = 0;
    for (let i = story.words.at + 1, end = i + this.#heap.lengthAt(story.words.at); i < end; i++) shared += this.#title.get(terms[i]!) ** 2;
    return shared;
  }

  #sharedNames(story: HeldStory): number {
    const { terms } = this.#heap;
    let shared = 0;
    for (let i = story.names.at + 1, end = i + this.#heap.lengthAt(story.names.at); i < end; i++) shared += this.#names.get(terms[i]!);
    return shared * this.#own!.namesMass;
  }

  #foreignNames(story: HeldStory): number {
    let [named, foreign] = [0, 0];
    for (const word of this.#own!.title.terms) {
      const name = (word ^ KINDS.name) >>> 0 || 1;
      if (this.#names.get(name) === 0) continue;
      named++;
      if (!this.#holds(story.names.at, name) && !this.#holds(story.words.at, word)) foreign++;
    }
    return named === 0 ? 0 : foreign / named;
  }

  #sharedNumbers(story: HeldStory): number {
    let shared = 0;
    for (const number of this.#own!.numbers.terms) if (this.#holds(story.numbers, number)) shared++;
    return shared;
  }

  #core(at: number, lookup: TermLookup): number {
    const { terms, weights } = this.#heap;
    let [shared, all] = [0, 0];
    for (let i = at + 1, end = i + this.#heap.lengthAt(at); i < end; i++) {
      all += weights[i]!;
      if (lookup.get(terms[i]!) > 0) shared += weights[i]!;
    }
    return all === 0 ? 0 : shared / all;
  }

  #holds(at: number, term: number): boolean {
    const { terms } = this.#heap;
    for (let i = at + 1, end = i + this.#heap.lengthAt(at); i < end; i++) if (terms[i] === term) return true;
    return false;
  }
}

/** Days between two times of telling; 0 where they overlap. */
export function daysApart(own: Weighed, { first, last }: HeldStory): number {
  return Math.max(0, first - own.until, own.since - last);
}

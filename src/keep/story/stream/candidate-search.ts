import type { HeldStory } from "./held-story.ts";
import type { LikenessMeter } from "./likeness.ts";
import { TermIndex, type Slot, type TermIndexState } from "./term-index.ts";
import type { TermVector } from "./term-vector.ts";
import type { VectorHeap } from "./vector-heap.ts";
import type { Weighed } from "./weighed-article.ts";

/** So many words of an article, the heaviest, look for stories, and so many of a story lead to it. */
const ASKING = 12;
const LEADING = 16;
/** A word that so large a share of stories hold leads nowhere; and of its stories only so many of the newest are looked at. */
const MOST_COMMON = 0.12;
const LEAST_COMMON = 40;
const NEWEST = 1000;
/** So many stories, the most often met, are compared by all their words. */
const MET = 24;

/** Finds the few stories that an article may belong to among all that are held: the cost does not grow with their number. */
export class CandidateSearch {
  readonly #index = new TermIndex();
  #met = new Float32Array(1024);
  #asked = new Int32Array(1024);
  #question = 0;
  #worth = 1024;

  /** Makes a story known under what was added to it. */
  post({ slot }: HeldStory, { terms }: TermVector): void {
    for (const term of terms.subarray(0, LEADING)) this.#index.add(term, slot);
  }

  /** Whether so much was added since the index was made that it is worth making anew. */
  get isOvergrown(): boolean {
    return this.#index.entries > this.#worth;
  }

  /** Makes the index anew: those that were added to last are met first. */
  renew(slots: readonly (HeldStory | null)[], heap: VectorHeap): void {
    const stories = slots.filter((story) => story !== null);
    stories.sort((a, b) => a.touched - b.touched || a.slot - b.slot);
    this.#index.clear(stories.length * LEADING);
    for (const story of stories) this.post(story, heap.get(story.words.at));
    this.#worth = Math.max(1024, 2 * this.#index.entries);
  }

  /** The stories likest in words, the likest first. @param meter that has taken up the article */
  find({ words }: Weighed, stories: readonly (HeldStory | null)[], meter: LikenessMeter): HeldStory[] {
    const met = this.#meet(words, stories, Math.max(LEAST_COMMON, stories.length * MOST_COMMON));
    const likest = met.map((slot) => ({ story: stories[slot]!, words: meter.wordsOf(stories[slot]!) }));
    likest.sort((a, b) => b.words - a.words || a.story.slot - b.story.slot);
    return likest.map(({ story }) => story);
  }

  save(): { readonly index: TermIndexState; readonly worth: number } {
    return { index: this.#index.save(), worth: this.#worth };
  }

  load({ index, worth }: { readonly index: TermIndexState; readonly worth: number }): void {
    this.#index.load(index);
    this.#worth = worth;
  }

  /** The slots met under most of the asking words, by their weight. */
  #meet({ terms, weights }: TermVector, stories: readonly (HeldStory | null)[], mostCommon: number): Slot[] {
    if (this.#met.length < stories.length) this.#grow(stories.length);
    const slots: Slot[] = [];
    let asking = 0;
    for (let i = 0; i < terms.length && asking < ASKING; i++) {
      if (this.#index.length(terms[i]!) > mostCommon) continue;
      asking++;
      const question = ++this.#question;
      this.#index.each(terms[i]!, NEWEST, (slot) => {
        if (this.#asked[slot] === question || stories[slot] === null) return;
        this.#asked[slot] = question;
        if (this.#met[slot] === 0) slots.push(slot);
        this.#met[slot] = this.#met[slot]! + weights[i]!;
      });
    }
    slots.sort((a, b) => this.#met[b]! - this.#met[a]! || a - b);
    for (const slot of slots) this.#met[slot] = 0;
    return slots.slice(0, MET);
  }

  #grow(stories: number): void {
    this.#met = new Float32Array(stories * 2);
    this.#asked = new Int32Array(stories * 2);
  }
}

import type { GroupedArticle } from "../../../model/grouped-article.ts";
import type { Placement, Story } from "../../../model/story.ts";
import { slug } from "../../../lib/slug.ts";
import { CandidateSearch } from "./candidate-search.ts";
import { absorb, addCopy, addVoice, asArticle, freeStory, newStory, retire, staysOne, type HeldStory } from "./held-story.ts";
import { headline } from "./headline.ts";
import { daysApart, LikenessMeter } from "./likeness.ts";
import { LookQueue } from "./look-queue.ts";
import { groundOf, placementReason, splitReason } from "./placement-reason.ts";
import { packState, unpackState } from "./saved-state.ts";
import { findSplit, splitStory, type Split } from "./split-story.ts";
import { learnedJudge, type Candidate, type Judge } from "./story-score.ts";
import type { Slot } from "./term-index.ts";
import { StreamClock } from "./stream-clock.ts";
import type { PlaceOptions, StoryStreamOptions } from "./stream-options.ts";
import { TermWeights } from "./term-weights.ts";
import { toStory } from "./told-story.ts";
import { VectorHeap } from "./vector-heap.ts";
import { weighArticle, type Weighed } from "./weighed-article.ts";

const DAY = 86_400_000;
/** A story takes no article that comes so many days after its last or before its first. */
const REACH = 14;
/** A story that others may grow from is remembered for so many days, if it had so many voices. */
const REMEMBERED = 30;
const LEAST_REMEMBERED = 3;
/** A story grows from an earlier one that is so much alike in words. */
const GROWS = 0.3;
/** Archives come in any order: a story that was added to within so many articles stays, whatever the days. */
const STAYS = 2000;
/** A story that was not added to within so many articles is split no more. */
const SPLITS = 1000;
const SWEEP_EVERY = 256;
/** A story of few voices is looked at again after half a day, when others have said more. */
const SECOND_LOOK = 0.5;
const FEW_VOICES = 4;
/** So many stories, the likest in words, are weighed. */
const MOST_CANDIDATES = 6;

/**
 * Groups articles into stories as they come. Each article is decided at once; later a story may be found part of another and
 * leaves a redirect, or be found to be two. What is held is bounded by the stories that are still told. Time is what the articles say it is. The
 * same articles in the same order make the same stories, also with a `save` and `load` between any two.
 *
 * Invariant: an article of a held story stands in `#storyOf` under that story, and a story in `#slots` under its own slot.
 */
export class StoryStream {
  readonly #options: StoryStreamOptions;
  readonly #judge: Judge;
  readonly #heap = new VectorHeap();
  readonly #weights = new TermWeights();
  readonly #clock = new StreamClock();
  readonly #search = new CandidateSearch();
  readonly #looks = new LookQueue();
  readonly #meter = new LikenessMeter(this.#heap);
  readonly #slots: (HeldStory | null)[] = [];
  readonly #free: number[] = [];
  readonly #storyOf = new Map<string, HeldStory>();
  readonly #byId = new Map<string, HeldStory>();
  readonly #redirects = new Map<string, string>();
  #changed = new Set<string>();
  #placed = 0;

  constructor(options: StoryStreamOptions = {}) {
    this.#options = options;
    this.#judge = options.judge ?? learnedJudge;
  }

  /**
   * Puts an article into its story.
   *
   * @param copyOf id of the earlier article that it is a copy of: it goes where that one is
   */
  place(article: GroupedArticle, copyOf: string | null, { alsoOf = [], orElse = null }: PlaceOptions = {}): Placement & { story: string } {
    const time = this.#timeOf(article);
    this.#clock.hear(time);
    this.#placed++;
    const parent = copyOf === null ? undefined : this.#storyOf.get(copyOf);
    const placement = parent ? this.#repeat(parent, article, copyOf!, time) : this.#decide(article, time, orElse);
    this.#tidy();
    return { article: article.id, copyOf, alsoOf, ...placement };
  }

  /** Ids of the stories that are new or otherwise than when this was last asked, and still held. */
  changed(): string[] {
    const changed = [...this.#changed];
    this.#changed = new Set();
    return changed;
  }

  /** A story that is still told, under its own id or one that was merged into it. */
  story(id: string): Story | null {
    const held = this.#byId.get(this.#redirects.get(id) ?? id);
    return held ? toStory(held) : null;
  }

  /** All stories that are still told. */
  stories(): Story[] {
    return [...this.#byId.values()].map(toStory);
  }

  /** The id of the story that an article stands in by now, or null. */
  storyOf(article: string): string | null {
    return this.#storyOf.get(article)?.id ?? null;
  }

  /** Ids that were merged into stories still told, and the ids of those. */
  redirects(): ReadonlyMap<string, string> {
    return this.#redirects;
  }

  /** All that the stream is made of, so that another one goes on as this one would. */
  save(): Uint8Array {
    return packState({
      heap: this.#heap.save(),
      weights: this.#weights.save(),
      clock: this.#clock.save(),
      search: this.#search.save(),
      looks: this.#looks.save(),
      slots: this.#slots,
      free: this.#free,
      redirects: [...this.#redirects],
      changed: [...this.#changed],
      placed: this.#placed,
    });
  }

  /** Makes a new stream what the saved one was. */
  load(bytes: Uint8Array): void {
    const state = unpackState(bytes);
    this.#heap.load(state.heap);
    this.#weights.load(state.weights);
    this.#clock.load(state.clock);
    this.#search.load(state.search);
    this.#looks.load(state.looks);
    this.#slots.push(...state.slots);
    this.#free.push(...state.free);
    for (const [from, to] of state.redirects) this.#redirects.set(from, to);
    this.#changed = new Set(state.changed);
    this.#placed = state.placed;
    for (const story of this.#slots) if (story && !story.retired) this.#hold(story);
  }

  #timeOf({ published }: GroupedArticle): number {
    const time = Date.parse(published ?? "");
    return Number.isNaN(time) ? this.#clock.now : time / DAY;
  }

  #repeat(parent: HeldStory, { id }: GroupedArticle, copyOf: string, time: number): { story: string; because: string } {
    addCopy(parent, id, copyOf, time);
    this.#storyOf.set(id, parent);
    this.#touch(parent);
    return { story: parent.id, because: `Joins “${parent.title}”: it repeats an article there.` };
  }

  #decide(article: GroupedArticle, time: number, orElse: string | null): { story: string; readonly because: string } {
    const own = weighArticle(article, this.#weights, time);
    const { candidates, earlier } = this.#candidates(own);
    const chosen = this.#judge.join(candidates, article.id);
    const ground = groundOf(article, chosen ?? candidates[0], chosen !== null, this.#heap);
    const story = chosen?.story ?? this.#byId.get(orElse ?? "") ?? this.#start(article, time, earlier);
    addVoice(story, { id: article.id, title: headline(article) }, own, this.#heap);
    this.#storyOf.set(article.id, story);
    this.#search.post(story, own.words);
    this.#touch(story);
    if (story.voices <= FEW_VOICES) this.#looks.put({ due: this.#clock.now + SECOND_LOOK, slot: story.slot, id: story.id });
    const into = this.#lookAgain(story);
    const split = this.#lookApart(into);
    return {
      story: this.#storyOf.get(article.id)!.id,
      get because() {
        return split ? `${placementReason(ground)} ${splitReason(into.title, split)}` : placementReason(ground);
      },
    };
  }

  /** Stories that may take it, the likest in words first, and those that are over, from which it may grow. */
  #candidates(own: Weighed, except?: HeldStory): { candidates: Candidate[]; earlier: HeldStory | undefined } {
    this.#meter.take(own);
    const found = this.#search.find(own, this.#slots, this.#meter);
    const isOver = (story: HeldStory) => story.retired || daysApart(own, story) > REACH;
    const near = found.filter((story) => story !== except && !isOver(story)).slice(0, MOST_CANDIDATES);
    const earlier = found.find((story) => isOver(story) && story.last < own.since && this.#meter.wordsOf(story) >= GROWS);
    return { candidates: this.#meter.likenesses(near), earlier };
  }

  #start(article: GroupedArticle, time: number, earlier: HeldStory | undefined): HeldStory {
    const story = newStory(this.#takeSlot(), this.#freeId(article.id, headline(article)), headline(article), time);
    if (earlier) story.previous.push(earlier.id);
    this.#hold(story);
    return story;
  }

  #takeSlot(): Slot {
    return this.#free.pop() ?? this.#slots.length;
  }

  #freeId(article: string, title: string): string {
    const plain = slug(title) || article;
    return this.#isTaken(plain) ? `${plain}-${slug(article)}` : plain;
  }

  #isTaken(id: string): boolean {
    return this.#byId.has(id) || this.#redirects.has(id) || this.#options.isTaken?.(id) === true;
  }

  #touch(story: HeldStory): void {
    story.touched = this.#placed;
    this.#changed.add(story.id);
  }

  /** Whether by now the story is part of a larger one: then it is put there. */
  #lookAgain(story: HeldStory): HeldStory {
    const { candidates } = this.#candidates(asArticle(story, this.#heap), story);
    const larger = candidates.filter((candidate) => candidate.story.voices >= story.voices);
    const into = this.#judge.merge(larger, story)?.story;
    if (!into) return story;
    this.#merge(story, into);
    return into;
  }

  #merge(story: HeldStory, into: HeldStory): void {
    absorb(into, story, this.#heap);
    for (const { article } of story.members) this.#storyOf.set(article, into);
    into.formerly.push(story.id, ...story.formerly);
    for (const id of [story.id, ...story.formerly]) this.#redirects.set(id, into.id);
    this.#byId.delete(story.id);
    this.#changed.delete(story.id);
    this.#forget(story);
    this.#search.post(into, this.#heap.get(into.words.at));
    this.#touch(into);
  }

  /** Whether by now the story is two: then the articles unlike its first one are a story of their own. */
  #lookApart(story: HeldStory): Split | null {
    const split = findSplit(story, { judge: this.#judge, meter: this.#meter, heap: this.#heap });
    if (split) this.#split(story, split);
    return split;
  }

  #split(story: HeldStory, split: Split): void {
    const { article, title } = split.goes[0]!;
    const name = { slot: this.#takeSlot(), id: this.#freeId(article, title), title };
    for (const part of splitStory(story, split, name, this.#heap)) {
      this.#hold(part);
      this.#search.post(part, this.#heap.get(part.words.at));
      this.#touch(part);
    }
  }

  #forget(story: HeldStory): void {
    freeStory(story, this.#heap);
    this.#slots[story.slot] = null;
    this.#free.push(story.slot);
  }

  /** What is due after each article: second looks, stories that are over, room in the index. */
  #tidy(): void {
    for (let look = this.#looks.take(this.#clock.now); look; look = this.#looks.take(this.#clock.now)) {
      const story = this.#slots[look.slot];
      if (story?.id === look.id && !story.retired) this.#lookAgain(story);
    }
    if (this.#placed % SWEEP_EVERY === 0) this.#sweep();
    if (this.#search.isOvergrown) this.#search.renew(this.#slots, this.#heap);
  }

  #sweep(): void {
    for (const story of this.#slots) {
      if (!story || this.#placed - story.touched < SPLITS) continue;
      staysOne(story, this.#heap);
      if (this.#placed - story.touched < STAYS) continue;
      const quiet = this.#clock.now - story.last;
      if (story.retired ? quiet > REMEMBERED : quiet > REACH) this.#end(story);
    }
  }

  /** Hands a story over and remembers what it was about; a story of few voices, or one remembered for long, is forgotten. */
  #end(story: HeldStory): void {
    if (story.retired) return this.#forget(story);
    this.#options.onRetired?.(toStory(story));
    this.#changed.delete(story.id);
    this.#byId.delete(story.id);
    for (const { article } of story.members) this.#storyOf.delete(article);
    for (const id of story.formerly) this.#redirects.delete(id);
    retire(story, this.#heap);
    if (story.voices < LEAST_REMEMBERED) this.#forget(story);
  }

  #hold(story: HeldStory): void {
    this.#slots[story.slot] = story;
    this.#byId.set(story.id, story);
    for (const { article } of story.members) this.#storyOf.set(article, story);
  }
}

import type { Slot } from "./term-index.ts";
import { EMPTY_VECTOR, lengthOf, sum, unit, type TermVector } from "./term-vector.ts";
import type { VectorAt, VectorHeap } from "./vector-heap.ts";
import type { Weighed } from "./weighed-article.ts";

/** A story keeps so many of its heaviest terms: what is lighter tells it from no other. */
const MOST_WORDS = 64;
const MOST_TITLE = 32;
const MOST_NAMES = 32;
const MOST_NUMBERS = 16;
/** And so many when it is over. */
const MOST_REMEMBERED = 24;

/** A member of a story. */
interface Member {
  readonly article: string;
  readonly time: number;
}

/** A sum of vectors, where it stands and how long it is. */
interface Sum {
  at: VectorAt;
  length: number;
}

/** A story that is still told: sums over its articles, copies left out. */
export interface HeldStory {
  readonly slot: Slot;
  readonly id: string;
  readonly title: string;
  members: Member[];
  /** Articles with a voice of their own. */
  voices: number;
  first: number;
  last: number;
  /** How many articles the stream had placed when this story was last added to. */
  touched: number;
  readonly words: Sum;
  readonly heading: Sum;
  readonly names: Sum;
  namesMass: number;
  numbers: VectorAt;
  /** Ids of the stories that were merged into it. */
  formerly: string[];
  /** Ids of the stories it grew from. */
  previous: string[];
  /** Whether it is over: it takes no more articles, and is held only so that others may grow from it. */
  retired: boolean;
}

export function newStory(slot: Slot, id: string, title: string, time: number): HeldStory {
  const empty = (): Sum => ({ at: 0, length: 0 });
  const sums = { words: empty(), heading: empty(), names: empty(), namesMass: 0, numbers: 0 };
  return {
    slot,
    id,
    title,
    members: [],
    voices: 0,
    first: time,
    last: time,
    touched: 0,
    ...sums,
    formerly: [],
    previous: [],
    retired: false,
  };
}

/** Adds an article with a voice of its own. */
export function addVoice(story: HeldStory, article: string, own: Weighed, heap: VectorHeap): void {
  addTo(story.words, own.words, MOST_WORDS, heap);
  addTo(story.heading, own.title, MOST_TITLE, heap);
  addTo(story.names, own.names, MOST_NAMES, heap);
  story.namesMass = Math.max(story.namesMass, own.namesMass);
  story.numbers = replaced(story.numbers, sum(heap.get(story.numbers), own.numbers, MOST_NUMBERS), heap);
  story.voices++;
  addMember(story, { article, time: own.since });
}

/** Adds an article that only repeats another. */
export function addCopy(story: HeldStory, article: string, time: number): void {
  addMember(story, { article, time });
}

/** Puts all of one story into another. */
export function absorb(story: HeldStory, other: HeldStory, heap: VectorHeap): void {
  addTo(story.words, heap.get(other.words.at), MOST_WORDS, heap);
  addTo(story.heading, heap.get(other.heading.at), MOST_TITLE, heap);
  addTo(story.names, heap.get(other.names.at), MOST_NAMES, heap);
  story.namesMass = Math.max(story.namesMass, other.namesMass);
  story.numbers = replaced(story.numbers, sum(heap.get(story.numbers), heap.get(other.numbers), MOST_NUMBERS), heap);
  story.voices += other.voices;
  for (const member of other.members) addMember(story, member);
  story.members.sort((a, b) => a.time - b.time);
}

/** A story looked at as one article. */
export function asArticle(story: HeldStory, heap: VectorHeap): Weighed {
  return {
    words: unit(heap.get(story.words.at)),
    title: unit(heap.get(story.heading.at)),
    names: unit(heap.get(story.names.at)),
    namesMass: story.namesMass,
    numbers: heap.get(story.numbers),
    since: story.first,
    until: story.last,
    voices: story.voices,
  };
}

/** Lets go of all but what later stories are known by as its continuation. */
export function retire(story: HeldStory, heap: VectorHeap): void {
  story.members = [];
  setSum(story.words, cut(heap.get(story.words.at), MOST_REMEMBERED), heap);
  setSum(story.heading, EMPTY_VECTOR, heap);
  setSum(story.names, EMPTY_VECTOR, heap);
  story.numbers = replaced(story.numbers, EMPTY_VECTOR, heap);
  story.retired = true;
}

/** Gives back what a story's vectors take. */
export function freeSums(story: HeldStory, heap: VectorHeap): void {
  for (const { at } of [story.words, story.heading, story.names]) heap.free(at);
  heap.free(story.numbers);
}

function addMember(story: HeldStory, member: Member): void {
  story.members.push(member);
  story.first = Math.min(story.first, member.time);
  story.last = Math.max(story.last, member.time);
}

function addTo(total: Sum, own: TermVector, most: number, heap: VectorHeap): void {
  setSum(total, total.at === 0 ? cut(own, most) : sum(heap.get(total.at), own, most), heap);
}

function setSum(total: Sum, vector: TermVector, heap: VectorHeap): void {
  total.at = replaced(total.at, vector, heap);
  total.length = lengthOf(vector.weights);
}

function replaced(at: VectorAt, vector: TermVector, heap: VectorHeap): VectorAt {
  heap.free(at);
  return heap.put(vector);
}

function cut({ terms, weights }: TermVector, most: number): TermVector {
  return { terms: terms.subarray(0, most), weights: weights.subarray(0, most) };
}

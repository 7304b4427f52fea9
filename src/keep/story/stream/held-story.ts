import { freeSketch, sketched, sketchOf, type MemberSketch } from "./member-sketch.ts";
import type { Slot } from "./term-index.ts";
import { cut, EMPTY_VECTOR, lengthOf, sum, unit, type TermVector } from "./term-vector.ts";
import type { VectorAt, VectorHeap } from "./vector-heap.ts";
import type { Weighed } from "./weighed-article.ts";

/** A story keeps so many of its heaviest terms: what is lighter tells it from no other. */
const MOST_WORDS = 64;
const MOST_TITLE = 32;
const MOST_NAMES = 32;
const MOST_NUMBERS = 16;
/** And so many when it is over. */
const MOST_REMEMBERED = 24;
/** With so many voices it is looked at whether a story is two. */
const LOOKS = [8, 16];

/** A member of a story. */
interface Member {
  readonly article: string;
  readonly time: number;
  /** The voice of the same story that it only repeats, or null where it has one of its own. */
  readonly copyOf: string | null;
}

/** A sum of vectors, where it stands and how long it is. */
interface Sum {
  at: VectorAt;
  length: number;
}

/** How a story is known. */
export type Named = Pick<HeldStory, "slot" | "id" | "title">;

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
  /** With how many voices it is next looked at whether it is two stories; null when it stays one. */
  lookAt: number | null;
  /** While it may be two, all its voices. */
  sketches: MemberSketch[];
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
    lookAt: LOOKS[0]!,
    sketches: [],
  };
}

/** Adds an article with a voice of its own. */
export function addVoice(story: HeldStory, { id, title }: { id: string; title: string }, own: Weighed, heap: VectorHeap): void {
  addToSums(story, own, heap);
  if (story.lookAt !== null) story.sketches.push(sketchOf(id, title, own, heap));
  addMember(story, { article: id, time: own.since, copyOf: null });
}

function addToSums(story: HeldStory, own: Weighed, heap: VectorHeap): void {
  addTo(story.words, own.words, MOST_WORDS, heap);
  addTo(story.heading, own.title, MOST_TITLE, heap);
  addTo(story.names, own.names, MOST_NAMES, heap);
  story.namesMass = Math.max(story.namesMass, own.namesMass);
  story.numbers = replaced(story.numbers, sum(heap.get(story.numbers), own.numbers, MOST_NUMBERS), heap);
  story.voices++;
}

/** Adds an article that only repeats another, or a copy of another. */
export function addCopy(story: HeldStory, article: string, parent: string, time: number): void {
  const copyOf = story.members.find((member) => member.article === parent)?.copyOf ?? parent;
  addMember(story, { article, time, copyOf });
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
  if (other.lookAt === null) staysOne(story, heap);
  if (story.lookAt === null) return;
  story.sketches.push(...other.sketches);
  other.sketches = [];
}

/** Some voices of a story, with the copies of each, as a story. */
export function partOf(story: HeldStory, { slot, id, title }: Named, voices: readonly MemberSketch[], heap: VectorHeap): HeldStory {
  const part = newStory(slot, id, title, voices[0]!.time);
  for (const own of voices) addToSums(part, sketched(own, heap), heap);
  const articles = new Set(voices.map(({ article }) => article));
  for (const member of story.members) if (articles.has(member.copyOf ?? member.article)) addMember(part, member);
  part.sketches = [...voices];
  part.lookAt = story.lookAt;
  return part;
}

/** A story that was looked at is looked at again with more voices, or never more. */
export function lookLater(story: HeldStory, heap: VectorHeap): void {
  const next = LOOKS.find((voices) => voices > story.lookAt! && voices > story.voices);
  if (next) story.lookAt = next;
  else staysOne(story, heap);
}

/** From now on the story is not split. */
export function staysOne(story: HeldStory, heap: VectorHeap): void {
  for (const own of story.sketches) freeSketch(own, heap);
  story.sketches = [];
  story.lookAt = null;
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
  staysOne(story, heap);
  story.members = [];
  setSum(story.words, cut(heap.get(story.words.at), MOST_REMEMBERED), heap);
  setSum(story.heading, EMPTY_VECTOR, heap);
  setSum(story.names, EMPTY_VECTOR, heap);
  story.numbers = replaced(story.numbers, EMPTY_VECTOR, heap);
  story.retired = true;
}

/** Gives back all that a story's vectors take. */
export function freeStory(story: HeldStory, heap: VectorHeap): void {
  staysOne(story, heap);
  freeSums(story, heap);
}

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

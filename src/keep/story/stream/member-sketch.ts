import { cut, unit } from "./term-vector.ts";
import type { VectorAt, VectorHeap } from "./vector-heap.ts";
import type { Weighed } from "./weighed-article.ts";

/** A sketch keeps so many of an article's heaviest terms. */
const MOST_WORDS = 16;
const MOST_TITLE = 8;
const MOST_NAMES = 8;
const MOST_NUMBERS = 4;

/** What a story keeps of an article with a voice of its own while it may still turn out to be two stories. */
export interface MemberSketch {
  readonly article: string;
  readonly title: string;
  readonly time: number;
  readonly words: VectorAt;
  readonly heading: VectorAt;
  readonly names: VectorAt;
  readonly namesMass: number;
  readonly numbers: VectorAt;
}

export function sketchOf(article: string, title: string, own: Weighed, heap: VectorHeap): MemberSketch {
  return {
    article,
    title,
    time: own.since,
    words: heap.put(unit(cut(own.words, MOST_WORDS))),
    heading: heap.put(unit(cut(own.title, MOST_TITLE))),
    names: heap.put(unit(cut(own.names, MOST_NAMES))),
    namesMass: own.namesMass,
    numbers: heap.put(cut(own.numbers, MOST_NUMBERS)),
  };
}

/** The article as far as it was kept. */
export function sketched({ words, heading, names, namesMass, numbers, time }: MemberSketch, heap: VectorHeap): Weighed {
  return {
    words: heap.get(words),
    title: heap.get(heading),
    names: heap.get(names),
    namesMass,
    numbers: heap.get(numbers),
    since: time,
    until: time,
    voices: 1,
  };
}

export function freeSketch({ words, heading, names, numbers }: MemberSketch, heap: VectorHeap): void {
  for (const at of [words, heading, names, numbers]) heap.free(at);
}

import { divide } from "./divide.ts";
import { asArticle, freeSums, lookLater, partOf, type HeldStory, type Named } from "./held-story.ts";
import type { LikenessMeter } from "./likeness.ts";
import { sketched, type MemberSketch } from "./member-sketch.ts";
import type { Judge } from "./story-score.ts";
import type { VectorHeap } from "./vector-heap.ts";
import type { Weighed } from "./weighed-article.ts";

/** The voices of the two stories that one turned out to be. */
export interface Split {
  /** With the article that it began with. */
  readonly stays: readonly MemberSketch[];
  readonly goes: readonly MemberSketch[];
}

/** What it takes to look at a story. */
interface Means {
  readonly judge: Judge;
  readonly meter: LikenessMeter;
  readonly heap: VectorHeap;
}

/** The halves of a story, where it is time to look and the judge finds that they do not belong together. */
export function findSplit(story: HeldStory, means: Means): Split | null {
  if (story.lookAt === null || story.voices < story.lookAt) return null;
  const voices = story.sketches;
  const sides = divide(voices.map((own) => sketched(own, means.heap)));
  const half = (side: boolean) => voices.filter((_, i) => sides![i] === side);
  const split = sides && { stays: half(sides[0]!), goes: half(!sides[0]!) };
  if (split && areApart(story, split, means)) return split;
  lookLater(story, means.heap);
  return null;
}

/** The two stories in place of the one, the first under its name. */
export function splitStory(story: HeldStory, { stays, goes }: Split, name: Named, heap: VectorHeap): readonly [HeldStory, HeldStory] {
  const first = partOf(story, story, stays, heap);
  const other = partOf(story, name, goes, heap);
  [first.formerly, first.previous] = [story.formerly, story.previous];
  freeSums(story, heap);
  for (const part of [first, other]) lookLater(part, heap);
  return [first, other];
}

function areApart(story: HeldStory, { stays, goes }: Split, { judge, meter, heap }: Means): boolean {
  const isSmaller = stays.length < goes.length;
  const small = partOf(story, story, isSmaller ? stays : goes, heap);
  const large = partOf(story, story, isSmaller ? goes : stays, heap);
  const liken = (own: Weighed, to: HeldStory) => {
    meter.take(own);
    return meter.likenesses([to])[0]!.likeness;
  };
  const across = (from: HeldStory, to: HeldStory) => from.sketches.map((own) => liken(sketched(own, heap), to));
  const apart = judge.apart(liken(asArticle(small, heap), large), [across(small, large), across(large, small)]);
  for (const half of [small, large]) freeSums(half, heap);
  return apart;
}

import type { HeldStory } from "./held-story.ts";
import type { Likeness } from "./likeness.ts";
import learned from "./story-weights.json" with { type: "json" };

/** A story that something may belong to, and how surely. */
export interface Candidate {
  readonly story: HeldStory;
  readonly likeness: Likeness;
}

/** Who decides: by learned weights, or a teacher whose decisions are learned from. */
export interface Judge {
  /** The story an article belongs to, or null where it begins one of its own. */
  join(candidates: readonly Candidate[], article: string): Candidate | null;
  /** The story that another one is part of, or null. */
  merge(candidates: readonly Candidate[], story: HeldStory): Candidate | null;
  /**
   * Whether two halves of a story are stories of their own.
   *
   * @param halves how like the smaller one is to the larger
   * @param articles how like the articles of either are to the other
   */
  apart(halves: Likeness, articles: readonly (readonly Likeness[])[]): boolean;
}

/** Weights by what is looked at; without those, the mark that must be passed, turned round. */
export interface Weights {
  readonly bias: number;
  readonly of: Readonly<Partial<Record<keyof Likeness, number>>>;
}

/** Log odds that two belong together. */
function score(likeness: Likeness, { bias, of }: Weights): number {
  let sum = bias;
  for (const aspect in of) sum += of[aspect as keyof Likeness]! * likeness[aspect as keyof Likeness];
  return sum;
}

/** A judge that goes by weights: the likeliest story, where it is likelier than not. Halves are apart that would neither merge nor join. */
export function judgeBy(join: Weights, merge: Weights): Judge {
  return {
    join: (candidates) => likeliest(candidates, join),
    merge: (candidates) => likeliest(candidates, merge),
    apart: (halves, articles) => score(halves, merge) < 0 && articles.every((half) => totalScore(half, join) < 0),
  };
}

/** A judge that decides once: nothing is merged or split. */
export function judgeAtOnce(join: Weights): Judge {
  return { join: (candidates) => likeliest(candidates, join), merge: () => null, apart: () => false };
}

export const learnedJudge: Judge = judgeBy(learned.join, learned.merge);

/** The same, where what was decided may not change. */
export const decidingJudge: Judge = judgeAtOnce(learned.join);

/** How surely an article belongs to a story. */
export function joinScore(likeness: Likeness): number {
  return score(likeness, learned.join);
}

function totalScore(all: readonly Likeness[], weights: Weights): number {
  return all.reduce((sum, likeness) => sum + score(likeness, weights), 0);
}

function likeliest(candidates: readonly Candidate[], weights: Weights): Candidate | null {
  let best: Candidate | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const sure = score(candidate.likeness, weights);
    if (sure > most) [best, most] = [candidate, sure];
  }
  return best;
}

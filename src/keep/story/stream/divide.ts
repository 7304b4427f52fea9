import type { Term } from "./term-hash.ts";
import type { TermVector } from "./term-vector.ts";
import type { Weighed } from "./weighed-article.ts";

/** Neither half has fewer articles. */
const LEAST = 2;
/** How often articles may change sides before a division is taken as it is. */
const ROUNDS = 5;
const TITLE_COUNTS = 0.7;

/** For each article whether it is in the second half. */
type Sides = readonly boolean[];
/** Cosines between articles, each with each. */
type Cosines = readonly Float64Array[];

/**
 * The two halves that articles fall into most clearly, or null where there are none. Each term that some have and others
 * lack is tried as a first guess; then articles go to the half that they are more like, until none changes sides.
 */
export function divide(articles: readonly Weighed[]): Sides | null {
  const all = articles.map(termsOf);
  const cosines = all.map((own) => Float64Array.from(all, (other) => dot(own, other)));
  let best: Sides | null = null;
  let most = 0;
  for (const guess of firstGuesses(all)) {
    const sides = settle(cosines, guess);
    const clear = lengthOf(cosines, sides, false) + lengthOf(cosines, sides, true);
    if (clear > most) [best, most] = [sides, clear];
  }
  return best;
}

function termsOf({ words, title, names }: Weighed): ReadonlyMap<Term, number> {
  const total = new Map<Term, number>();
  const add = ({ terms, weights }: TermVector, counts: number) => {
    for (const [i, term] of terms.entries()) total.set(term, (total.get(term) ?? 0) + weights[i]! * counts);
  };
  add(words, 1);
  add(title, TITLE_COUNTS);
  add(names, 1);
  const length = Math.sqrt(dot(total, total)) || 1;
  for (const [term, weight] of total) total.set(term, weight / length);
  return total;
}

function dot(a: ReadonlyMap<Term, number>, b: ReadonlyMap<Term, number>): number {
  let sum = 0;
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
  return sum;
}

function firstGuesses(all: readonly ReadonlyMap<Term, number>[]): Iterable<Sides> {
  const guesses = new Map<string, Sides>();
  for (const term of new Set(all.flatMap((own) => [...own.keys()]))) {
    const sides = all.map((own) => own.has(term));
    if (areHalves(sides)) guesses.set(sides.join(), sides);
  }
  return guesses.values();
}

function settle(cosines: Cosines, guess: Sides): Sides {
  let sides = guess;
  for (let round = 0; round < ROUNDS; round++) {
    const [first, second] = [lengthOf(cosines, sides, false), lengthOf(cosines, sides, true)];
    const next = cosines.map((own) => sumOf(own, sides, true) / second > sumOf(own, sides, false) / first);
    if (!areHalves(next) || next.every((side, i) => side === sides[i])) return sides;
    sides = next;
  }
  return sides;
}

function areHalves(sides: Sides): boolean {
  const second = sides.filter(Boolean).length;
  return second >= LEAST && sides.length - second >= LEAST;
}

/** The length of the sum of a half's articles: the liker they are, the longer. */
function lengthOf(cosines: Cosines, sides: Sides, half: boolean): number {
  let sum = 0;
  for (const [i, own] of cosines.entries()) if (sides[i] === half) sum += sumOf(own, sides, half);
  return Math.sqrt(sum);
}

function sumOf(own: Float64Array, sides: Sides, half: boolean): number {
  let sum = 0;
  for (let i = 0; i < own.length; i++) if (sides[i] === half) sum += own[i]!;
  return sum;
}

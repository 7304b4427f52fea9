import type { Term } from "./term-hash.ts";

/** Terms with their weights, in parallel; no term twice. */
export interface TermVector {
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
}

export const EMPTY_VECTOR: TermVector = { terms: new Uint32Array(0), weights: new Float32Array(0) };

/** The heaviest terms, heaviest first; of equal ones the one read first. Terms without weight are left out. */
export function heaviest(terms: readonly Term[], weights: readonly number[], most: number): TermVector {
  const order = [...terms.keys()].filter((i) => weights[i]! > 0).sort((a, b) => weights[b]! - weights[a]! || a - b);
  const kept = order.slice(0, most);
  return { terms: Uint32Array.from(kept, (i) => terms[i]!), weights: Float32Array.from(kept, (i) => weights[i]!) };
}

/** The first terms, which are the heaviest. */
export function cut({ terms, weights }: TermVector, most: number): TermVector {
  return { terms: terms.subarray(0, most), weights: weights.subarray(0, most) };
}

/** The same direction at length 1. */
export function unit({ terms, weights }: TermVector): TermVector {
  const length = lengthOf(weights);
  return length === 0 ? EMPTY_VECTOR : { terms, weights: weights.map((weight) => weight / length) };
}

export function lengthOf(weights: Float32Array): number {
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  return Math.sqrt(sum);
}

/** The sum of two vectors, of which the heaviest terms are kept. */
export function sum(a: TermVector, b: TermVector, most: number): TermVector {
  const weights = new Map<Term, number>();
  for (let i = 0; i < a.terms.length; i++) weights.set(a.terms[i]!, a.weights[i]!);
  for (let i = 0; i < b.terms.length; i++) weights.set(b.terms[i]!, (weights.get(b.terms[i]!) ?? 0) + b.weights[i]!);
  return heaviest([...weights.keys()], [...weights.values()], most);
}

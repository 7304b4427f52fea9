import { isBreak, type SentenceReading } from "./sentence-reading.ts";

/** A run of tokens. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

export const inside = (atom: { from: number; to: number }, clause: Clause) => atom.from >= clause.from && atom.to <= clause.to;

const FURTHEST = 60;

/** The clause around a run of tokens. */
export function clauseAround(reading: SentenceReading, from: number, to: number): Clause {
  let start = from;
  while (start > reading.from && from - start < FURTHEST && !isBreak(reading, start - 1)) start--;
  let end = to;
  while (end < reading.to && end - to < FURTHEST && !isBreak(reading, end)) end++;
  return { from: start, to: end };
}

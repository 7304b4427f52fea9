import type { DateFound } from "../date/date-found.ts";
import type { Finding } from "./finding.ts";
import { isBreak, type SentenceReading } from "./sentence-reading.ts";

/** The dates of a sentence, the nearest to a finding first; those of its own clause before all others. */
export function datesNear(reading: SentenceReading, finding: Finding): DateFound[] {
  const from = Math.min(finding.counting.from, finding.predicate?.from ?? finding.counting.from);
  const to = Math.max(finding.counting.to, finding.predicate?.to ?? finding.counting.to);
  const clause = clauseAround(reading, from, to);
  const distance = (date: DateFound) =>
    (date.from >= to ? date.from - to : from >= date.to ? from - date.to : 0) + (inside(date, clause) ? 0 : 1000);
  return [...reading.atoms.dates].sort((a, b) => distance(a) - distance(b));
}

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

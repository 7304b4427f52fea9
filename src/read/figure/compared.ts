import { lowerAt } from "../text/sentence-view.ts";
import { clauseAround } from "./clause.ts";
import type { Finding } from "./finding.ts";
import type { SentenceReading } from "./sentence-reading.ts";

/**
 * Whether a figure is told for comparison with another, earlier event.
 *
 *   the deadliest quake since 1988, when 25,000 died · the worst since a crash left 81 dead
 *   five years after an explosion killed 21 · the anniversary of the flood that made 6,000 homeless
 */
export function isCompared(reading: SentenceReading, { counting, predicate }: Finding): boolean {
  const { from } = clauseAround(reading, Math.min(counting.from, predicate?.from ?? counting.from), counting.to);
  const opening = lowerAt(reading, from - 1);
  if (opening === reading.words.when)
    return reading.atoms.dates.some((date) => date.sense === "since" && date.to <= from && from - date.to <= 3);
  if (opening === reading.words.since) return standsBefore(reading, from - 1, reading.words.superlatives);
  if (opening === reading.words.after)
    return reading.words.longUnits.has(lowerAt(reading, from - 2)) && !isBehindComma(reading, from, counting.from);
  return standsBefore(reading, counting.from, reading.words.background);
}

/** "A month after the storm, 41 are missing": a comma ends the comparison, but for one of a relative clause. */
function isBehindComma(reading: SentenceReading, from: number, to: number): boolean {
  let at = to - 1;
  while (at > from && lowerAt(reading, at) !== ",") at--;
  return at > from && !reading.words.relatives.has(lowerAt(reading, at + 1));
}

const FURTHEST = 12;

function standsBefore(reading: SentenceReading, token: number, words: ReadonlySet<string>): boolean {
  for (let at = token - 1; at >= Math.max(reading.from, token - FURTHEST); at--) if (words.has(lowerAt(reading, at))) return true;
  return false;
}

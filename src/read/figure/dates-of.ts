import type { DateFound } from "../date/date-found.ts";
import type { Finding } from "./finding.ts";
import { clauseAround, inside } from "./clause.ts";
import { classesAt } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import { nearby } from "./nearby.ts";
import type { SentenceReading } from "./sentence-reading.ts";

/** The dates of a sentence, the nearest to a finding first; those of its own clause before all others. */
export function datesNear(reading: SentenceReading, finding: Finding): DateFound[] {
  const from = Math.min(finding.counting.from, finding.predicate?.from ?? finding.counting.from);
  const to = Math.max(finding.counting.to, finding.predicate?.to ?? finding.counting.to);
  const clause = clauseAround(reading, from, to);
  const distance = (date: DateFound) =>
    (date.from >= to ? date.from - to : from >= date.to ? from - date.to : 0) + (inside(date, clause) ? 0 : 1000) + (isSaid(date) ? 10 : 0);
  const isSaid = (date: DateFound) => (classesAt(reading, date.from - 1) & WordClass.cue) !== 0;
  return [...nearby(reading.atoms.dates, from)].sort((a, b) => distance(a) - distance(b));
}

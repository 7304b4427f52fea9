import type { DateFound } from "../date/date-found.ts";
import type { Finding } from "./finding.ts";
import { clauseAround, inside } from "./clause.ts";
import { classesAt, lowerAt } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import type { Counting } from "./counting.ts";
import { nearby } from "./nearby.ts";
import type { SentenceReading } from "./sentence-reading.ts";
import { countingEndingAt } from "./subjects.ts";

/** The dates of a sentence, the nearest to a finding first; those of its own clause before all others. */
export function datesNear(reading: SentenceReading, finding: Finding): DateFound[] {
  const from = Math.min(finding.counting.from, finding.predicate?.from ?? finding.counting.from);
  const to = Math.max(finding.counting.to, finding.predicate?.to ?? finding.counting.to);
  const clause = clauseAround(reading, from, to);
  const distance = (date: DateFound) =>
    (date.from >= to ? date.from - to : from >= date.to ? from - date.to : 0) + (inside(date, clause) ? 0 : 1000) + (isSaid(date) ? 10 : 0);
  const isSaid = (date: DateFound) => (classesAt(reading, date.from - 1) & WordClass.cue) !== 0;
  const dates = nearby(reading.atoms.dates, from).filter((date) => (earlierCount(reading, date) ?? finding.counting) === finding.counting);
  const own = dates.filter((date) => earlierCount(reading, date) !== null);
  return [...(own.length > 0 ? own : dates)].sort((a, b) => distance(a) - distance(b));
}

/** The count that a date belongs to alone: "rose to 46 on Sunday from 38 a day earlier". */
function earlierCount(reading: SentenceReading, date: DateFound): Counting | null {
  const counting = countingEndingAt(reading, date.from);
  return counting && lowerAt(reading, counting.from - 1) === reading.words.fromWord ? counting : null;
}

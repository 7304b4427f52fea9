import { find, type Frame } from "../finding.ts";
import type { Predicate } from "../predicate.ts";
import { isBreak, type SentenceReading } from "../sentence-reading.ts";
import { countingEndingAt, subjectsOf } from "../subjects.ts";

/** Between "suffered" and "burns" stand at most so many words. */
const LONGEST_OBJECT = 7;

/**
 *   Eight people suffered serious burns.
 *   ^^^^^^^^^^^^
 */
export const hold: Frame = (reading) =>
  reading.predicates.flatMap((predicate) => {
    if (predicate.frame !== "hold" || !holdsHarm(reading, predicate)) return [];
    const adjacent = countingEndingAt(reading, predicate.group.from);
    const countings = adjacent ? [adjacent] : subjectsOf(reading, predicate.group.from);
    return countings.flatMap((counting) => find(reading, counting, predicate, "hold"));
  });

function holdsHarm(reading: SentenceReading, predicate: Predicate): boolean {
  for (let at = predicate.to; at < predicate.to + LONGEST_OBJECT; at++) {
    const object = reading.predicateAt.get(at);
    if (object?.frame === "deed")
      return (
        object.tables.some((table) => predicate.tables.includes(table)) &&
        !reading.countings.some((counting) => counting.inner === object || counting.nounTo === object.to)
      );
    if (isBreak(reading, at)) return false;
  }
  return false;
}

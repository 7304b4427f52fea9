import { classesAt, lowerAt } from "../../text/sentence-view.ts";
import { WordClass } from "../../text/word-class.ts";
import { conjunctsAfter } from "../conjuncts.ts";
import { find, type Frame } from "../finding.ts";
import { isBreak, type SentenceReading } from "../sentence-reading.ts";
import { countingBeginningAt } from "../subjects.ts";

/** Between the harm and its verb may stand so many words: "Among those killed in the raid were". */
const FURTHEST = 8;

/**
 * The harm first, the counted behind the verb.
 *
 *   Missing are four crew members and nine guests. · Among those hurt were six nurses.
 *               ^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^                          ^^^^^^^^^^
 */
export const inverted: Frame = (reading, found) =>
  reading.predicates.flatMap((predicate) => {
    if (predicate.frame !== "state" && !(predicate.frame === "affect" && predicate.form === "past")) return [];
    const among = reading.words.among.has(lowerAt(reading, predicate.from - 2));
    if (!among && predicate.from - reading.from > 1) return [];
    const first = countingBehindVerb(reading, predicate.to);
    if (!first || found.has(first)) return [];
    return [first, ...conjunctsAfter(reading, first.to)]
      .flatMap((counting) => find(reading, counting, predicate, "inverted"))
      .map((finding) => ({ ...finding, part: among }));
  });

function countingBehindVerb(reading: SentenceReading, from: number) {
  for (let at = from; at < from + FURTHEST && at < reading.to && !isBreak(reading, at); at++) {
    const isBe = (classesAt(reading, at) & WordClass.auxiliary) !== 0 && reading.words.passive.has(lowerAt(reading, at));
    if (isBe) return countingBeginningAt(reading, at + 1) ?? countingBeginningAt(reading, at + 2);
  }
  return undefined;
}

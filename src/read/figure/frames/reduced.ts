import { find, type Frame } from "../finding.ts";
import { conjunctsBefore } from "../conjuncts-before.ts";
import { objectsOf } from "../objects.ts";
import { subjectsOf, countingEndingAt } from "../subjects.ts";
import type { Predicate } from "../predicate.ts";
import type { SentenceReading } from "../sentence-reading.ts";

/**
 * A participle or state without a form of be: a reduced relative, a result, a headline.
 *
 *   soldiers mourned 14 comrades killed in the raid · left two guards and three cooks dead · 15 injured
 *                    ^^^^^^^^^^^                           ^^^^^^^^^^     ^^^^^^^^^^^         ^^
 */
export const reduced: Frame = (reading) =>
  reading.predicates.flatMap((predicate) => {
    if (!isReduced(reading, predicate)) return [];
    const before = countingEndingAt(reading, predicate.group.from);
    const countings = before ? [before, ...conjunctsBefore(reading, before)] : sharedSubjects(reading, predicate);
    return countings.flatMap((counting) => find(reading, counting, predicate, "reduced"));
  });

function isReduced(reading: SentenceReading, predicate: Predicate): boolean {
  if (predicate.rest.length > 0) return false;
  if (predicate.frame === "state" || predicate.frame === "victim") return !predicate.group.passive && !predicate.group.auxiliary;
  return predicate.frame === "affect" && predicate.form === "past" && !predicate.group.passive && !objectsOf(reading, predicate).any;
}

/** "were caught and killed": the subject of the group before. */
function sharedSubjects(reading: SentenceReading, predicate: Predicate) {
  if (predicate.frame !== "affect" || !reading.words.joiners.has(reading.scan.tokens.word[predicate.group.from - 1]?.lower ?? ""))
    return [];
  return subjectsOf(reading, predicate.group.from - 1);
}

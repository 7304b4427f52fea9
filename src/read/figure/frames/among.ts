import { classesAt, lowerAt } from "../../text/sentence-view.ts";
import { WordClass } from "../../text/word-class.ts";
import { find, type Frame } from "../finding.ts";
import type { Predicate } from "../predicate.ts";
import { isAdverb, isVerb, type SentenceReading } from "../sentence-reading.ts";
import { subjectsOf } from "../subjects.ts";

/**
 *   Three children were among the wounded. · Three men were named among the dead.
 *   ^^^^^^^^^^^^^^                           ^^^^^^^^^
 */
export const among: Frame = (reading) =>
  reading.predicates.flatMap((predicate) => {
    const group = groupBeforeAmong(reading, predicate);
    if (group === null) return [];
    return subjectsOf(reading, group).flatMap((counting) =>
      find(reading, counting, predicate, "among").map((finding) => ({ ...finding, part: true })),
    );
  });

/** Where the verbs before "among the dead" begin; null for other words. */
function groupBeforeAmong(reading: SentenceReading, predicate: Predicate): number | null {
  const article = lowerAt(reading, predicate.from - 1);
  if (article !== "the" && !reading.words.antecedents.has(article)) return null;
  if (!reading.words.among.has(lowerAt(reading, predicate.from - 2))) return null;
  let at = predicate.from - 2;
  while (
    at > reading.from &&
    (isAdverb(reading, at - 1) || isVerb(reading, at - 1) || (classesAt(reading, at - 1) & WordClass.auxiliary) !== 0)
  )
    at--;
  return at < predicate.from - 2 ? at : null;
}

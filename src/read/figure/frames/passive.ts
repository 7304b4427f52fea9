import { lowerAt } from "../../text/sentence-view.ts";
import type { Counting } from "../counting.ts";
import { find, type Frame } from "../finding.ts";
import type { Predicate } from "../predicate.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import { subjectsOf } from "../subjects.ts";

/**
 *   Six men and one woman were killed. · Two Britons face trial after being captured.
 *   ^^^^^^^     ^^^^^^^^^                ^^^^^^^^^^^
 */
export const passive: Frame = (reading) =>
  reading.predicates.flatMap((predicate) => {
    if (predicate.frame !== "affect" || predicate.form !== "past" || !predicate.group.passive || predicate.rest.length > 0) return [];
    return sufferers(reading, predicate).flatMap((counting) => find(reading, counting, predicate, "passive"));
  });

/** Behind "after being" the subject is that of the clause before. */
function sufferers(reading: SentenceReading, { group }: Predicate): Counting[] {
  const hanging = lowerAt(reading, group.from).endsWith("ing") && reading.words.breaks.has(lowerAt(reading, group.from - 1));
  return subjectsOf(reading, hanging ? group.from - 1 : group.from);
}

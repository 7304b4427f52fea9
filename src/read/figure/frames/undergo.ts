import { find, type Frame } from "../finding.ts";
import { countingEndingAt, subjectsOf } from "../subjects.ts";

/**
 *   Six men and one woman died. · people fleeing
 *   ^^^^^^^     ^^^^^^^^^
 */
export const undergo: Frame = (reading) =>
  reading.predicates.flatMap((predicate) => {
    if (predicate.frame !== "undergo") return [];
    const adjacent = countingEndingAt(reading, predicate.group.from);
    const countings =
      predicate.form === "ing" && !predicate.group.passive ? (adjacent ? [adjacent] : []) : subjectsOf(reading, predicate.group.from);
    return countings.flatMap((counting) => find(reading, counting, predicate, "undergo"));
  });

import { find, type Frame } from "../finding.ts";
import { subjectsOf } from "../subjects.ts";

/**
 *   Six men and one woman were killed.
 *   ^^^^^^^     ^^^^^^^^^
 */
export const passive: Frame = (reading) =>
  reading.predicates.flatMap((predicate) => {
    if (predicate.frame !== "affect" || predicate.form !== "past" || !predicate.group.passive || predicate.rest.length > 0) return [];
    return subjectsOf(reading, predicate.group.from).flatMap((counting) => find(reading, counting, predicate, "passive"));
  });

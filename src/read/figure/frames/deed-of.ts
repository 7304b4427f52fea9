import { lowerAt } from "../../text/sentence-view.ts";
import { conjunctsAfter } from "../conjuncts.ts";
import { find, type Frame } from "../finding.ts";
import { countingBeginningAt } from "../subjects.ts";

/**
 *   the deaths of five nurses and two patients
 *                 ^^^^^^^^^^^     ^^^^^^^^^^^^
 */
export const deedOf: Frame = (reading, found) =>
  reading.predicates.flatMap((predicate) => {
    const names = predicate.frame === "deed" || predicate.frame === "victim" || (predicate.frame === "affect" && predicate.form === "ing");
    const at = reading.words.ownerFollows ? predicate.to : predicate.to + 1;
    if (!names || (at > predicate.to && lowerAt(reading, predicate.to) !== reading.words.of)) return [];
    const first = countingBeginningAt(reading, at);
    if (!first) return [];
    return [first, ...conjunctsAfter(reading, first.to)]
      .filter((counting) => !found.has(counting))
      .flatMap((counting) => find(reading, counting, predicate, "deed-of"));
  });

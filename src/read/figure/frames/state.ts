import { lowerAt } from "../../text/sentence-view.ts";
import { find, type Frame } from "../finding.ts";
import { subjectsOf } from "../subjects.ts";

/**
 *   Ten sailors are missing. · 12 people were confirmed dead.
 *   ^^^^^^^^^^^                ^^^^^^^^^
 */
export const state: Frame = (reading) =>
  reading.predicates.flatMap((predicate) => {
    if (predicate.frame !== "state" || !(predicate.group.passive || predicate.group.auxiliary)) return [];
    if (reading.words.nouns.has(lowerAt(reading, predicate.to))) return [];
    return subjectsOf(reading, predicate.group.from).flatMap((counting) => find(reading, counting, predicate, "state"));
  });

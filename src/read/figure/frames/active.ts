import { find, type Frame } from "../finding.ts";
import { objectsOf } from "../objects.ts";
import { subjectsOf } from "../subjects.ts";

/**
 *   Three gunmen killed 12 worshippers, wounding 30. · A boy shot himself.
 *                       ^^^^^^^^^^^^^^           ^^     ^^^^^
 */
export const active: Frame = (reading) =>
  reading.predicates.flatMap((predicate) => {
    if (predicate.frame !== "affect" || (predicate.group.passive && predicate.form === "past")) return [];
    const objects = objectsOf(reading, predicate);
    const counted = objects.reflexive ? [...subjectsOf(reading, predicate.group.from), ...objects.countings] : objects.countings;
    return counted.flatMap((counting) => find(reading, counting, predicate, objects.reflexive ? "reflexive" : "active"));
  });

import { find, type Frame } from "../finding.ts";
import { objectsOf } from "../objects.ts";

/**
 *   Three gunmen killed 12 worshippers, wounding 30.
 *                       ^^^^^^^^^^^^^^           ^^
 */
export const active: Frame = (reading) =>
  reading.predicates.flatMap((predicate) => {
    if (predicate.frame !== "affect" || (predicate.group.passive && predicate.form === "past")) return [];
    return objectsOf(reading, predicate).countings.flatMap((counting) => find(reading, counting, predicate, "active"));
  });

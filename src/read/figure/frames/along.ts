import { alongCounting, conjunctsAfter } from "../conjuncts.ts";
import { find, type Frame } from "../finding.ts";
import { isBreak } from "../sentence-reading.ts";

/** Company stands no further behind the harm than this. */
const FURTHEST = 14;

/**
 * Those who suffered it together with somebody else, who need not be counted.
 *
 *   The mayor was killed in the raid along with two guards.
 *                                               ^^^^^^^^^^
 */
export const along: Frame = (reading, found) =>
  reading.predicates.flatMap((predicate) => {
    const suffers = predicate.frame === "undergo" || (predicate.frame === "affect" && predicate.group.passive);
    if (!suffers) return [];
    for (let at = predicate.to; at < Math.min(reading.to, predicate.to + FURTHEST); at++) {
      const first = alongCounting(reading, at);
      if (first)
        return [first, ...conjunctsAfter(reading, first.to)]
          .filter((counting) => !found.has(counting))
          .flatMap((counting) => find(reading, counting, predicate, "along"));
      if (isBreak(reading, at)) break;
    }
    return [];
  });

import { find, type Frame } from "../finding.ts";

/**
 * The harm stands inside the noun phrase: as its head or before it.
 *
 *   12 deaths · 20 hostages · 30 wounded soldiers · eight of those killed
 */
export const inner: Frame = (reading, found) =>
  reading.countings.flatMap((counting) => {
    const predicate = counting.inner;
    if (!predicate || found.has(counting)) return [];
    return find(reading, counting, predicate, "inner");
  });

/** Numbers from 0 to below 1; the same for the same seed on every machine. */
export type Random = () => number;

/** Mulberry32: a small generator. */
export function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 to below `end`. */
export const numberBelow = (random: Random, end: number): number => Math.floor(random() * end);

/** One of a list that is not empty. */
export const oneOf = <T>(random: Random, list: readonly T[]): T => list[numberBelow(random, list.length)]!;

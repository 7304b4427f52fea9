const FIRST = 10;
const STEPS = [1, 2, 5];
/** From 2 to 5 is the widest step. */
const WIDEST = 2.5;
/** Above these numbers every so many counts as well. */
const RUNGS: readonly (readonly [above: number, step: number])[] = [
  [10_000, 10_000],
  [100_000, 50_000],
];

/**
 * The round numbers above `low`, up to and including `high`, in order: 1, 2 and 5 times the powers of ten from 10 on; above 10,000
 * also every 10,000, and above 100,000 every 50,000 in their place.
 *
 *     roundNumbers(9_000, 40_000) = 10000, 20000, 30000, 40000
 */
export function roundNumbers(low: number, high: number): number[] {
  const found = new Set<number>();
  for (let ten = FIRST; ten <= high; ten *= 10) for (const step of STEPS) found.add(step * ten);
  for (const [at, [above, step]] of RUNGS.entries()) {
    const until = Math.min(high, RUNGS[at + 1]?.[0] ?? high);
    for (let rung = Math.max(above, Math.floor(low / step) * step); rung <= until; rung += step) found.add(rung);
  }
  return [...found].filter((number) => number > low && number <= high).sort((a, b) => a - b);
}

/** The first round number above a value. */
export function nextRoundNumber(value: number): number {
  const reach = value * WIDEST + FIRST;
  return roundNumbers(value, reach)[0]!;
}

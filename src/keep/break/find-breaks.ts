import { checkFalls } from "./check-falls.ts";
import { checkGaps } from "./check-gaps.ts";
import { checkSameDays } from "./check-same-days.ts";
import { checkSums } from "./check-sums.ts";
import type { Counts, Found } from "./series-days.ts";

/** Where one tally contradicts itself, in order of day. A fall that its day's sum already explains is said once. */
export function findBreaks(counts: Counts): Found[] {
  const sums = checkSums(counts);
  const sameDays = checkSameDays(counts);
  const told = new Set([...sums.checked, ...sameDays.map(({ day }) => day)]);
  const found = [...sums.found, ...sameDays, ...checkFalls(counts, told), ...checkGaps(counts)];
  return found.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

import { compareText } from "../../lib/compare-text.ts";
import { checkComponents } from "./check-components.ts";
import { checkFalls } from "./check-falls.ts";
import { checkGaps } from "./check-gaps.ts";
import { checkSameDays } from "./check-same-days.ts";
import { checkSums } from "./check-sums.ts";
import { checkTakenBack } from "./check-taken-back.ts";
import type { Counts, Found } from "./series-days.ts";

/** Where one tally contradicts itself, in order of day. What one check has explained for a day, the later ones do not tell again. */
export function findBreaks(counts: Counts): Found[] {
  const sameDays = checkSameDays(counts);
  const sums = checkSums(counts);
  const told = new Set([...sameDays, ...sums.found].map(({ day }) => day));
  const falls = checkFalls(counts, new Set([...told, ...sums.checked]));
  const found = [...sameDays, ...sums.found, ...falls, ...checkTakenBack(counts), ...checkComponents(counts, told), ...checkGaps(counts)];
  return found.sort((a, b) => compareText(a.day, b.day));
}

import { compareText } from "../../lib/compare-text.ts";
import type { ColumnChecks } from "./check-columns.ts";
import { checkComponents } from "./check-components.ts";
import { checkCorrected } from "./check-corrected.ts";
import { checkFalls } from "./check-falls.ts";
import { checkGaps } from "./check-gaps.ts";
import { checkRepeats } from "./check-repeats.ts";
import { checkSameDays } from "./check-same-days.ts";
import { checkSums } from "./check-sums.ts";
import { checkTakenBack } from "./check-taken-back.ts";
import type { Counts, Found } from "./series-days.ts";

/**
 * Where one tally contradicts itself, in order of day. What one check has explained for a day, the later ones do not tell again.
 *
 * @param columns what the rows of imported series showed, held against each other
 */
export function findBreaks(counts: Counts, columns: ColumnChecks): Found[] {
  const sameDays = checkSameDays(counts);
  const sums = checkSums(counts, columns.checked);
  const told = new Set([...sameDays, ...sums.found, ...columns.found].map(({ day }) => day));
  const held = new Set([...told, ...sums.checked, ...columns.checked]);
  const falls = checkFalls(counts, held);
  const jumps = [...checkComponents(counts, told), ...checkCorrected(counts)];
  const found = [...sameDays, ...sums.found, ...columns.found, ...falls, ...checkTakenBack(counts), ...jumps];
  found.push(...checkRepeats(counts, held), ...checkGaps(counts));
  return found.sort((a, b) => compareText(a.day, b.day));
}

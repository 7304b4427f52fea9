import { conjunctsAfter } from "../conjuncts.ts";
import type { Counting } from "../counting.ts";
import type { Finding, Findings, Frame } from "../finding.ts";

/**
 * Parts named behind their whole: they take its measure.
 *
 *   At least five people, including a woman and two children, were killed.
 *                                   ^^^^^^^     ^^^^^^^^^^^^
 *   Of them 11 were nurses, five in residential areas
 */
export const including: Frame = (reading, found) => {
  const parts: Finding[] = [];
  for (const counting of reading.parts) {
    const host = hostOf(counting, found);
    if (!host || (counting.quantity === null && !host.table.single)) continue;
    const joined = counting.partitive === "pronoun" ? conjunctsAfter(reading, counting.to) : [];
    for (const part of [counting, ...joined])
      if (!found.has(part)) parts.push({ counting: part, table: host.table, predicate: null, rule: "including", host, part: true });
  }
  return parts;
};

/** The nearest whole before the part. */
function hostOf(counting: Counting, found: Findings): Finding | null {
  let before: Finding | null = null;
  for (const finding of found.all)
    if (!finding.part && finding.counting.to <= counting.from && (before === null || finding.counting.to > before.counting.to))
      before = finding;
  return before;
}

import { conjunctsAfter } from "../conjuncts.ts";
import type { Counting } from "../counting.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import { indexOf } from "../subjects.ts";
import type { Finding, Findings, Frame } from "../finding.ts";

/**
 * Parts named behind their whole: they take its measure.
 *
 *   Some thirty farmers, including a vet and two herders, were killed.
 *                                  ^^^^^     ^^^^^^^^^^^
 *   Of them 11 were nurses, five in residential areas
 */
export const including: Frame = (reading, found) => {
  const parts: Finding[] = [];
  for (const counting of reading.parts) {
    const host = hostOf(reading, counting, found);
    if (!host || (counting.quantity === null && !host.table.single)) continue;
    const joined = counting.partitive === "pronoun" ? conjunctsAfter(reading, counting.to) : [];
    for (const part of [counting, ...joined])
      if (!found.has(part)) parts.push({ counting: part, table: host.table, predicate: null, rule: "including", host, part: true });
  }
  return parts;
};

/** "131 people were suspected, and warrants were issued for 113 of them": those who are counted before it, though no harm befell them. */
const hasAntecedent = (reading: SentenceReading, part: Counting) => indexOf(reading.countings, part) > 0;

/** The nearest whole before the part stands no more countings away than this. */
const FURTHEST = 30;

function hostOf(reading: SentenceReading, part: Counting, found: Findings): Finding | null {
  let at = indexOf(reading.countings, part) - 1;
  for (const least = Math.max(0, at - FURTHEST); at >= least; at--) {
    const whole = found.of(reading.countings[at]!).find((finding) => !finding.part);
    if (whole) return whole;
  }
  return part.partitive === "pronoun" && !hasAntecedent(reading, part) ? reading.before : null;
}

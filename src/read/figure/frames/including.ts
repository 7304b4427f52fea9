import { lowerAt } from "../../text/sentence-view.ts";
import type { Counting } from "../counting.ts";
import type { Finding, Frame } from "../finding.ts";
import { hasOwnVerb, conjunctsAfter } from "../objects.ts";
import type { SentenceReading } from "../sentence-reading.ts";

/**
 * Parts named behind their whole: they take its measure.
 *
 *   At least five people, including a woman and two children, were killed.
 *                                   ^^^^^^^     ^^^^^^^^^^^^
 *   20 were treated, four of whom were nurses.
 *                    ^^^^^^^^^^^^
 */
export const including: Frame = (reading, found) => {
  const parts: Finding[] = [];
  for (const counting of reading.countings) {
    if (!isPart(reading, counting)) continue;
    const host = hostOf(counting, found);
    if (!host) continue;
    const own = [
      counting,
      ...(counting.partitive === "pronoun"
        ? []
        : conjunctsAfter(reading, counting).filter((next) => !hasOwnVerb(reading, next) || next.to < host.counting.from)),
    ];
    for (const part of own)
      if (![...found, ...parts].some((finding) => finding.counting === part))
        parts.push({ counting: part, table: host.table, predicate: null, rule: "including", host, part: true });
  }
  return parts;
};

function isPart(reading: SentenceReading, counting: Counting): boolean {
  if (counting.partitive === "pronoun" && counting.inner === null) return true;
  let at = counting.from - 1;
  if (lowerAt(reading, at) === "them" || lowerAt(reading, at) === "whom") at--;
  return (
    reading.words.including.has(lowerAt(reading, at)) ||
    (reading.words.including.has(lowerAt(reading, at + 1)) && lowerAt(reading, at) === ",")
  );
}

/** The nearest whole before the part, or the first behind it that is no part. */
function hostOf(counting: Counting, found: readonly Finding[]): Finding | null {
  let before: Finding | null = null;
  for (const finding of found)
    if (!finding.part && finding.counting.to <= counting.from && (before === null || finding.counting.to > before.counting.to))
      before = finding;
  return before;
}

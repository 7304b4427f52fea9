import { lowerAt } from "../text/sentence-view.ts";
import { type Finding, isMoving } from "./finding.ts";
import type { SentenceReading } from "./sentence-reading.ts";

/**
 * Marks the findings that come on top of an earlier count, by words other than a period of time.
 *
 *   Another nine died in the night. · 40 new cases · Seven bodies were found, lifting the toll to 63.
 *   ^^^^^^^^^^^^                      ^^^^^^^^^^^^   ^^^^^^^^^^^^
 *
 * "Ten killed and another 35 injured" adds nothing to an earlier count: the harm is another. So is it where
 * only the sentences before tell of another harm.
 */
export function withIncrements(reading: SentenceReading, findings: readonly Finding[]): Finding[] {
  let before: Finding | null = null;
  const added = new Set<Finding>();
  return findings.map((finding) => {
    const adds =
      isNew(reading, finding) || isFurther(reading, finding, before) || isAddedTo(reading, finding, findings) || isBefore(finding, added);
    before = finding;
    if (adds) added.add(finding);
    return adds ? { ...finding, increment: true } : finding;
  });
}

/** "310 new infections, up from 290": what was added before. */
const isBefore = ({ rule, host }: Finding, added: ReadonlySet<Finding>) => rule === "change" && host !== null && added.has(host);

const isPlain = (finding: Finding) => !isMoving(finding) && !finding.part;

const isNew = (reading: SentenceReading, finding: Finding) =>
  isPlain(finding) && finding.counting.inner !== null && reading.words.newWords.has(lowerAt(reading, finding.counting.nounFrom));

function isFurther(reading: SentenceReading, finding: Finding, before: Finding | null): boolean {
  const { quantity, to } = finding.counting;
  if (!isPlain(finding) || !quantity?.further || before !== null) return false;
  if (reading.told.size > 0 && !reading.told.has(finding.table)) return false;
  return !reading.words.others.has(lowerAt(reading, to - 1)) && !reading.words.others.has(lowerAt(reading, quantity.to));
}

/** The sentence goes on with a larger total of the same, or with what another day added. */
function isAddedTo(reading: SentenceReading, finding: Finding, findings: readonly Finding[]): boolean {
  if (!isPlain(finding) || finding.counting.quantity === null) return false;
  if (findings.some((other) => other.rule === "total" && other.increment && other.table === finding.table)) return true;
  const next = findings.find((other) => isTotal(reading, other) && other.counting.from > finding.counting.from);
  return (
    next !== undefined && next.table === finding.table && (next.counting.quantity?.count.low ?? 0) > finding.counting.quantity.count.low
  );
}

/** A total that the sentence arrives at, not the one it comes from: "revised to 4,700 from 5,300". */
const isTotal = (reading: SentenceReading, other: Finding) =>
  !isPlain(other) && !other.part && !other.increment && lowerAt(reading, other.counting.from - 1) !== reading.words.fromWord;

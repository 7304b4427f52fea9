import { classesAt, lowerAt } from "../../text/sentence-view.ts";
import { WordClass } from "../../text/word-class.ts";
import type { Counting } from "../counting.ts";
import type { Finding, Findings, Frame } from "../finding.ts";
import { type NumberBehind, numbersBehind, settingVerb } from "../numbers-behind.ts";
import { indexOf } from "../subjects.ts";
import type { SentenceReading } from "../sentence-reading.ts";

/**
 * A total whose measure was said before.
 *
 *   715 soldiers were killed, taking the total to 150,605. · 34 new cases, for a total of 1,912
 *                                                 ^^^^^^^                    ^^^^^^^^^^^^^^^^
 */
export const total: Frame = (reading, found) => {
  const totals: Finding[] = [];
  let last: Finding | null = reading.before;
  let next = 0;
  for (let at = reading.from; at < reading.to; at++) {
    for (; next < reading.countings.length && reading.countings[next]!.to <= at; next++)
      last = found.of(reading.countings[next]!)[0] ?? last;
    for (const { earlier, ...number } of totalsAt(reading, at)) {
      const near: Finding | null = findingBefore(reading, found, number.counting, at) ?? last;
      if (near === null || found.has(number.counting)) continue;
      totals.push({
        ...number,
        table: near.table,
        predicate: null,
        rule: earlier ? "change" : "total",
        host: near === reading.before ? null : near,
        part: false,
      });
    }
  }
  return totals;
};

/** "revised to 1,070 deaths from 1,510": what was counted between a total and its number. */
function findingBefore(reading: SentenceReading, found: Findings, counting: Counting, total: number): Finding | undefined {
  const before = reading.countings[indexOf(reading.countings, counting) - 1];
  return before && before.from > total ? found.of(before)[0] : undefined;
}

function totalsAt(reading: SentenceReading, at: number): readonly NumberBehind[] {
  if (isTotal(reading, at)) {
    const numbers = numbersBehind(reading, at + 1, false, settingVerb(reading, at));
    return isPeriodic(reading, at) ? numbers.map((number) => ({ ...number, increment: true })) : numbers;
  }
  const counting = reading.words.makes.has(lowerAt(reading, at)) ? reading.countings.find(({ from }) => from === at + 1) : undefined;
  return counting?.quantity && reading.words.totals.has(lowerAt(reading, at + 2)) ? [{ counting }] : [];
}

/** "the daily figure": what one period added. */
const isPeriodic = (reading: SentenceReading, at: number) => reading.words.periodic.has(lowerAt(reading, at - 1));

/** "the total", "its latest tally", "the figure"; not "the number of tanks". */
const isTotal = (reading: SentenceReading, at: number) =>
  reading.words.totals.has(lowerAt(reading, at)) &&
  lowerAt(reading, at + 1) !== reading.words.of &&
  ((classesAt(reading, at - 1) | classesAt(reading, at - 2)) & (WordClass.determiner | WordClass.harm)) !== 0;

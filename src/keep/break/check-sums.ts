import type { Increment, Reading } from "../../model/tally.ts";
import { numberText } from "../../lib/number-text.ts";
import { spokenDay } from "../spoken-day.ts";
import { isExact } from "../tally/value.ts";
import type { Step } from "../tally/work-out.ts";
import { steps } from "../tally/work-out.ts";
import { isSlip } from "./digits.ts";
import type { Counts, Found } from "./series-days.ts";
import { byDay, roundingOf } from "./series-days.ts";

/** What the sums of a tally show. */
export interface Sums {
  readonly found: readonly Found[];
  /** Days whose total was held against the total before and the increment. */
  readonly checked: ReadonlySet<string>;
}

interface Sum {
  readonly before: Reading;
  readonly step: Step;
  readonly total: Reading;
}

/**
 * Holds each total against the total before it and what was added since. A total that fits what the sums before it should
 * have given is right: then the error lay in the earlier one, and is not told twice.
 */
export function checkSums(counts: Counts): Sums {
  const rounding = roundingOf(counts);
  const days = byDay([
    ...counts.stated.map(({ reading }) => reading).filter(isExact),
    ...counts.worked.filter(({ method }) => method === "forward"),
  ]);
  const totals = byDay(counts.stated.map(({ reading }) => reading).filter(isExact));
  const should = new Map<string, number>();
  const checked = new Set<string>();
  const found: Found[] = [];
  for (const [day, own] of stepsByDay(counts.increments)) {
    const sums = own.flatMap((step) =>
      (days.get(step.since) ?? []).flatMap((before) => (totals.get(day) ?? []).map((total) => ({ before, step, total }))),
    );
    const first = sums[0];
    if (!first) continue;
    checked.add(day);
    if (sums.some((sum) => off(sum, sum.before.low) <= rounding)) continue;
    const expected = should.get(first.step.since);
    if (expected !== undefined && off(first, expected) <= rounding) continue;
    should.set(day, first.before.low + first.step.low);
    found.push(explain(first, own, days));
  }
  return { found, checked };
}

function off({ step, total }: Sum, before: number): number {
  return Math.abs(before + step.low - total.low);
}

function explain(sum: Sum, own: readonly Step[], days: ReadonlyMap<string, readonly Reading[]>): Found {
  const { before, step, total } = sum;
  const sumOf = before.low + step.low;
  const figures = [...new Set([...before.figures, ...own.flatMap((one) => one.figures), ...total.figures])];
  const found = { day: total.day, figures };
  const added = `${numberText(before.low)} on ${spokenDay(before.day)} + ${numberText(step.low)} = ${numberText(sumOf)}`;
  if (own.length > 1 && own.reduce((all, one) => all + one.low, before.low) === total.low)
    return { ...found, type: "component", text: componentText(before, own, total) };
  if (total.low === before.low && step.low > 0)
    return {
      ...found,
      type: "stale",
      text: `${added}, but ${numberText(total.low)} is stated again. A total carried over from the day before without adding to it would explain it.`,
    };
  if (isSlip(total.low, sumOf))
    return {
      ...found,
      type: "slip",
      text: `${added}, but ${numberText(total.low)} is stated. A digit ${total.low < sumOf ? "lost" : "doubled"} in writing would explain it.`,
    };
  if (total.low === step.low && step.low < before.low)
    return {
      ...found,
      type: "reset",
      text: `${added}, but ${numberText(total.low)} is stated, which is the increment alone. A series that starts again from zero would explain it.`,
    };
  return {
    ...found,
    type: "sum",
    text: `${added}, but ${numberText(total.low)} is stated, ${difference(total.low - sumOf)}. ${causes(sum, days)}`,
  };
}

function difference(by: number): string {
  return `${numberText(Math.abs(by))} too ${by > 0 ? "many" : "few"}`;
}

/** What the arithmetic around it points to. */
function causes({ before, total, step }: Sum, days: ReadonlyMap<string, readonly Reading[]>): string {
  const really = total.low - before.low;
  if (really >= 0 && isSlip(step.low, really))
    return `The totals differ by ${numberText(really)}, so a digit lost or doubled in the increment would explain it.`;
  if (really < 0) return `The total falls by ${numberText(-really)}: a count taken back on review, or a misprint, would explain it.`;
  const others = (days.get(before.day) ?? []).length > 1;
  if (others) return "More than one total is stated for the day before.";
  return `The totals differ by ${numberText(really)}, not ${numberText(step.low)}: a correction of earlier days made without saying so, or a misprint of either number, would explain it.`;
}

function componentText(before: Reading, own: readonly Increment[], total: Reading): string {
  const parts = own.map(({ low }) => numberText(low)).join(" + ");
  return `${numberText(before.low)} on ${spokenDay(before.day)} + ${parts} = ${numberText(total.low)}: the jump of ${numberText(total.low - before.low)} is made of parts that are stated apart.`;
}

function stepsByDay(increments: readonly Increment[]): Map<string, Step[]> {
  const days = new Map<string, Step[]>();
  for (const step of steps(increments)) {
    const own = days.get(step.day);
    if (own) own.push(step);
    else days.set(step.day, [step]);
  }
  return days;
}

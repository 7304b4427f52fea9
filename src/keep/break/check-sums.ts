import type { Reading } from "../../model/tally.ts";
import { numberText } from "../../lib/number-text.ts";
import { groupBy } from "../group-by.ts";
import { spokenDay } from "../../lib/spoken-day.ts";
import { isExact } from "../tally/value.ts";
import type { Step } from "../tally/work-out.ts";
import { steps } from "../tally/work-out.ts";
import type { Sum } from "./explain-sum.ts";
import { explainSum } from "./explain-sum.ts";
import type { Counts, Found } from "./series-days.ts";
import { findRounding } from "./series-days.ts";

/** So many totals and increments of one day are held against each other: more than news gives, and a bound on the work. */
const MOST_OF_DAY = 20;

/** What the sums of a tally show. */
export interface Sums {
  readonly found: readonly Found[];
  /** Days whose total was held against the total before and the increment. */
  readonly checked: ReadonlySet<string>;
}

/**
 * Holds each total against the total before it and what was added since, wherever all three are known. A total that fits what
 * the sum before it should have given is right: the error lay in the earlier total, and is not told twice. Days whose rows were
 * held against each other already (`told`) are left out.
 */
export function checkSums(counts: Counts, told: ReadonlySet<string>): Sums {
  const rounding = findRounding(counts);
  const sumsOf = sumsFinder(counts);
  const place = new Map(counts.stated.map(({ reading }, at) => [reading, at]));
  const should = new Map<string, number>();
  const checked = new Set<string>();
  const found: Found[] = [];
  for (const [day, own] of groupBy(steps(counts.increments), (step) => step.day)) {
    const sums = sumsOf(own);
    const first = sums[0];
    if (!first || told.has(day)) continue;
    checked.add(day);
    if (sums.some((sum) => off(sum, sum.before.low) <= Math.max(rounding(sum.before), rounding(sum.total)))) continue;
    const expected = should.get(first.step.since);
    if (expected !== undefined && off(first, expected) <= rounding(first.total)) continue;
    should.set(day, first.before.low + first.step.low);
    found.push(explainSum(first, own, oldCount(first, counts, place.get(first.before))));
  }
  return { found, checked };
}

/** The first totals before, increments and totals of the steps that end on one day. A total before may be one worked forward. */
function sumsFinder({ stated, worked }: Counts): (own: readonly Step[]) => Sum[] {
  const exact = stated.map(({ reading }) => reading).filter(isExact);
  const totals = groupBy(exact, ({ day }) => day);
  const before = groupBy([...exact, ...worked.filter(({ method }) => method === "forward")], ({ day }) => day);
  const some = (days: Map<string, Reading[]>, day: string) => (days.get(day) ?? []).slice(0, MOST_OF_DAY);
  const pairs = (step: Step, earlier: Reading): Sum[] => some(totals, step.day).map((total) => ({ before: earlier, step, total }));
  return (own) => own.slice(0, MOST_OF_DAY).flatMap((step) => some(before, step.since).flatMap((earlier) => pairs(step, earlier)));
}

function off({ step, total }: Sum, before: number): number {
  return Math.abs(before + step.low - total.low);
}

/** What shows the total before, at this place, to be an old one that relays passed on under a new day; null where nothing does. */
function oldCount({ before, step, total }: Sum, { stated }: Counts, at: number | undefined): string | null {
  if (at === undefined || total.low - step.low <= before.low) return null;
  const [previous, relayed] = [stated[at - 1]?.reading, stated[at]?.claims.every(({ line }) => line === null)];
  const repeats = relayed && previous !== undefined && previous.day < before.day && previous.low === before.low;
  return repeats ? `${numberText(before.low)} is the total of ${spokenDay(previous.day)}` : null;
}

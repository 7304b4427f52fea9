import type { Reading, Restatement, Tally } from "../../../src/model/tally.ts";

/** A total as tests write it: day, value, and where it matters the day it was known and how it came about. */
export interface WrittenTotal {
  readonly day: string;
  readonly low: number;
  readonly high?: number | null;
  readonly known?: string;
  readonly method?: Reading["method"];
}

/** A tally of these totals, one reading each. */
export function tallyOfTotals(
  totals: readonly WrittenTotal[],
  restatements: readonly Restatement[] = [],
  fields: Partial<Tally> = {},
): Tally {
  return {
    id: "dead-of-the-flood",
    name: "Dead of the flood",
    measure: "killed",
    counted: "people",
    happening: "flood",
    claimant: "Civil Defence",
    definition: "People killed in the flood, as Civil Defence counts them.",
    wordings: [],
    predecessors: [],
    successors: [],
    readings: totals.map(readingOf),
    increments: [],
    restatements,
    ...fields,
  };
}

function readingOf({ day, low, high = low, known = `${day}T12:00:00.000Z`, method = "stated" }: WrittenTotal): Reading {
  return {
    day,
    low,
    high,
    modifier: "exact",
    method,
    published: day,
    known,
    claimant: "Civil Defence",
    wording: null,
    figures: [`page-${day}.f1`],
  };
}

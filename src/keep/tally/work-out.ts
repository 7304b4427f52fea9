import type { Increment, Method, Reading } from "../../model/tally.ts";
import type { Stated } from "./state-readings.ts";
import { isExact, lastOfDays } from "./value.ts";

/** A value is worked out over at most so many days: beyond that it rests on more increments than a reader can check. */
const MOST_STEPS = 7;

/** An exact increment over a stated period. */
export type Step = Increment & { readonly since: string };

/** Increments that arithmetic can use: exact, with the day they count from. */
export function steps(increments: readonly Increment[]): Step[] {
  return increments.filter(
    (increment): increment is Step => increment.since !== null && increment.since < increment.day && isExact(increment),
  );
}

/**
 * Readings for days that state no total: forward from the total before (total + increment), else back from the one after
 * (total − increment). Two increments that differ for one day work nothing out.
 */
export function workOut(stated: readonly Stated[], increments: readonly Increment[]): Reading[] {
  const usable = alone(steps(increments));
  const totals = lastOfDays(stated.map(statingAlone));
  const taken = new Set(totals.map(({ day }) => day));
  const forward = walk(totals, usable, taken, "forward");
  for (const { day } of forward) taken.add(day);
  return [...forward, ...walk(totals, usable, taken, "back")];
}

/** A reading with those figures alone that state its very number: arithmetic does not rest on "more than 150,000". */
function statingAlone({ reading, claims }: Stated): Reading {
  const stating = claims.filter(({ low, high }) => low === reading.low && high === reading.high);
  return { ...reading, figures: stating.map(({ figure }) => figure) };
}

function walk(totals: readonly Reading[], usable: readonly Step[], taken: ReadonlySet<string>, method: "forward" | "back"): Reading[] {
  const [from, to] = method === "forward" ? (["since", "day"] as const) : (["day", "since"] as const);
  const next = new Map(usable.map((step) => [step[from], step]));
  const worked = new Map<string, Reading>();
  for (const start of totals) {
    let base = start;
    for (let count = 0; count < MOST_STEPS; count++) {
      const step = next.get(base.day);
      if (!step || taken.has(step[to]) || worked.has(step[to])) break;
      const value = method === "forward" ? base.low + step.low : base.low - step.low;
      if (value < 0) break;
      base = derived(base, step, step[to], value, method);
      worked.set(base.day, base);
    }
  }
  return [...worked.values()];
}

function derived(base: Reading, step: Step, day: string, value: number, method: Method): Reading {
  const known = base.known > step.known ? base.known : step.known;
  const figures = [...new Set([...base.figures, ...step.figures])];
  return { ...base, day, low: value, high: value, method, published: null, known, wording: null, figures };
}

/** Steps that no other contradicts: one for each day they end on and each day they start from. */
function alone(all: readonly Step[]): Step[] {
  const ends = count(all.map(({ day }) => day));
  const starts = count(all.map(({ since }) => since));
  return all.filter(({ day, since }) => ends.get(day) === 1 && starts.get(since) === 1);
}

function count(days: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const day of days) times.set(day, (times.get(day) ?? 0) + 1);
  return times;
}

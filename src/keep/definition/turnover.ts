import type { RollDay, RollItem } from "./roll.ts";

/** Items that left a claimant's reports for good, and those that came, between two reports. */
export interface Turnover {
  /** ISO days of the last report with the old items and the first with the new. */
  readonly before: string;
  readonly day: string;
  readonly gone: readonly RollItem[];
  readonly come: readonly RollItem[];
}

/** An item has gone when no later report lists it, and come when no earlier one does: one line left out on a day is no change. */
export function turnovers(roll: readonly RollDay[]): Turnover[] {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  for (const [at, { items }] of roll.entries())
    for (const key of items.keys()) {
      if (!first.has(key)) first.set(key, at);
      last.set(key, at);
    }
  return roll.flatMap(({ day, items }, at) => {
    const before = roll[at - 1];
    if (!before) return [];
    const come = [...items.values()].filter(({ key }) => first.get(key) === at);
    const gone = [...before.items.values()].filter(({ key }) => last.get(key) === at - 1);
    return come.length + gone.length > 0 ? [{ before: before.day, day, gone, come }] : [];
  });
}

import type { Increment, Reading } from "../../../model/tally.ts";
import { remembered } from "../remembered.ts";
import type { TallyView } from "./tally-view.ts";

/** A line of a tally's table: a reading with what was added on its day, or that alone. */
export interface TallyRow {
  readonly day: string;
  readonly reading: Reading | null;
  readonly added: readonly Increment[];
  /** Whether another value of the same day stands in its place. */
  readonly replaced: boolean;
}

/** Newest day first; on one day the value that stands first. */
export const tallyRows = remembered(({ tally, days, loose }: TallyView): readonly TallyRow[] => {
  const added = Map.groupBy(tally.increments, (increment) => increment.day);
  const replaced = new Set(days.flatMap((value) => value.replaced));
  const standing = new Set(days.map((value) => value.standing));
  const rows = tally.readings.map((reading) => ({
    day: reading.day,
    reading,
    added: standing.has(reading) ? (added.get(reading.day) ?? []) : [],
    replaced: replaced.has(reading),
  }));
  const alone = [...Map.groupBy(loose, ({ day }) => day)].map(([day, all]) => ({ day, reading: null, added: all, replaced: false }));
  return [...rows.toReversed(), ...alone].sort((a, b) =>
    a.day === b.day ? Number(a.replaced) - Number(b.replaced) : a.day < b.day ? 1 : -1,
  );
});

import type { Break } from "../../../model/break.ts";
import type { Mark } from "../../../model/mark.ts";
import type { Increment, Tally } from "../../../model/tally.ts";
import { dayValues, type DayValue } from "../chart/day-values.ts";

/** A tally as pages show it. */
export interface TallyView {
  readonly tally: Tally;
  /** Its name without its happening and its claimant, where they stand beside it: "Tanks lost". */
  readonly title: string;
  /** Title of its happening. */
  readonly happening: string;
  readonly days: readonly DayValue[];
  /** What was added on days that have no value of their own, in order of day. */
  readonly loose: readonly Increment[];
  /** The newest day of which it says anything, ISO; "" where it says nothing. */
  readonly latest: string;
  /** Round numbers that it passed and that stand, in order. */
  readonly marks: readonly Mark[];
  /** In order of day. */
  readonly breaks: readonly Break[];
}

/** One tally, with what is known of its happening, what it passed, and where it contradicts itself. */
export function tallyView(tally: Tally, beside: Pick<TallyView, "happening" | "marks" | "breaks">): TallyView {
  const days = dayValues(tally.readings);
  const valued = new Set(days.map(({ day }) => day));
  const loose = tally.increments.filter(({ day }) => !valued.has(day));
  const [lastValue = "", lastAdded = ""] = [days.at(-1)?.day, loose.at(-1)?.day];
  return { tally, title: titleOf(tally, beside.happening), days, loose, latest: lastValue > lastAdded ? lastValue : lastAdded, ...beside };
}

/** The same view with the days from one on alone. @param from ISO day */
export function viewSince(view: TallyView, from: string): TallyView {
  const { readings, increments } = view.tally;
  const later = <Dated extends { readonly day: string }>(all: readonly Dated[]) => all.filter(({ day }) => day >= from);
  return tallyView(
    { ...view.tally, readings: later(readings), increments: later(increments) },
    { ...view, breaks: later(view.breaks), marks: later(view.marks) },
  );
}

/** Its name without its happening and its claimant, where they stand beside it. */
export function titleOf({ name, claimant }: Pick<Tally, "name" | "claimant">, happening: string): string {
  const parts = name.split(" · ");
  const rest = parts.filter((part) => part !== happening && part !== claimant);
  return rest.join(" · ") || name;
}

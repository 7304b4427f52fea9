import type { DayValue } from "./day-values.ts";

const dayLength = 86_400_000;

/** A stretch of time in milliseconds since 1970; `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The time for which a day's value stands in a chart. */
export interface Slot extends DayValue, Stretch {}

/**
 * Gives each day its slot. A daily series' value stands for its day alone; a series with a longer step holds until the next
 * reading, unless that is more than twice its usual step away. What no slot covers is missing.
 */
export function slots<Value extends Pick<DayValue, "day">>(days: readonly Value[]): readonly (Value & Stretch)[] {
  const starts = days.map((value) => Date.parse(value.day));
  const usual = usualStep(starts);
  const longest = usual === dayLength ? dayLength : 2 * usual;
  return days.map((value, index) => {
    const from = starts[index] as number;
    const next = starts[index + 1] ?? from + dayLength;
    return { ...value, from, to: next - from <= longest ? next : from + usual };
  });
}

/** A day alone, whatever stands on it. */
export function daySlot(day: string): Stretch {
  const from = Date.parse(day);
  return { from, to: from + dayLength };
}

/** The stretches between slots: days without any reading. */
export function missing(taken: readonly Slot[]): readonly Stretch[] {
  return taken.flatMap(({ to }, index) => {
    const next = taken[index + 1];
    return next && next.from > to ? [{ from: to, to: next.from }] : [];
  });
}

/** How many days a stretch holds. */
export function daysIn({ from, to }: Stretch): number {
  return Math.round((to - from) / dayLength);
}

function usualStep(starts: readonly number[]): number {
  const steps = starts.slice(1).map((start, index) => start - (starts[index] as number));
  return steps.sort((a, b) => a - b)[Math.floor((steps.length - 1) / 2)] ?? dayLength;
}

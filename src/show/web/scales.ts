import { scaleLinear, scaleUtc, type ScaleLinear, type ScaleTime } from "d3-scale";

import type { Slot } from "./slots.ts";

export type TimeScale = ScaleTime<number, number>;
export type ValueScale = ScaleLinear<number, number>;

/** Time over a width, from the first slot's start to the last one's end. */
export function timeScale(taken: readonly Slot[], width: number): TimeScale {
  return scaleUtc([taken[0]?.from ?? 0, taken.at(-1)?.to ?? 1], [0, width]);
}

/** Values over a height, bottom to top. It starts at zero unless that would leave the lower half empty. */
export function valueScale(values: readonly { low: number; high: number | null }[], bottom: number, top: number): ValueScale {
  const lowest = values.reduce((least, { low }) => Math.min(least, low), Infinity);
  const highest = values.reduce((most, { low, high }) => Math.max(most, high ?? low), 0);
  const from = lowest > highest / 2 && lowest < highest ? lowest : 0;
  return scaleLinear([from, Math.max(highest, 1)], [bottom, top]).nice(4);
}

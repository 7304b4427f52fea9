import { scaleLinear, scaleUtc, type ScaleLinear, type ScaleTime } from "d3-scale";

import type { Stretch } from "./slots.ts";

export type TimeScale = ScaleTime<number, number>;
export type ValueScale = ScaleLinear<number, number>;

/** Time over a width, from the start of the first stretch to the end of the last. */
export function timeScale(taken: readonly Stretch[], width: number): TimeScale {
  const from = taken.reduce((least, stretch) => Math.min(least, stretch.from), Infinity);
  const to = taken.reduce((most, stretch) => Math.max(most, stretch.to), -Infinity);
  return scaleUtc([from, to], [0, width]);
}

/** Values over a height, bottom to top. It starts at zero unless that would leave the lower half empty. */
export function valueScale(values: readonly { low: number; high: number | null }[], bottom: number, top: number): ValueScale {
  const lowest = values.reduce((least, { low }) => Math.min(least, low), Infinity);
  const highest = values.reduce((most, { low, high }) => Math.max(most, high ?? low), 0);
  if (values.length === 0) return scaleLinear([0, 1], [bottom, top]);
  const from = lowest > highest / 2 && lowest < highest ? lowest : 0;
  return scaleLinear([from, Math.max(highest, 1)], [bottom, top]).nice(4);
}

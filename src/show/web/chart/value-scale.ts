import { scaleLinear, type ScaleLinear } from "d3-scale";

export type ValueScale = ScaleLinear<number, number>;

/** Values over a height, bottom to top. It starts at zero unless that would leave the lower half empty. */
export function valueScale(values: readonly { low: number; high: number | null }[], bottom: number, top: number): ValueScale {
  const lowest = values.reduce((least, { low }) => Math.min(least, low), Infinity);
  const highest = values.reduce((most, { low, high }) => Math.max(most, high ?? low), 0);
  if (values.length === 0) return scaleLinear([0, 1], [bottom, top]);
  const from = lowest > highest / 2 && lowest < highest ? lowest : 0;
  return scaleLinear([from, Math.max(highest, 1)], [bottom, top]).nice(4);
}

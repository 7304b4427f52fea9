import type { Method, Reading } from "../../../model/tally.ts";
import type { Stretch } from "./slots.ts";
import type { TimeScale } from "./time-axis.ts";
import type { ValueScale } from "./value-scale.ts";

/** The value that stands for a stretch of time. */
export interface Step extends Stretch {
  readonly standing: Pick<Reading, "low" | "method">;
}

/**
 * The steps of those slots whose method is asked for, as SVG path data. A rise belongs to the slot it leads to; where days
 * are missing the line is broken.
 */
export function stepPath(taken: readonly Step[], x: TimeScale, y: ValueScale, wanted: (method: Method) => boolean): string {
  let path = "";
  let pen: { at: number; low: number } | null = null;
  for (const [index, { from, to, standing }] of taken.entries()) {
    if (!wanted(standing.method)) continue;
    const before = taken[index - 1];
    const joined = before?.to === from ? before.standing.low : standing.low;
    if (pen?.at !== from || pen.low !== joined) path += `M${round(x(from))},${round(y(joined))}`;
    path += `${joined === standing.low ? "" : `V${round(y(standing.low))}`}H${round(x(to))}`;
    pen = { at: to, low: standing.low };
  }
  return path;
}

/** Tenths are finer than any screen. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

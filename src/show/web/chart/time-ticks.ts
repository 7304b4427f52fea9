import { dateText, dayText } from "../wording.ts";

/** A day named under a chart. */
export interface TimeTick {
  /** As a share of the width, from 0 to 1. */
  readonly share: number;
  readonly text: string;
  /** Its classes: on a small screen every second one is left out, and the last never stands out over the edge. */
  readonly look: string;
}

/** From this share of the width on, a text in the middle under its place would stand out over the right edge. */
const LATE = 0.92;

/** Names days under a chart, each year where it begins. @param share of the width, from 0 to 1 */
export function timeTicks(ticks: readonly Date[], share: (date: Date) => number): TimeTick[] {
  return ticks.map((date, index) => {
    const day = date.toISOString().slice(0, 10);
    const newYear = ticks[index - 1]?.getUTCFullYear() !== date.getUTCFullYear();
    const between = index % 2 && !newYear ? " between" : "";
    return { share: share(date), text: newYear ? dayText(day) : dateText(day), look: `tick${between}${share(date) > LATE ? " late" : ""}` };
  });
}

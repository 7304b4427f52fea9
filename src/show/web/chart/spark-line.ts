import { html } from "hono/html";

import type { Reading } from "../../../model/tally.ts";
import type { Fragment } from "../frame.ts";
import { remembered } from "../remembered.ts";
import { slots } from "./slots.ts";
import { stepPath } from "./step-path.ts";
import { timeAxis } from "./time-axis.ts";
import { valueScale } from "./value-scale.ts";

const width = 200;
const height = 40;
/** More would not be told apart in so little space. */
const mostDays = 150;

/** The value that stands on a day. */
export interface SparkDay {
  readonly day: string;
  readonly standing: Pick<Reading, "low" | "high" | "method">;
}

/** A tally's totals in the space of a word: stated values solid, worked-out ones dashed, missing days left open. */
export const sparkLine = remembered((days: readonly SparkDay[]): Fragment | string => {
  if (days.length < 2) return "";
  const taken = slots(days.slice(-mostDays));
  const { x } = timeAxis(taken, width);
  const y = valueScale(
    taken.map((slot) => slot.standing),
    height - 2,
    2,
  );
  return html`<svg class="spark" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <path class="line stated" d="${stepPath(taken, x, y, (method) => method === "stated")}" />
    <path class="line worked" d="${stepPath(taken, x, y, (method) => method !== "stated")}" />
  </svg>`;
});

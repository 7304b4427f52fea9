import { html } from "hono/html";

import type { DayValue } from "./day-values.ts";
import type { Fragment } from "./frame.ts";
import { slots } from "./slots.ts";
import { stepPath } from "./step-path.ts";
import { valueScale, timeScale } from "./scales.ts";

const width = 200;
const height = 40;

/** A tally's totals in the space of a word: stated values solid, worked-out ones dashed, missing days left open. */
export function sparkLine(days: readonly DayValue[]): Fragment | string {
  if (days.length < 2) return "";
  const taken = slots(days);
  const x = timeScale(taken, width);
  const y = valueScale(
    days.map((value) => value.standing),
    height - 2,
    2,
  );
  return html`<svg class="spark" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <path class="line stated" d="${stepPath(taken, x, y, (method) => method === "stated")}" />
    <path class="line worked" d="${stepPath(taken, x, y, (method) => method !== "stated")}" />
  </svg>`;
}

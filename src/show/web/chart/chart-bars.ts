import { scaleLinear, type ScaleLinear } from "d3-scale";
import { html } from "hono/html";

import type { ChartFrame } from "./chart-frame.ts";
import type { Fragment } from "../frame.ts";
import { daySlot } from "./slots.ts";
import { round } from "./step-path.ts";
import { numberText } from "../wording.ts";

const gutter = 36;

/** The panel of stated increments, with a scale of its own that starts at zero. */
export function barsPanel(chart: ChartFrame): Fragment | string {
  const { increments, floor, bottom, width, height } = chart;
  if (increments.length === 0) return "";
  const most = Math.max(...increments.map(({ low, high }) => high ?? low), 1);
  const y = scaleLinear([0, most], [bottom, floor + gutter]);
  const top = Math.round(y(most)) + 0.5;
  return html`<line class="rule" x1="0" x2="100%" y1="${top}" y2="${top}" /><text class="scale" x="-8" y="${top + 4}"
      >+${numberText(most)}</text
    >
    <line class="base" x1="0" x2="100%" y1="${bottom + 0.5}" y2="${bottom + 0.5}" />
    <svg width="100%" height="${height}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">
      <path class="bars" d="${bars(chart, y)}" />
    </svg>`;
}

function bars({ increments, x, bottom }: ChartFrame, y: ScaleLinear<number, number>): string {
  const drawn = increments.map(({ day, low }) => ({ ...daySlot(day), low }));
  return drawn.map(({ from, to, low }) => bar(x(from), x(to), y(low), bottom)).join("");
}

function bar(from: number, to: number, top: number, bottom: number): string {
  const inset = (to - from) * 0.14;
  return `M${round(from + inset)},${bottom}V${round(top)}H${round(to - inset)}V${bottom}Z`;
}

import { pluralText } from "../../../lib/number-text.ts";
import { html } from "hono/html";

import { barsPanel } from "../chart/chart-bars.ts";
import { breakMarks, missingBands, rangeMarks, replacedMarks, valueMarks } from "../chart/chart-marks.ts";
import { frameOf, type ChartFrame } from "../chart/chart-frame.ts";
import { legend } from "../chart/chart-legend.ts";
import type { TallyView } from "./tally-view.ts";
import type { Fragment } from "../frame.ts";
import { remembered } from "../remembered.ts";
import { daysIn } from "../chart/slots.ts";
import { stepPath } from "../chart/step-path.ts";
import { dayText, numberText } from "../wording.ts";

const inMonth = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const inYear = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

/**
 * A tally over time: totals as steps, the increments as bars under them. Stated values are solid, worked-out ones dashed and
 * hollow, days without a reading hatched, breaks flagged. Positions across are shares of the width, so that one drawing fits
 * every screen.
 */
export const tallyChart = remembered((view: TallyView): Fragment | string => {
  if (Math.max(view.days.length, view.tally.increments.length) < 2) return "";
  const chart = frameOf(view);
  return html`<figure class="chart">
    ${legend(chart)}
    <svg class="plot" width="100%" height="${chart.height}" role="img" aria-label="${summary(chart)}">
      <defs>
        <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line class="hatch" x1="0" y1="0" x2="0" y2="7" />
        </pattern>
      </defs>
      ${missingBands(chart)} ${valueAxis(chart)} ${barsPanel(chart)} ${timeLabels(chart)} ${lines(chart)} ${rangeMarks(chart)}
      ${valueMarks(chart)} ${replacedMarks(chart)} ${breakMarks(chart)}
    </svg>
    <figcaption>${caption(chart)}</figcaption>
  </figure>`;
});

function lines({ slots, x, y, height, width }: ChartFrame): Fragment {
  return html`<svg width="100%" height="${height}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">
    <path class="line stated" d="${stepPath(slots, x, y, (method) => method === "stated")}" />
    <path class="line worked" d="${stepPath(slots, x, y, (method) => method !== "stated")}" />
  </svg>`;
}

function valueAxis({ y, slots }: ChartFrame): Fragment[] {
  if (slots.length === 0) return [];
  return y.ticks(4).map((value) => {
    const at = Math.round(y(value)) + 0.5;
    return html`<line class="rule" x1="0" x2="100%" y1="${at}" y2="${at}" /><text class="scale" x="-8" y="${at + 4}"
        >${numberText(value)}</text
      >`;
  });
}

function timeLabels({ ticks, share, bottom, height }: ChartFrame): Fragment[] {
  return ticks.map((date, index) => {
    const at = share(Number(date));
    const newYear = ticks[index - 1]?.getUTCFullYear() !== date.getUTCFullYear();
    return html`<g class="${index % 2 && !newYear ? "tick between" : "tick"}">
      <line x1="${at}" x2="${at}" y1="${bottom}" y2="${bottom + 5}" />
      <text x="${at}" y="${height - 2}">${(newYear ? inYear : inMonth).format(date)}</text>
    </g>`;
  });
}

function summary({ view, slots, gaps, increments }: ChartFrame): string {
  const [first, last] = [slots[0], slots.at(-1)];
  if (!first || !last) return `${view.tally.name}: ${increments.length} increments. The table below has every value.`;
  const ends = `from ${numberText(first.standing.low)} on ${dayText(first.day)} to ${numberText(last.standing.low)} on ${dayText(last.day)}`;
  return `${view.tally.name}: ${ends}, in ${slots.length} readings with ${gaps.length} gaps. The table below has every value.`;
}

function caption({ y, increments, cuts }: ChartFrame): string {
  const [from] = y.domain();
  const axis = from ? `The scale of the totals starts at ${numberText(from)}, not at zero.` : "";
  const bars = increments.length ? "Bars: what was stated as added since the count before." : "";
  const cut = cuts.map((stretch) => `Time is drawn shorter where ${pluralText(daysIn(stretch), "day")} have no reading.`);
  return [axis, bars, ...cut].filter(Boolean).join(" ");
}

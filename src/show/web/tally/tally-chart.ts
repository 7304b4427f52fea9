import { html } from "hono/html";

import { barsPanel } from "../chart/chart-bars.ts";
import { frameOf, type ChartFrame } from "../chart/chart-frame.ts";
import { legend } from "../chart/chart-legend.ts";
import { breakMarks, missingBands, passedMarks, rangeMarks, replacedMarks, valueMarks } from "../chart/chart-marks.ts";
import { daysIn } from "../chart/slots.ts";
import { round, stepPath } from "../chart/step-path.ts";
import { timeTicks } from "../chart/time-ticks.ts";
import type { Fragment } from "../frame.ts";
import { remembered } from "../remembered.ts";
import { texts } from "../texts/texts.ts";
import { dayText, numberText } from "../wording.ts";
import type { TallyView } from "./tally-view.ts";

/**
 * A tally over time: totals as steps, the increments as bars under them. Stated values are solid, worked-out ones dashed and
 * hollow, days without a reading hatched, marks ringed, breaks flagged. Positions across are shares of the width, so that one drawing
 * fits every screen.
 */
export const tallyChart = remembered((view: TallyView): Fragment | string => {
  const chart = chartOf(view);
  if (chart === null) return "";
  return html`<figure class="chart">
    ${legend(chart)} ${chartPlot(chart)}
    <figcaption>${caption(chart)}</figcaption>
  </figure>`;
});

/** The layout of a tally's chart, or null where it says too little to be drawn. */
export function chartOf(view: TallyView): ChartFrame | null {
  return Math.max(view.days.length, view.tally.increments.length) < 2 ? null : frameOf(view);
}

/** The drawing alone. */
export function chartPlot(chart: ChartFrame): Fragment {
  return html`<svg class="plot" width="100%" height="${chart.height}" role="img" aria-label="${summary(chart)}">
    <defs>
      <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line class="hatch" x1="0" y1="0" x2="0" y2="7" />
      </pattern>
    </defs>
    ${missingBands(chart)} ${valueAxis(chart)} ${barsPanel(chart)} ${timeLabels(chart)} ${lines(chart)} ${rangeMarks(chart)}
    ${valueMarks(chart)} ${replacedMarks(chart)} ${passedMarks(chart)} ${breakMarks(chart)}
  </svg>`;
}

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

function timeLabels({ ticks, x, width, bottom, height }: ChartFrame): Fragment[] {
  return timeTicks(ticks, (date) => x(date) / width).map(({ share, text, look }) => {
    const at = `${round(share * 100)}%`;
    return html`<g class="${look}">
      <line x1="${at}" x2="${at}" y1="${bottom}" y2="${bottom + 5}" />
      <text x="${at}" y="${height - 2}">${text}</text>
    </g>`;
  });
}

function summary({ view, slots, gaps, increments }: ChartFrame): string {
  const { tally, frame } = texts();
  const [first, last] = [slots[0], slots.at(-1)];
  if (!first || !last) return tally.summaryAdded(view.tally.name, frame.counts.increments(increments.length));
  const said = ({ standing, day }: typeof first) => tally.on(numberText(standing.low), dayText(day));
  return tally.summary(view.tally.name, said(first), said(last), frame.counts.readings(slots.length), numberText(gaps.length));
}

function caption({ y, increments, cuts }: ChartFrame): string {
  const { tally, frame } = texts();
  const [from] = y.domain();
  const axis = from ? tally.notFromZero(numberText(from)) : "";
  const bars = increments.length ? tally.bars : "";
  const cut = cuts.map((stretch) => tally.cut(frame.counts.days(daysIn(stretch))));
  return [axis, bars, ...cut].filter(Boolean).join(" ");
}

import { html, raw } from "hono/html";

import type { Fragment } from "../frame.ts";
import { texts } from "../texts/texts.ts";
import { boundsText, dayText } from "../wording.ts";
import { chartOf, chartPlot } from "../tally/tally-chart.ts";
import type { TallyView } from "../tally/tally-view.ts";

const WIDTH = 960;
const LEFT = 76;
const RIGHT = 28;
const ABOVE = 84;
const BELOW = 44;

/** The rules of `chart.css` that the drawing needs, in the colours of paper: a picture has no page around it. */
const STYLE = `
  text { font-family: "Source Sans 3", "Helvetica Neue", Arial, sans-serif; font-size: 13px; fill: #4d5a54; }
  svg { overflow: visible; }
  .name { font-size: 26px; font-weight: 600; fill: #17201c; }
  .scale { text-anchor: end; } .tick text { text-anchor: middle; } .tick.late text { text-anchor: end; }
  .rule { stroke: #dce1da; } .base, .tick line { stroke: #aab5ae; }
  .line { fill: none; stroke: #17201c; stroke-width: 2; stroke-linejoin: round; vector-effect: non-scaling-stroke; }
  .line.worked { stroke: #8a5200; stroke-dasharray: 3 3; }
  .dot { fill: #17201c; } .hollow path { fill: #fff; stroke: #8a5200; stroke-width: 1.5; }
  .replaced path { fill: none; stroke: #4d5a54; stroke-width: 1.5; } .range { stroke: #17201c; stroke-width: 4; stroke-opacity: 0.35; }
  .hatch { stroke: #aab5ae; stroke-width: 1.5; } .bars { fill: #5f8a7c; }
  .flag path { fill: #a32a1c; } .flag line { stroke: #a32a1c; stroke-dasharray: 2 3; }
  .mark { fill: none; stroke: #0b5a46; stroke-width: 2; } .mark-name { fill: #0b5a46; font-weight: 600; text-anchor: end; } .mark-name.early { text-anchor: start; }
`;

/** A tally's chart as a picture by itself, with its name, its newest value and its source; null where there is nothing to draw. */
export function standaloneChart(view: TallyView): Fragment | null {
  const chart = chartOf(view);
  if (chart === null) return null;
  const latest = view.days.at(-1);
  const words = texts().tally;
  const value = latest ? `${boundsText(latest.standing)}, ${words.asOf(dayText(latest.day))} · ` : "";
  const height = ABOVE + chart.height + BELOW;
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">
    <style>
      ${raw(STYLE)}
    </style>
    <rect width="100%" height="100%" fill="#ffffff" />
    <text class="name" x="20" y="36">${view.title}</text>
    <text x="20" y="60">${value}${view.happening}</text>
    <svg x="${LEFT}" y="${ABOVE}" width="${WIDTH - LEFT - RIGHT}" height="${chart.height}" overflow="visible">${chartPlot(chart)}</svg>
    <text x="20" y="${height - 14}">${words.source(view.tally.claimant)}</text>
  </svg>`;
}

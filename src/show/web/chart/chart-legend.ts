import { html } from "hono/html";

import type { ChartFrame } from "./chart-frame.ts";
import type { Fragment } from "../frame.ts";
import { texts } from "../texts/texts.ts";

/** What the marks of a chart mean; only those that stand in it. */
export function legend({ slots, gaps, view, marks }: ChartFrame): Fragment {
  const worked = slots.some(({ standing }) => standing.method !== "stated");
  const replaced = slots.some((slot) => slot.replaced.length > 0);
  const flags = view.breaks.some(({ type }) => type !== "gap");
  const words = texts().tally.legend;
  return html`<ul class="legend">
    ${entry(slots.length > 0, html`<path class="line stated" d="M0,8H26" /><circle class="dot" cx="13" cy="8" r="2.5" />`, words.stated)}
    ${entry(worked, html`<path class="line worked" d="M0,8H26" /><path class="hollow" d="M13,3.5 17.5,8 13,12.5 8.5,8Z" />`, words.worked)}
    ${entry(gaps.length > 0, html`<rect class="missing" fill="url(#hatch)" x="1" y="1" width="24" height="14" />`, words.missing)}
    ${entry(replaced, html`<path class="replaced" d="M9,4 17,12M9,12 17,4" />`, words.replaced)}
    ${entry(marks.length > 0, html`<circle class="mark" cx="13" cy="8" r="4" />`, words.mark)}
    ${entry(flags, html`<path class="flag" d="M7,3H19L13,13Z" />`, words.break)}
  </ul>`;
}

function entry(present: boolean, sample: Fragment, text: string): Fragment | string {
  if (!present) return "";
  return html`<li><svg width="26" height="16" aria-hidden="true" focusable="false">${sample}</svg>${text}</li>`;
}

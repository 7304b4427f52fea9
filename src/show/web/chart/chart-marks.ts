import { html } from "hono/html";

import type { Reading } from "../../../model/tally.ts";
import type { ChartFrame } from "./chart-frame.ts";
import type { Fragment } from "../frame.ts";
import { texts } from "../texts/texts.ts";
import { daysIn, type Slot, type Stretch } from "./slots.ts";
import { boundsText, dayText, numberText } from "../wording.ts";

/** The newest of each kind; more would hide the line. */
const mostMarks = 120;

/** Hatched bands over the days that have no reading. */
export function missingBands({ gaps, share, bottom, x, width }: ChartFrame): Fragment[] {
  return gaps.map((gap) => {
    const across = `${((x(gap.to) - x(gap.from)) * 100) / width}%`;
    return html`<rect class="missing" fill="url(#hatch)" x="${share(gap.from)}" y="20" width="${across}" height="${bottom - 20}">
      <title>${missingText(gap)}</title>
    </rect>`;
  });
}

function missingText(gap: Stretch): string {
  const { tally, frame } = texts();
  return tally.missingFrom(frame.counts.days(daysIn(gap)), dayText(new Date(gap.from).toISOString().slice(0, 10)));
}

/** A dot for a stated value, a hollow diamond for a worked-out one. */
export function valueMarks(chart: ChartFrame): Fragment[] {
  const marked = chart.dense ? chart.slots.filter(({ standing }) => standing.method !== "stated") : chart.slots;
  return marked.slice(-mostMarks).map((slot) => {
    const [cx, cy] = [chart.share((slot.from + slot.to) / 2), chart.y(slot.standing.low)];
    const label = html`<title>${dayText(slot.day)}: ${boundsText(slot.standing)}, ${texts().tally.methods[slot.standing.method]}</title>`;
    if (slot.standing.method === "stated") return html`<circle class="dot" cx="${cx}" cy="${cy}" r="2.5">${label}</circle>`;
    return html`<svg class="hollow" x="${cx}" y="${cy}"><path d="M0,-4.5 4.5,0 0,4.5 -4.5,0Z">${label}</path></svg>`;
  });
}

/** Bars from the lower to the upper bound of a value given as a range. */
export function rangeMarks({ slots, share, y }: ChartFrame): Fragment[] {
  const ranges = slots.filter(({ standing: { low, high } }) => high !== null && high > low);
  return ranges.slice(-mostMarks).map(({ from, to, standing }) => {
    const at = share((from + to) / 2);
    return html`<line class="range" x1="${at}" x2="${at}" y1="${y(standing.low)}" y2="${y(standing.high ?? standing.low)}" />`;
  });
}

/** A cross for a stated value that another one replaced. */
export function replacedMarks(chart: ChartFrame): Fragment[] {
  const all = chart.slots.flatMap((slot) => slot.replaced.map((reading) => ({ slot, reading })));
  return all.slice(-mostMarks).map(({ slot, reading }) => replacedMark(chart, slot, reading));
}

function replacedMark({ share, y }: ChartFrame, { from, to, day }: Slot, reading: Reading): Fragment {
  return html`<svg class="replaced" x="${share((from + to) / 2)}" y="${y(reading.low)}">
    <path d="M-3.5,-3.5 3.5,3.5M-3.5,3.5 3.5,-3.5"><title>${dayText(day)}: ${boundsText(reading)}, ${texts().tally.replaced}</title></path>
  </svg>`;
}

/** A flag on each day on which the tally contradicts itself. Gaps are hatched already. */
export function breakMarks({ view, share, floor, slots }: ChartFrame): Fragment[] {
  const [first, last] = [slots[0]?.day ?? "", slots.at(-1)?.day ?? ""];
  const flagged = view.breaks.filter(({ type, day }) => type !== "gap" && day >= first && day <= last);
  return [...Map.groupBy(flagged, ({ day }) => day)].slice(-mostMarks).map(([day, found]) => {
    const at = share(Date.parse(day) + 43_200_000);
    return html`<g class="flag">
      <line x1="${at}" x2="${at}" y1="12" y2="${floor}" />
      <svg x="${at}" y="4">
        <path d="M-6,0 6,0 0,10Z"><title>${dayText(day)}: ${found.map(({ text }) => text).join(" · ")}</title></path>
      </svg>
    </g>`;
  });
}

/** So many marks are named in a chart: the largest. */
const mostNamed = 6;

/** A mark this near to the left edge has its number after it: before it there is no room. */
const EARLY = 0.15;

/** A ring around the value that passed a round number, with the largest of its day before it: a line that rises passes below. */
export function passedMarks({ marks, slots, share, x, width, y }: ChartFrame): Fragment[] {
  const bySlot = new Map(slots.map((slot) => [slot.day, slot]));
  const largest = new Map(marks.map((mark) => [mark.day, mark]));
  return [...largest.values()].slice(-mostNamed).flatMap(({ mark, day }) => {
    const slot = bySlot.get(day);
    if (!slot) return [];
    const middle = (slot.from + slot.to) / 2;
    const at = share(middle);
    const look = x(middle) < EARLY * width ? "mark-name early" : "mark-name";
    return [
      html`<circle class="mark" cx="${at}" cy="${y(slot.standing.low)}" r="5"><title>${dayText(day)}: ${numberText(mark)}</title></circle>
        <text class="${look}" x="${at}" y="${y(slot.standing.low) - 9}">${numberText(mark)}</text>`,
    ];
  });
}

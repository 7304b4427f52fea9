import { html } from "hono/html";

import type { Tally } from "../../../model/tally.ts";
import type { Fragment } from "../frame.ts";
import { numberText } from "../wording.ts";
import { dayValues } from "./day-values.ts";
import { slots, type Slot } from "./slots.ts";
import { round, stepPath } from "./step-path.ts";
import { timeAxis, type TimeScale } from "./time-axis.ts";
import { timeTicks, type TimeTick } from "./time-ticks.ts";
import { valueScale, type ValueScale } from "./value-scale.ts";

const width = 1000;
const top = 14;
const floor = 250;
const height = 276;
/** Names at the end of lines stand at least so far apart. */
const nameStep = 17;
/** A line that ends this early has its name after it: before it there is no room. */
const EARLY = 0.4;

interface Line {
  readonly claimant: string;
  readonly slots: readonly Slot[];
}

/** Several claimants' totals on one axis, each line named at its end, each range a band. At most seven are told apart. */
export function rivalsChart(tallies: readonly Tally[]): Fragment | string {
  const lines = tallies.map(({ claimant, readings }) => ({ claimant, slots: slots(dayValues(readings)) }));
  const all = lines.flatMap((line) => line.slots);
  if (all.length < 2) return "";
  const { x, ticks } = timeAxis(all, width);
  const y = valueScale(
    all.map(({ standing }) => standing),
    floor,
    top,
  );
  return html`<figure class="chart rivals-chart">
    <svg class="plot" width="100%" height="${height}" role="img" aria-label="${lines.map(({ claimant }) => claimant).join(", ")}">
      ${axis(y)} ${timeTicks(ticks, (date) => x(date) / width).map(tick)}
      <svg width="100%" height="${height}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">
        ${lines.map((line, at) => drawn(line, at, x, y))}
      </svg>
      ${names(lines, x, y)}
    </svg>
  </figure>`;
}

function axis(y: ValueScale): Fragment[] {
  return y.ticks(4).map((value) => {
    const at = Math.round(y(value)) + 0.5;
    return html`<line class="rule" x1="0" x2="100%" y1="${at}" y2="${at}" /><text class="scale" x="-8" y="${at + 4}"
        >${numberText(value)}</text
      >`;
  });
}

function tick({ share, text, look }: TimeTick): Fragment {
  return html`<g class="${look}">
    <text x="${round(share * 100)}%" y="${height - 4}">${text}</text>
  </g>`;
}

function drawn({ slots: taken }: Line, at: number, x: TimeScale, y: ValueScale): Fragment {
  return html`<path class="band s${at}" d="${bandPath(taken, x, y)}" />
    <path class="line s${at}" d="${stepPath(taken, x, y, (method) => method === "stated")}" />
    <path class="line worked s${at}" d="${stepPath(taken, x, y, (method) => method !== "stated")}" />`;
}

/** A box over each stretch for which a range stands. */
function bandPath(taken: readonly Slot[], x: TimeScale, y: ValueScale): string {
  return taken
    .filter(({ standing: { low, high } }) => high !== null && high > low)
    .map(
      ({ from, to, standing: { low, high } }) => `M${round(x(from))},${round(y(low))}V${round(y(high!))}H${round(x(to))}V${round(y(low))}Z`,
    )
    .join("");
}

/** The claimants' names at the ends of their lines, from the top down, pushed apart where they would meet. */
function names(lines: readonly Line[], x: TimeScale, y: ValueScale): Fragment[] {
  const ends = lines.flatMap(({ claimant, slots: taken }, at) => {
    const last = taken.at(-1);
    return last ? [{ claimant, at, x: x(last.to), y: y(last.standing.low) }] : [];
  });
  let free = 0;
  return ends
    .sort((a, b) => a.y - b.y)
    .map(({ claimant, at, x: end, y: own }) => {
      const place = Math.max(own - 6, free);
      free = place + nameStep;
      const early = end < width * EARLY;
      return html`<text class="line-name s${at}${early ? " early" : ""}" x="${round(end / 10)}%" dx="${early ? 5 : -4}" y="${round(place)}">
        ${claimant}
      </text>`;
    });
}

import { html } from "hono/html";

import type { Tally } from "../../../model/tally.ts";
import type { TollGroup } from "../../../run/story-tolls.ts";
import { dayValues } from "../chart/day-values.ts";
import { sparkLine } from "../chart/spark-line.ts";
import type { Fragment } from "../frame.ts";
import { tallyPath } from "../links.ts";
import { remembered } from "../remembered.ts";
import { boundsText, day } from "../wording.ts";

/** The days of a tally, worked out once, so that its spark line is drawn once too. */
export const daysOf = remembered(({ readings }: Tally) => dayValues(readings));

/** Who counts how many of one thing: claimant, course, latest value and its day; at most so many. */
export function tollLines({ tallies }: TollGroup, most: number): Fragment {
  return html`<ul class="toll-lines">
    ${tallies.slice(0, most).map(tollLine)}
  </ul>`;
}

function tollLine(tally: Tally): Fragment {
  const latest = latestOf(tally);
  return html`<li>
    <span class="claim">${tally.claimant}</span>
    ${sparkLine(daysOf(tally))}
    <a class="value" href="${tallyPath(tally.id)}">${latest.value}</a>
    <span class="when">${day(latest.day)}</span>
  </li>`;
}

/** The newest value of a tally; where it has only increments, the last of them with its sign. */
export function latestOf(tally: Tally): { readonly value: string; readonly day: string | null } {
  const total = daysOf(tally).at(-1);
  if (total) return { value: boundsText(total.standing), day: total.day };
  const added = tally.increments.at(-1);
  return added ? { value: `+${boundsText(added)}`, day: added.day } : { value: "", day: null };
}

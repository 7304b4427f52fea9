import { html } from "hono/html";

import type { TollGroup } from "../../../run/story-tolls.ts";
import type { TallyLine } from "../../../store/tally-line.ts";
import { sparkLine } from "../chart/spark-line.ts";
import type { Fragment } from "../frame.ts";
import { tallyPath } from "../links.ts";
import { remembered } from "../remembered.ts";
import { addedText, boundsText, day } from "../wording.ts";

/** The course of a tally in the space of a word, drawn once. */
export const courseOf = remembered(({ spark }: TallyLine) => sparkLine(spark.map((standing) => ({ day: standing.day, standing }))));

/** Who counts how many of one thing: claimant, course, latest value and its day; at most so many. */
export function tollLines({ tallies }: TollGroup, most: number): Fragment {
  return html`<ul class="toll-lines">
    ${tallies.slice(0, most).map(tollLine)}
  </ul>`;
}

function tollLine(tally: TallyLine): Fragment {
  const latest = latestOf(tally);
  return html`<li>
    <span class="claim">${tally.claimant}</span>
    ${courseOf(tally)}
    <a class="value" href="${tallyPath(tally.id)}">${latest.value}</a>
    <span class="when">${day(latest.day)}</span>
  </li>`;
}

/** The newest value of a tally; where it has only increments, the last of them with its sign. */
export function latestOf({ latest, added, newest }: TallyLine): { readonly value: string; readonly day: string | null } {
  if (latest) return { value: boundsText(latest), day: latest.day };
  return added ? { value: addedText(added), day: newest } : { value: "", day: null };
}

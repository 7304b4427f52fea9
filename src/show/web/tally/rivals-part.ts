import { html } from "hono/html";

import type { Tally } from "../../../model/tally.ts";
import { dayValues } from "../chart/day-values.ts";
import { rivalsChart } from "../chart/rivals-chart.ts";
import type { Fragment } from "../frame.ts";
import { actorPath, tallyPath } from "../links.ts";
import { texts } from "../texts/texts.ts";
import { boundsText, day, numberText } from "../wording.ts";
import type { TallyView } from "./tally-view.ts";

/** Claimants who count the same: their lines on one axis, and a table with the latest of each. */
export function rivalsPart(view: TallyView, rivals: readonly Tally[]): Fragment | string {
  if (rivals.length === 0) return "";
  const words = texts().tally;
  return html`<section aria-labelledby="claimants">
    <h2 id="claimants">${words.claimants}</h2>
    ${rivalsChart([view.tally, ...rivals])}
    <div class="scroll">
      <table class="rivals">
        <thead>
          <tr>
            <th scope="col">${words.whose}</th>
            <th scope="col">${words.counted}</th>
            <th scope="col" class="number">${words.latest}</th>
            <th scope="col">${words.day}</th>
            <th scope="col" class="number">${words.difference}</th>
          </tr>
        </thead>
        <tbody>
          ${[view.tally, ...rivals].map((tally, at) => row(tally, view, at))}
        </tbody>
      </table>
    </div>
    <p class="quiet">${words.claimantsNote}</p>
  </section>`;
}

function row(tally: Tally, view: TallyView, at: number): Fragment {
  const latest = dayValues(tally.readings).at(-1);
  return html`<tr>
    <th scope="row"><i class="swatch s${at}" aria-hidden="true"></i> <a href="${actorPath(tally.claimant)}">${tally.claimant}</a></th>
    <td><a href="${tallyPath(tally.id)}">${tally.counted} ${tally.measure}</a></td>
    <td class="number">${latest ? boundsText(latest.standing) : ""}</td>
    <td>${latest ? day(latest.day) : ""}</td>
    <td class="number">${at === 0 || !latest ? "" : against(view, latest.day, latest.standing.low)}</td>
  </tr>`;
}

/** How far a total lies from this tally's of the same day; empty where it has none. */
function against({ days }: TallyView, iso: string, low: number): string {
  const own = days.find((value) => value.day === iso);
  if (!own) return "";
  const difference = low - own.standing.low;
  return difference === 0 ? "=" : `${difference > 0 ? "+" : "−"}${numberText(Math.abs(difference))}`;
}

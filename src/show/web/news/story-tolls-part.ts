import { html } from "hono/html";

import type { Tally } from "../../../model/tally.ts";
import type { TollGroup } from "../../../run/story-tolls.ts";
import type { TallyLine } from "../../../store/tally-line.ts";
import { rivalsChart } from "../chart/rivals-chart.ts";
import type { Fragment } from "../frame.ts";
import { actorPath, tallyPath } from "../links.ts";
import { texts } from "../texts/texts.ts";
import { day } from "../wording.ts";
import { courseOf, latestOf } from "./toll-lines.ts";

/** Tolls by claimant: those that several count on one axis with their bands, then every one in a table. */
export function storyTollsPart(tolls: readonly TollGroup[], charted: readonly TollGroup<Tally>[]): Fragment | string {
  if (tolls.length === 0) return "";
  return html`${
    charted.length === 0
      ? ""
      : html`<div class="contested">${charted.map(chart)}</div>
          <p class="quiet">${texts().stories.side}</p>`
  }
  ${table(tolls)}`;
}

function chart({ name, tallies }: TollGroup<Tally>): Fragment {
  return html`<div>
    <h3>${name}</h3>
    ${rivalsChart(tallies)}
  </div>`;
}

function table(tolls: readonly TollGroup[]): Fragment {
  const words = texts().stories;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${words.tolls}">
    <table class="toll-table">
      <thead>
        <tr>
          <th scope="col">${words.counted}</th>
          <th scope="col">${words.whose}</th>
          <th scope="col" class="course">${words.course}</th>
          <th scope="col" class="number">${words.latest}</th>
          <th scope="col">${words.asOf}</th>
        </tr>
      </thead>
      ${tolls.map(
        ({ name, tallies }) =>
          html`<tbody>
            ${tallies.map((tally, at) => row(name, tally, at))}
          </tbody>`,
      )}
    </table>
  </div>`;
}

/** What is counted stands once for all who count it. */
function row(name: string, tally: TallyLine, at: number): Fragment {
  const latest = latestOf(tally);
  return html`<tr>
    <th scope="row"><a class="${at === 0 ? "" : "again"}" href="${tallyPath(tally.id)}">${name}</a></th>
    <td><a href="${actorPath(tally.claimant)}">${tally.claimant}</a></td>
    <td class="course">${courseOf(tally)}</td>
    <td class="number">${latest.value}</td>
    <td class="when">${day(latest.day)}</td>
  </tr>`;
}

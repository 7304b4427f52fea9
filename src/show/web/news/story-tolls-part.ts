import { html } from "hono/html";

import type { Tally } from "../../../model/tally.ts";
import type { TollGroup } from "../../../run/story-tolls.ts";
import { rivalsChart } from "../chart/rivals-chart.ts";
import { sparkLine } from "../chart/spark-line.ts";
import type { Fragment } from "../frame.ts";
import { actorPath, tallyPath } from "../links.ts";
import { texts } from "../texts/texts.ts";
import { day } from "../wording.ts";
import { daysOf, latestOf } from "./toll-lines.ts";

/** Groups with a chart of their own; the others have spark lines in the table. */
const charts = 2;
/** Days that make a shape. */
const shape = 5;
/** More lines would not be told apart. */
const lines = 6;

/** Tolls by claimant: those that several count on one axis with their bands, then every one in a table. */
export function storyTollsPart(tolls: readonly TollGroup[]): Fragment | string {
  if (tolls.length === 0) return "";
  const drawn = chosen(tolls);
  return html`${
    drawn.length === 0
      ? ""
      : html`<div class="contested">${drawn.map(chart)}</div>
          <p class="quiet">${texts().stories.side}</p>`
  }
  ${table(tolls)}`;
}

/** What several count; where nobody is contradicted, the first that runs for long enough to have a shape. */
function chosen(tolls: readonly TollGroup[]): readonly TollGroup[] {
  const contested = tolls.filter(({ tallies }) => tallies.filter(({ readings }) => readings.length > 0).length > 1);
  const long = tolls.filter(({ tallies }) => tallies.some((tally) => daysOf(tally).length >= shape));
  return contested.length > 0 ? contested.slice(0, charts) : long.slice(0, 1);
}

function chart({ name, tallies }: TollGroup): Fragment {
  return html`<div>
    <h3>${name}</h3>
    ${rivalsChart(longest(tallies))}
  </div>`;
}

function longest(tallies: readonly Tally[]): readonly Tally[] {
  return tallies.toSorted((a, b) => daysOf(b).length - daysOf(a).length).slice(0, lines);
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
function row(name: string, tally: Tally, at: number): Fragment {
  const latest = latestOf(tally);
  return html`<tr>
    <th scope="row"><a class="${at === 0 ? "" : "again"}" href="${tallyPath(tally.id)}">${name}</a></th>
    <td><a href="${actorPath(tally.claimant)}">${tally.claimant}</a></td>
    <td class="course">${sparkLine(daysOf(tally))}</td>
    <td class="number">${latest.value}</td>
    <td class="when">${day(latest.day)}</td>
  </tr>`;
}

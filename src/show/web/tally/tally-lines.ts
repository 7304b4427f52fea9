import { html } from "hono/html";

import type { ListedTally } from "../../../run/tallies-listed.ts";
import type { TallyLine } from "../../../store/tally-line.ts";
import type { Fragment } from "../frame.ts";
import { tallyPath } from "../links.ts";
import { sparkLine } from "../chart/spark-line.ts";
import { texts } from "../texts/texts.ts";
import { titleOf } from "./tally-view.ts";
import { addedText, boundsText, day } from "../wording.ts";

/** Tallies under a heading for each happening: what is counted, on whose word, the course so far, the latest value. */
export function talliesByHappening(tallies: readonly ListedTally[]): Fragment[] {
  return [...Map.groupBy(tallies, ({ happening }) => happening)].map(
    ([happening, group]) =>
      html`<section>
        <h2 dir="auto">${happening}</h2>
        <ol class="tallies">
          ${group.map(tallyItem)}
        </ol>
      </section>`,
  );
}

function tallyItem({ line, happening }: ListedTally): Fragment {
  const { counts } = texts().frame;
  const { id, claimant, days, breaks, newest, spark } = line;
  const found = breaks ? html` · <span class="broken">${counts.breaks(breaks)}</span>` : "";
  return html`<li>
    <p class="name"><a href="${tallyPath(id)}" dir="auto">${titleOf(line, happening)}</a></p>
    <p class="claimant"><bdi>${claimant}</bdi> · ${counts.days(days)}${found}</p>
    ${sparkLine(spark.map((standing) => ({ day: standing.day, standing })))} ${latestValue(line)}
    <p class="when">${newest ? day(newest) : ""}</p>
  </li>`;
}

function latestValue({ latest, spark, added }: TallyLine): Fragment | string {
  if (latest === null) return added ? html`<p class="value">${addedText(added)}</p>` : "";
  return html`<p class="value ${spark.at(-1)?.method === "stated" ? "" : "worked"}">${boundsText(latest)}</p>`;
}

import { html } from "hono/html";

import type { Figure } from "../../model/figure.ts";
import type { Fragment } from "./frame.ts";
import type { LatestFigure } from "./latest-figures.ts";
import { figurePath } from "./links.ts";
import { boundsText, day } from "./wording.ts";

/** The newest figures: how many, of what, as of when, on whose word. */
export function latestTable(latest: readonly LatestFigure[]): Fragment {
  return html`<table class="latest">
    <thead>
      <tr>
        <th scope="col" class="number">How many</th>
        <th scope="col">Of what</th>
        <th scope="col">As of</th>
        <th scope="col">On whose word</th>
      </tr>
    </thead>
    <tbody>
      ${latest.map(row)}
    </tbody>
  </table>`;
}

function row({ figure, article, articles }: LatestFigure): Fragment {
  const sign = figure.kind === "increment" ? "+" : "";
  const also = articles > 1 ? html` <span class="quiet">in ${articles} articles</span>` : "";
  return html`<tr>
    <td class="number"><a href="${figurePath(`${article.id}.${figure.id}`)}">${sign}${boundsText(figure.count)}</a></td>
    <td>${figure.counted.text} <b>${figure.measure}</b></td>
    <td class="when">${day(figure.asOf)}</td>
    <td>${word(figure, article.publisher)}${also}</td>
  </tr>`;
}

function word({ attribution, claimant }: Figure, publisher: string | null): string {
  if (claimant) return claimant.name;
  return attribution === "outlet" ? (publisher ?? "the outlet itself") : "nobody named";
}

import { html } from "hono/html";

import type { TallyView } from "./edition.ts";
import type { Fragment } from "./frame.ts";
import { tallyPath } from "./links.ts";
import { sparkLine } from "./spark-line.ts";
import { bounds, counted, day } from "./wording.ts";

/** Tallies as a ledger has them: name and claimant, the course so far, the latest value and its day. */
export function tallyLines(views: readonly TallyView[]): Fragment {
  return html`<ol class="tallies">
    ${views.map(line)}
  </ol>`;
}

function line({ tally, days, breaks }: TallyView): Fragment {
  const latest = days.at(-1);
  const found = breaks.length ? html` · <span class="broken">${counted(breaks.length, "break")}</span>` : "";
  return html`<li>
    <p class="name"><a href="${tallyPath(tally.id)}">${tally.name}</a></p>
    <p class="claimant">${tally.claimant} · ${counted(days.length, "day")}${found}</p>
    ${sparkLine(days)}
    ${latest ? html`<p class="value ${latest.standing.method === "stated" ? "" : "worked"}">${bounds(latest.standing)}</p>` : ""}
    <p class="when">${latest ? day(latest.day) : ""}</p>
  </li>`;
}

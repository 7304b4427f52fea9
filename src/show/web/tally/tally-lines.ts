import { html } from "hono/html";

import type { Fragment } from "../frame.ts";
import { tallyPath } from "../links.ts";
import { sparkLine } from "../chart/spark-line.ts";
import { texts } from "../texts/texts.ts";
import type { TallyView } from "./tally-view.ts";
import { boundsText, day } from "../wording.ts";

/** Tallies as a ledger has them: what is counted, on whose word and of what happening, the course so far, the latest value. */
export function tallyLines(views: readonly TallyView[]): Fragment {
  return lines(views, true);
}

/** The same under a heading for each happening; views of one happening stand together. */
export function talliesByHappening(views: readonly TallyView[]): Fragment[] {
  return [...Map.groupBy(views, (view) => view.happening)].map(
    ([happening, group]) =>
      html`<section>
        <h2>${happening}</h2>
        ${lines(group, false)}
      </section>`,
  );
}

function lines(views: readonly TallyView[], withHappening: boolean): Fragment {
  return html`<ol class="tallies">
    ${views.map((view) => line(view, withHappening))}
  </ol>`;
}

function line(view: TallyView, withHappening: boolean): Fragment {
  const { tally, days, breaks, latest } = view;
  const found = breaks.length ? html` · <span class="broken">${texts().frame.counts.breaks(breaks.length)}</span>` : "";
  return html`<li>
    <p class="name"><a href="${tallyPath(tally.id)}">${view.title}</a></p>
    <p class="claimant">
      ${tally.claimant}${withHappening ? ` · ${view.happening}` : ""} · ${texts().frame.counts.days(days.length)}${found}
    </p>
    ${sparkLine(days)} ${latestValue(view)}
    <p class="when">${latest ? day(latest) : ""}</p>
  </li>`;
}

function latestValue({ days, loose }: TallyView): Fragment | string {
  const [value, added] = [days.at(-1)?.standing, loose.at(-1)];
  if (!value) return added ? html`<p class="value">+${boundsText(added)}</p>` : "";
  return html`<p class="value ${value.method === "stated" ? "" : "worked"}">${boundsText(value)}</p>`;
}

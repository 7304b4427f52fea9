import { pluralText } from "../../../lib/number-text.ts";
import { html } from "hono/html";

import type { Edition } from "../edition.ts";
import { factList } from "../facts.ts";
import type { Fragment, Page } from "../frame.ts";
import { breakLines } from "../break-lines.ts";
import { tallyPath } from "../links.ts";
import { tallyChart } from "./tally-chart.ts";
import type { TallyView } from "./tally-view.ts";
import { tallyTable, type TallyRequest } from "./tally-table.ts";
import { boundsText, day, momentText } from "../wording.ts";

/** One tally: what it counts and on whose word, its chart, its breaks, and every value with its sentence. */
export function tallyPage(edition: Edition, view: TallyView, request: TallyRequest): Page {
  return {
    title: view.title,
    section: "tallies",
    body: html`<article class="tally">
      ${head(view)} ${facts(edition, view)} ${knownForm(view, request.known)} ${tallyChart(view)} ${breakSection(view)}
      ${tallyTable(view, request)}
    </article>`,
  };
}

/** What is shown of a tally of which nothing was known at a moment. */
export function unknownTallyPage(view: TallyView, known: string): Page {
  return {
    title: view.title,
    section: "tallies",
    body: html`<article class="tally">
      <header class="title"><h1>${view.title}</h1></header>
      ${knownForm(view, known)}
      <p class="empty">Nothing of this tally was known then.</p>
    </article>`,
  };
}

function head({ tally, title, days }: TallyView): Fragment {
  const latest = days.at(-1);
  return html`<header class="title with-value">
    <div>
      <h1>${title}</h1>
      <p class="standfirst">${tally.definition}</p>
    </div>
    ${latest ? html`<p class="value"><strong>${boundsText(latest.standing)}</strong> <span>as of ${day(latest.day)}</span></p>` : ""}
  </header>`;
}

function facts(edition: Edition, { tally, happening, days }: TallyView): Fragment {
  return factList([
    ["On whose word", tally.claimant],
    ["Measure", tally.measure],
    ["Counted", tally.counted],
    ["Happening", happening],
    ["Also worded", tally.wordings.map((word) => `“${word}”`).join(", ")],
    ["Continues", links(edition, tally.predecessors)],
    ["Continued by", links(edition, tally.successors)],
    ["Holds", pluralText(days.length, "day")],
  ]);
}

function links(edition: Edition, ids: readonly string[]): Fragment[] {
  const name = (id: string) => edition.tally.get(id)?.title ?? id;
  return ids.map((id, index) => html`${index ? ", " : ""}<a href="${tallyPath(id)}">${name(id)}</a>`);
}

function knownForm({ tally }: TallyView, known: string | null): Fragment {
  return html`<form class="known" action="${tallyPath(tally.id)}" method="get">
    <label for="known">As known on</label>
    <input id="known" name="known" type="date" value="${known?.slice(0, 10) ?? ""}" required />
    <button>Show</button>
    ${known === null ? "" : html`<p role="status">As known on ${momentText(known)}. <a href="${tallyPath(tally.id)}">Show all that is known now</a></p>`}
  </form>`;
}

function breakSection({ breaks }: TallyView): Fragment | string {
  if (breaks.length === 0) return "";
  return html`<section aria-labelledby="breaks">
    <h2 id="breaks">Breaks, and what would explain them</h2>
    ${breakLines(breaks)}
  </section>`;
}

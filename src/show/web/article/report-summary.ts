import { html } from "hono/html";

import type { Note } from "../../../model/note.ts";
import type { Check, Report, Silence, Toll } from "../../../model/report.ts";
import type { Fragment } from "../frame.ts";
import { boundsText, numberText } from "../wording.ts";

const most = 40;

/** What a report says before one reads the text: the article's own tolls, its arithmetic, its silences, and the reader's notes. */
export function reportSummary(report: Report): Fragment {
  return html`<div class="summary">
    ${tolls(report.tolls)} ${section("Arithmetic", report.checks, check)} ${section("Said to be unknown", report.silences, silence)}
    ${section("Notes of the reader", report.notes, note)}
  </div>`;
}

function tolls(all: readonly Toll[]): Fragment | string {
  if (all.length === 0) return "";
  return html`<section class="wide" aria-labelledby="tolls">
    <h2 id="tolls">What it finally says</h2>
    <ul class="tolls">
      ${all.map((toll) => html`<li><strong>${linked(boundsText(toll), toll.figures[0])}</strong> ${toll.measure}</li>`)}
    </ul>
  </section>`;
}

function section<Item>(title: string, items: readonly Item[], line: (item: Item) => Fragment): Fragment | string {
  if (items.length === 0) return "";
  return html`<section>
    <h2>${title}</h2>
    <ul class="checks">
      ${items.slice(0, most).map(line)}
    </ul>
    ${items.length > most ? html`<p class="quiet">and ${numberText(items.length - most)} more</p>` : ""}
  </section>`;
}

const verdicts = new Map<boolean | null, { readonly sign: string; readonly word: string; readonly look: string }>([
  [true, { sign: "=", word: "holds", look: "holds" }],
  [false, { sign: "≠", word: "breaks", look: "fails" }],
  [null, { sign: "◇", word: "worked out", look: "open" }],
]);

function check({ holds, text, figures }: Check): Fragment {
  const verdict = verdicts.get(holds);
  return html`<li class="check ${verdict?.look ?? ""}">
    <span class="verdict"><span aria-hidden="true">${verdict?.sign}</span> ${verdict?.word}</span>
    <p>${text} ${figures.slice(0, 6).map((id) => html`<a class="source" href="#${id}">${id}</a> `)}</p>
  </li>`;
}

function silence({ who, what }: Silence): Fragment {
  return html`<li>${who}: ${what}</li>`;
}

function note({ stage, text }: Note): Fragment {
  return html`<li><span class="stage">${stage}</span> ${text}</li>`;
}

function linked(text: string, figure: string | undefined): Fragment | string {
  return figure === undefined ? text : html`<a href="#${figure}">${text}</a>`;
}

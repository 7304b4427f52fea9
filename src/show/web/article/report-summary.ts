import { html } from "hono/html";

import type { Note } from "../../../model/note.ts";
import type { Check, Report, Silence, Toll } from "../../../model/report.ts";
import type { Fragment } from "../frame.ts";
import { measureWord } from "../measure-word.ts";
import { texts } from "../texts/texts.ts";
import { boundsText, numberText } from "../wording.ts";

const most = 40;

/** What a report says before one reads the text: the article's own tolls, its arithmetic, its silences, and the reader's notes. */
export function reportSummary(report: Report): Fragment {
  const words = texts().article;
  return html`<div class="summary">
    ${tolls(report.tolls)} ${section(words.arithmetic, report.checks, check)} ${section(words.unknown, report.silences, silence)}
    ${section(words.readerNotes, report.notes, note)}
  </div>`;
}

function tolls(all: readonly Toll[]): Fragment | string {
  if (all.length === 0) return "";
  return html`<section class="wide" aria-labelledby="tolls">
    <h2 id="tolls">${texts().article.finally}</h2>
    <ul class="tolls">
      ${all.map((toll) => html`<li><strong>${linked(boundsText(toll), toll.figures[0])}</strong> ${measureWord(toll.measure)}</li>`)}
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
    ${items.length > most ? html`<p class="quiet">${texts().article.more(numberText(items.length - most))}</p>` : ""}
  </section>`;
}

const verdicts = { holds: "=", fails: "≠", open: "◇" } as const;

function check({ holds, text, figures }: Check): Fragment {
  const verdict = holds === null ? "open" : holds ? "holds" : "fails";
  return html`<li class="check ${verdict}">
    <span class="verdict"><span aria-hidden="true">${verdicts[verdict]}</span> ${texts().article.verdicts[verdict]}</span>
    <p><span lang="en">${text}</span> ${figures.slice(0, 6).map((id) => html`<a class="source" href="#${id}">${id}</a> `)}</p>
  </li>`;
}

function silence({ who, what }: Silence): Fragment {
  return html`<li dir="auto">${who}: ${what}</li>`;
}

function note({ stage, text }: Note): Fragment {
  return html`<li lang="en"><span class="stage">${stage}</span> ${text}</li>`;
}

function linked(text: string, figure: string | undefined): Fragment | string {
  return figure === undefined ? text : html`<a href="#${figure}">${text}</a>`;
}

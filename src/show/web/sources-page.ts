import { html } from "hono/html";

import type { SourceLine } from "../source-lines.ts";
import type { Fragment, Page } from "./frame.ts";
import { texts } from "./texts/texts.ts";
import { isWebAddress, moment } from "./wording.ts";

/** What is watched, with the state of each: last success, next try, last error in words. */
export function sourcesPage(lines: readonly SourceLine[]): Page {
  const words = texts().sources;
  const watched = lines.filter((line) => line.watched).length;
  const trouble = lines.filter(({ failures }) => failures > 0).length;
  return {
    title: words.title,
    section: "sources",
    body: html`<header class="title">
        <h1>${words.title}</h1>
        <p class="standfirst">${watched === 0 ? words.nothing : words.standfirst(words.watched(watched), String(trouble))}</p>
      </header>
      ${lines.length === 0 ? "" : table(lines)}`,
  };
}

function table(lines: readonly SourceLine[]): Fragment {
  const { head } = texts().sources;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${texts().sources.title}">
    <table>
      <thead>
        <tr>
          ${[head.source, head.kept, head.success, head.next, head.trouble].map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${lines.map(row)}
      </tbody>
    </table>
  </div>`;
}

function row(line: SourceLine): Fragment {
  const words = texts().sources;
  const { at, name, kind, pages, latest, lastSuccess, lastError, nextTry, failures, pushedUntil } = line;
  return html`<tr id="${line.id}">
    <th scope="row">
      ${name ?? at}<br />${words.kinds[kind]}${name === null ? "" : html` · ${isWebAddress(at) ? html`<a href="${at}">${at}</a>` : at}`}
    </th>
    <td>${words.pages(pages)}${latest === null ? "" : html`<br />${moment(latest)}`}</td>
    <td>${lastSuccess === null ? words.never : moment(lastSuccess)}</td>
    <td>${next(line.watched, nextTry)}${pushedUntil === null ? "" : html`<br />${words.pushed}`}</td>
    <td>${lastError === null ? "" : html`${words.failed(failures)}<br />${lastError}`}</td>
  </tr>`;
}

function next(watched: boolean, nextTry: string | null): Fragment | string {
  const words = texts().sources;
  if (!watched) return words.once;
  return nextTry === null ? words.soon : moment(nextTry);
}

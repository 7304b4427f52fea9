import { html } from "hono/html";

import type { SourceLine } from "../../source-lines.ts";
import type { Fragment, Page } from "../frame.ts";
import { texts } from "../texts/texts.ts";
import { isWebAddress, moment } from "../wording.ts";
import { shortName } from "./heard-lines.ts";

/** The health of what is watched: in trouble first with what went wrong, then what is well, then what was collected once. */
export function sourcesPage(lines: readonly SourceLine[]): Page {
  const words = texts().sources;
  const watched = lines.filter((line) => line.watched);
  const trouble = watched.filter(({ failures }) => failures > 0);
  return {
    title: words.title,
    section: "sources",
    body: html`<header class="title">
        <h1>${words.title}</h1>
        <p class="standfirst">
          ${watched.length === 0 ? words.nothing : words.standfirst(words.watched(watched.length), String(trouble.length))}
        </p>
      </header>
      ${group("trouble", words.groups.trouble, trouble)}
      ${group(
        "well",
        words.groups.well,
        watched.filter(({ failures }) => failures === 0),
      )}
      ${group(
        "once",
        words.groups.once,
        lines.filter((line) => !line.watched),
      )}`,
  };
}

function group(id: string, heading: string, lines: readonly SourceLine[]): Fragment | string {
  if (lines.length === 0) return "";
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}" class="strap">${heading}</h2>
    <ul class="sources ${id}">
      ${lines.map(sourceLine)}
    </ul>
  </section>`;
}

function sourceLine(line: SourceLine): Fragment {
  const words = texts().sources;
  const { kind, pages, latest, lastError, failures, pushedUntil } = line;
  return html`<li id="${line.id}">
    <div>
      <p class="name">${shortName(line)}</p>
      <p class="by">${words.kinds[kind]}${address(line)}</p>
      ${lastError === null ? "" : html`<p class="wrong"><b>${words.failed(failures)}</b> <span lang="en">${lastError}</span></p>`}
      ${pushedUntil === null ? "" : html`<p class="by">${words.pushed}</p>`}
    </div>
    <dl>
      ${fact(words.head.kept, html`${words.pages(pages)}${latest === null ? "" : html`, ${moment(latest)}`}`)}
      ${line.watched ? watchFacts(line) : ""}
    </dl>
  </li>`;
}

/** Where it is; nothing where that is its name already. */
function address({ at, name }: SourceLine): Fragment | string {
  if (isWebAddress(at)) return html` · <a href="${at}">${at}</a>`;
  return name === null ? "" : html` · ${at}`;
}

function watchFacts({ lastSuccess, nextTry }: SourceLine): Fragment {
  const words = texts().sources;
  return html`${fact(words.head.success, lastSuccess === null ? words.never : moment(lastSuccess))}
  ${fact(words.head.next, nextTry === null ? words.soon : moment(nextTry))}`;
}

function fact(term: string, text: Fragment | string): Fragment {
  return html`<div>
    <dt>${term}</dt>
    <dd>${text}</dd>
  </div>`;
}

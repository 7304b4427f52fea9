import { html } from "hono/html";

import type { Searched } from "../../../run/search.ts";
import type { Fragment, Page } from "../frame.ts";
import { searchPath } from "../links.ts";
import { texts } from "../texts/texts.ts";
import { articleLines } from "./lines.ts";

/** What was asked for and what came of it; null before anything was asked. */
export interface SearchShown {
  readonly text: string;
  readonly result: Searched | null;
  /** How many a page holds: as many found say that there may be more. */
  readonly limit: number;
}

/** The search box, what it understands, and what it found. */
export function searchPage(shown: SearchShown): Page {
  const words = texts().lookup;
  return {
    title: shown.text === "" ? words.search : `${shown.text} · ${words.search}`,
    section: "search",
    scripts: ["search.js"],
    ...(shown.text === "" ? {} : { feed: feedPath(shown.text) }),
    body: html`<header class="title">
        <h1>${words.search}</h1>
        <p class="standfirst">${words.standfirst}</p>
      </header>
      ${box(shown.text)}
      <section id="results" aria-live="polite">${shown.result === null ? "" : results(shown, shown.result)}</section>`,
  };
}

function box(text: string): Fragment {
  const words = texts().lookup;
  return html`<form class="search" role="search" action="/search" method="get">
    <label for="q">${words.box}</label>
    <div class="line">
      <input id="q" name="q" type="search" value="${text}" autocomplete="off" spellcheck="false" />
      <button class="main">${words.find}</button>
    </div>
    <dl class="fields">
      ${words.fields.map(
        ([field, meaning]) =>
          html`<div>
            <dt>${field}</dt>
            <dd>${meaning}</dd>
          </div>`,
      )}
    </dl>
  </form>`;
}

function results({ text, limit }: SearchShown, { found, whole, doubts }: Searched): Fragment {
  const words = texts().lookup;
  const oldest = found.at(-1);
  const more = oldest && found.length === limit;
  const count = more ? words.first(words.found(found.length)) : words.found(found.length);
  return html`${doubts.map((doubt) => html`<p class="notice">${doubt}</p>`)}
    <p class="quiet">${count}${text === "" ? "" : html` · <a href="${feedPath(text)}">${words.feed}</a>`}</p>
    ${found.length === 0 ? html`<p class="empty">${words.nothing}</p>` : articleLines(found)}
    ${whole ? "" : html`<p class="notice">${words.partly}</p>`}
    ${more ? html`<p class="more"><a rel="next" href="${searchPath(text, oldest.number)}">${words.more}</a></p>` : ""}`;
}

/** Path of a search as a feed. */
function feedPath(text: string): string {
  return `/search.atom?${new URLSearchParams({ q: text }).toString()}`;
}

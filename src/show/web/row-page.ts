import { html } from "hono/html";

import type { Citation } from "../../model/citation.ts";
import { factList } from "./facts.ts";
import type { Page } from "./frame.ts";
import { texts } from "./texts/texts.ts";
import { day, isWebAddress, momentText } from "./wording.ts";

/** A row of an imported series: what a number of it stands on, as an article's sentence is for a page's. */
export function rowPage({ title, outlet, published, address, archived, known, sentence }: Citation): Page {
  const words = texts().lookup.row;
  return {
    title: sentence,
    section: "tallies",
    body: html`<header class="title">
        <h1 dir="auto">${sentence}</h1>
        <p class="standfirst">${words.standfirst(momentText(known))}</p>
      </header>
      ${factList([
        [words.says, sentence],
        [words.series, title],
        [words.publisher, outlet],
        [words.published, published === null ? null : day(published)],
        [words.address, isWebAddress(address) ? html`<a href="${address}">${address}</a>` : address],
        [words.place, archived],
      ])}`,
  };
}

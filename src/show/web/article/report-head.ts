import { html } from "hono/html";

import type { Article, DayOrigin } from "../../../model/article.ts";
import type { Fact } from "../facts.ts";
import type { Fragment } from "../frame.ts";
import { texts } from "../texts/texts.ts";
import { day, isWebAddress } from "../wording.ts";

/** Title, outlet, byline and day of an article. */
export function reportHead({ title, publisher, byline, published, language }: Article): Fragment {
  const parts = [publisher, byline.join(", "), published && day(published)].filter(Boolean);
  const heading =
    title === null ? html`<h1>${texts().article.untitled}</h1>` : html`<h1 lang="${language ?? "und"}" dir="auto">${title}</h1>`;
  return html`<header class="title">
    ${heading}
    <p class="standfirst">${parts.map((part, index) => html`${index ? " · " : ""}<bdi>${part}</bdi>`)}</p>
  </header>`;
}

/** Where an article stands, where its days were read, whom it was copied from, and what is missing of it. */
export function articleFacts({ url, published, modified, dates, origin, truncated, previous, next }: Article): readonly Fact[] {
  const words = texts().article.facts;
  return [
    [words.address, isWebAddress(url) ? html`<a href="${url}" rel="noreferrer">${url}</a>` : url],
    [words.published, published && dayWithOrigin(published, dates.published)],
    [words.modified, modified && dayWithOrigin(modified, dates.modified)],
    [words.copiedFrom, origin && html`<bdi>${origin.name}</bdi> <span class="quiet"><q dir="auto">${origin.evidence}</q></span>`],
    [words.cut, truncated ? words.cutText : null],
    [words.before, previous && html`<bdi>${previous}</bdi>`],
    [words.after, next && html`<bdi>${next}</bdi>`],
  ];
}

/** A day and where it was read: "19 Sep 2024, as printed on the page". */
function dayWithOrigin(iso: string, origin: DayOrigin | null): Fragment {
  if (origin === null) return html`${day(iso)}`;
  return html`${day(iso)}, ${texts().article.dayFrom[origin.from]} <span class="quiet"><q dir="auto">${origin.text}</q></span>`;
}

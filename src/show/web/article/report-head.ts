import { html } from "hono/html";

import type { Article } from "../../../model/article.ts";
import type { Fact } from "../facts.ts";
import type { Fragment } from "../frame.ts";
import { day, isWebAddress } from "../wording.ts";

/** Title, outlet, byline and day of an article. */
export function reportHead({ title, publisher, byline, published }: Article): Fragment {
  const parts = [publisher, byline.join(", "), published && day(published)].filter(Boolean);
  return html`<header class="title">
    <h1>${title ?? "Without a title"}</h1>
    <p class="standfirst">${parts.map((part, index) => html`${index ? " · " : ""}${part}`)}</p>
  </header>`;
}

/** Where an article stands, whom it was copied from, and what is missing of it. */
export function articleFacts({ url, modified, origin, truncated, previous, next }: Article): readonly Fact[] {
  return [
    ["Address", isWebAddress(url) ? html`<a href="${url}" rel="noreferrer">${url}</a>` : url],
    ["Modified", modified && day(modified)],
    ["Copied from", origin && html`${origin.name} <span class="quiet">“${origin.evidence}”</span>`],
    ["Cut short", truncated ? "the page does not hold the whole article" : null],
    ["Before it", previous],
    ["After it", next],
  ];
}

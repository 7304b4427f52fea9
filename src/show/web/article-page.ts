import { html } from "hono/html";

import type { Article } from "../../model/article.ts";
import type { KeptReport } from "../../store/store.ts";
import type { Edition } from "./edition.ts";
import type { Fragment, Page } from "./frame.ts";
import { articlePath } from "./links.ts";
import { reportSummary } from "./report-summary.ts";
import { reportText } from "./report-view.ts";
import { day, isWebAddress, moment } from "./wording.ts";

/** One capture of an article. */
export interface Capture {
  readonly hash: string;
  readonly captured: string;
}

const mostVersions = 20;

/** An archived article: where it comes from, what it says, its text with notes. */
export function articlePage(edition: Edition, kept: KeptReport, captures: readonly Capture[], publicly: boolean): Page {
  const { article } = kept.report;
  const tallyOf = (figure: string) => edition.tallyOf.get(`${kept.page}.${figure}`);
  return {
    title: article.title ?? kept.page,
    section: "articles",
    body: html`<article class="report">
      ${reportHead(article)} ${origins(kept, captures)} ${reportSummary(kept.report)} ${reportText(kept.report, publicly, tallyOf)}
    </article>`,
  };
}

/** Title, byline, outlet and day. */
export function reportHead({ title, publisher, byline, published }: Article): Fragment {
  const parts = [publisher, byline.join(", "), published ? day(published) : ""].filter(Boolean);
  return html`<header class="title">
    <h1>${title ?? "Without a title"}</h1>
    <p class="standfirst">${parts.map((part, index) => html`${index ? " · " : ""}${part}`)}</p>
  </header>`;
}

function origins({ hash, captured, page, report: { article } }: KeptReport, captures: readonly Capture[]): Fragment {
  const others = captures.filter((capture) => capture.hash !== hash);
  return html`<dl class="facts">
    ${fact("Address", isWebAddress(article.url) ? html`<a href="${article.url}" rel="noreferrer">${article.url}</a>` : article.url)}
    ${fact("Captured", moment(captured))} ${fact("Modified", article.modified && day(article.modified))}
    ${fact("Copied from", article.origin && html`${article.origin.name} <span class="quiet">“${article.origin.evidence}”</span>`)}
    ${fact("Cut short", article.truncated ? "the page does not hold the whole article" : null)} ${fact("Before it", article.previous)}
    ${fact("After it", article.next)} ${fact("Hash", html`<code>${hash.slice(0, 16)}</code>`)}
    ${fact("Other captures", others.length ? versions(page, others) : null)}
  </dl>`;
}

function versions(page: string, others: readonly Capture[]): Fragment[] {
  const shown = others.slice(0, mostVersions);
  return shown.map(({ hash, captured }, index) => html`${index ? " · " : ""}<a href="${articlePath(page, hash)}">${moment(captured)}</a>`);
}

function fact(term: string, text: Fragment | Fragment[] | string | null): Fragment | string {
  return text === null || text === ""
    ? ""
    : html`<div>
        <dt>${term}</dt>
        <dd>${text}</dd>
      </div>`;
}

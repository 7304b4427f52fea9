import { html } from "hono/html";

import type { ListedTally } from "../../run/tallies-listed.ts";
import type { ArticleLine } from "../../store/store.ts";
import type { Fragment, Page, Section } from "./frame.ts";
import { articlePath } from "./links.ts";
import { pager } from "./pager.ts";
import { talliesByHappening } from "./tally/tally-lines.ts";
import { texts } from "./texts/texts.ts";
import { day, moment } from "./wording.ts";

/** How many tallies, and how many articles, a page of their list holds. */
export const talliesOnPage = 40;
export const articlesOnPage = 50;

/** A page of all tallies. @param count of all there are */
export function talliesPage(items: readonly ListedTally[], count: number, page: number): Page {
  const body = html`${talliesByHappening(items)}${pager({ page, pages: pagesOf(count, talliesOnPage) }, "/tallies")}`;
  return list("tallies", texts().frame.counts.runningCounts(count), body);
}

/** A page of all articles. @param count of all there are */
export function articlesPage(items: readonly ArticleLine[], count: number, page: number): Page {
  const body = html`<ul class="articles">
      ${items.map(articleLine)}
    </ul>
    ${pager({ page, pages: pagesOf(count, articlesOnPage) }, "/articles")}`;
  return list("articles", texts().frame.counts.articles(count), body);
}

function pagesOf(count: number, size: number): number {
  return Math.max(1, Math.ceil(count / size));
}

function articleLine({ id, title, publisher, published, captured, figures }: ArticleLine): Fragment {
  return html`<li>
    <p class="name"><a href="${articlePath(id)}" dir="auto">${title ?? id}</a></p>
    <p class="claimant">
      ${publisher ? html`<bdi>${publisher}</bdi> · ` : ""}${published ? day(published) : html`${texts().article.capturedOn} ${moment(captured)}`}
    </p>
    <p class="value">${texts().frame.counts.figures(figures)}</p>
  </li>`;
}

function list(section: Section, summary: string, body: Fragment): Page {
  const title = texts().frame[section];
  return {
    title,
    section,
    body: html`<header class="title">
        <h1>${title}</h1>
        <p class="standfirst">${summary}</p>
      </header>
      ${body}`,
  };
}

import { html } from "hono/html";

import type { ArticleLine } from "../../store/store.ts";
import type { Edition } from "./edition.ts";
import type { Fragment, Page, Section } from "./frame.ts";
import { articlePath } from "./links.ts";
import { pager, slice } from "./pager.ts";
import { talliesByHappening } from "./tally/tally-lines.ts";
import { texts } from "./texts/texts.ts";
import { day, moment } from "./wording.ts";

const talliesOnPage = 40;
/** How many articles a page of their list holds. */
export const articlesOnPage = 50;

/** All tallies. */
export function talliesPage(edition: Edition, asked: number): Page {
  const together = [...Map.groupBy(edition.tallies, (view) => view.happening).values()].flat();
  const shown = slice(together, asked, talliesOnPage);
  return list(
    "tallies",
    texts().frame.counts.runningCounts(edition.tallies.length),
    html`${talliesByHappening(shown.items)}${pager(shown, "/tallies")}`,
  );
}

/** A page of all articles, as the store gave it. */
export function articlesPage(edition: Edition, items: readonly ArticleLine[], page: number): Page {
  const pages = Math.max(1, Math.ceil(edition.counts.articles / articlesOnPage));
  const body = html`<ul class="articles">
      ${items.map(articleLine)}
    </ul>
    ${pager({ page, pages }, "/articles")}`;
  return list("articles", texts().frame.counts.articles(edition.counts.articles), body);
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

import { html } from "hono/html";

import type { KeptReport } from "../../../store/store.ts";
import type { Edition } from "../edition.ts";
import { factList } from "../facts.ts";
import type { Fragment, Page } from "../frame.ts";
import { articlePath } from "../links.ts";
import { articleFacts, reportHead } from "./report-head.ts";
import { reportSummary } from "./report-summary.ts";
import { reportText } from "./report-view.ts";
import { moment } from "../wording.ts";

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

function origins({ hash, captured, page, report }: KeptReport, captures: readonly Capture[]): Fragment {
  const others = captures.filter((capture) => capture.hash !== hash);
  return factList([
    ...articleFacts(report.article),
    ["Captured", moment(captured)],
    ["Hash", html`<code>${hash.slice(0, 16)}</code>`],
    ["Other captures", versions(page, others)],
  ]);
}

function versions(page: string, others: readonly Capture[]): Fragment[] {
  const shown = others.slice(0, mostVersions);
  return shown.map(({ hash, captured }, index) => html`${index ? " · " : ""}<a href="${articlePath(page, hash)}">${moment(captured)}</a>`);
}

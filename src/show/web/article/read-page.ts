import { html } from "hono/html";

import type { Report } from "../../../model/report.ts";
import { factList } from "../facts.ts";
import type { Page } from "../frame.ts";
import { texts } from "../texts/texts.ts";
import { articleFacts, reportHead } from "./report-head.ts";
import { reportSummary } from "./report-summary.ts";
import { reportText } from "./report-view.ts";

/** The report on what was pasted. Nothing of it is kept. */
export function readPage(report: Report, publicly: boolean): Page {
  const words = texts().article;
  return {
    title: report.article.title ?? words.reading,
    section: null,
    body: html`<article class="report">
      ${reportHead(report.article)}
      <p class="notice">${words.notKept} <a href="/">${words.pasteAnother}</a>.</p>
      ${factList(articleFacts(report.article))} ${reportSummary(report)} ${reportText(report, publicly, () => undefined)}
    </article>`,
  };
}

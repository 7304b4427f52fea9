import { html } from "hono/html";

import type { Report } from "../../../model/report.ts";
import { factList } from "../facts.ts";
import type { Page } from "../frame.ts";
import { articleFacts, reportHead } from "./report-head.ts";
import { reportSummary } from "./report-summary.ts";
import { reportText } from "./report-view.ts";

/** The report on what was pasted. Nothing of it is kept. */
export function readPage(report: Report, publicly: boolean): Page {
  return {
    title: report.article.title ?? "What it says",
    section: null,
    body: html`<article class="report">
      ${reportHead(report.article)}
      <p class="notice">Read just now and not kept. <a href="/">Paste another</a>.</p>
      ${factList(articleFacts(report.article))} ${reportSummary(report)} ${reportText(report, publicly, () => undefined)}
    </article>`,
  };
}

import { html } from "hono/html";

import type { Telling } from "../../../model/story.ts";
import type { ArticleVersion } from "../../../model/version.ts";
import type { ArticleCoverage } from "../../../run/article-coverage.ts";
import type { KeptReport } from "../../../store/store.ts";
import { factList, type Fact } from "../facts.ts";
import type { Fragment, Page } from "../frame.ts";
import { articlePath, storyPath } from "../links.ts";
import { texts } from "../texts/texts.ts";
import { moment, numberText } from "../wording.ts";
import { articleFacts, reportHead } from "./report-head.ts";
import { reportSummary } from "./report-summary.ts";
import { reportText, type TallyOf } from "./report-view.ts";
import { versionsPart } from "./versions-part.ts";

/** An archived article with what is kept around it. */
export interface ArticleShown {
  readonly kept: KeptReport;
  readonly coverage: ArticleCoverage;
  /** The newest, oldest first. */
  readonly versions: readonly ArticleVersion[];
  readonly tallyOf: TallyOf;
  /** Open to strangers: sentences alone. */
  readonly publicly: boolean;
}

const mostCopies = 12;

/** An archived article: where it comes from, what it says, its text with notes, its versions. */
export function articlePage({ kept, coverage, versions, tallyOf, publicly }: ArticleShown): Page {
  const { article } = kept.report;
  return {
    title: article.title ?? kept.page,
    section: "articles",
    body: html`<article class="report">
      ${reportHead(article)} ${factList(origins(kept, coverage))} ${reportSummary(kept.report)}
      ${reportText(kept.report, publicly, tallyOf)} ${versionsPart(kept.page, versions, kept.hash)}
    </article>`,
  };
}

function origins({ hash, captured, report }: KeptReport, { story, copyOf, copies }: ArticleCoverage): readonly Fact[] {
  const words = texts().article;
  return [
    ...articleFacts(report.article),
    [words.facts.copyOf, copyOf && telling(copyOf)],
    [words.facts.copiedBy, copies.length === 0 ? null : copyList(copies)],
    [words.facts.story, story && html`<a href="${storyPath(story.id)}" dir="auto">${story.headline}</a>`],
    [words.facts.captured, moment(captured)],
    [words.facts.hash, html`<code>${hash.slice(0, 16)}</code>`],
  ];
}

function copyList(copies: readonly Telling[]): Fragment {
  const words = texts().article;
  if (copies.length < 3) return html`${copies.map((copy) => html`<p>${telling(copy)}</p>`)}`;
  const more = copies.length - mostCopies;
  return html`<details>
    <summary>${words.copies(copies.length)}</summary>
    <ul>
      ${copies.slice(0, mostCopies).map((copy) => html`<li>${telling(copy)}</li>`)}
      ${more > 0 ? html`<li>${words.more(numberText(more))}</li>` : ""}
    </ul>
  </details>`;
}

function telling({ article, title, outlet, moment: at }: Telling): Fragment {
  const name = title ?? article;
  return html`<a href="${articlePath(article)}" dir="auto">${outlet ? `${outlet}: ` : ""}${name}</a>, ${moment(at)}`;
}

import { pluralText } from "../../../lib/number-text.ts";
import { html } from "hono/html";

import type { Report } from "../../../model/report.ts";
import type { Fragment } from "../frame.ts";
import { figureNote, statementNote } from "./margin-notes.ts";
import { marksByRow, marksOf } from "./marks.ts";
import { reportRows } from "./report-rows.ts";
import { shownRows } from "./shown-rows.ts";
import type { TallyView } from "../tally/tally-view.ts";
import { isWebAddress } from "../wording.ts";

/** From a figure's id in a report to the tally in which it stands. */
export type TallyOf = (figure: string) => TallyView | undefined;

/** A report's text under its heading: row by row, with its figures and statements marked and a note beside each. */
export function reportText(report: Report, publicly: boolean, tallyOf: TallyOf): Fragment {
  const { rows, cut } = shownRows(report, publicly);
  const marks = marksByRow(rows, marksOf(report));
  const marked = rows.map((row, index) => ({ row, marks: marks[index] ?? [] }));
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  const statements = new Map(report.statements.map((statement) => [statement.id, statement]));
  const opinions = new Map(report.opinions.map((opinion) => [opinion.figure, opinion]));
  const note = (id: string) => {
    const figure = figures.get(id);
    if (figure) return figureNote(figure, tallyOf(id), opinions.get(id));
    const statement = statements.get(id);
    return statement ? statementNote(statement) : "";
  };
  return html`<h2>${cut === null ? "The text" : "The sentences with figures and statements"}</h2>
    ${cut === null ? "" : cutNotice(cut, report.article.url)} ${markKey(report)}
    <div class="text" lang="${report.article.language ?? "und"}">${reportRows(report.article.text, marked, note)}</div>`;
}

function cutNotice(cut: "public" | "long", url: string | null): Fragment {
  const reason =
    cut === "public"
      ? "This site shows sentences, not whole articles."
      : "The article is too long for one page; these are its first such sentences.";
  const original = isWebAddress(url) ? html` <a href="${url}" rel="noreferrer">Read the whole article where it was published</a>.` : "";
  return html`<p class="notice">${reason}${original}</p>`;
}

/** What the marks in the text mean, and how many there are. */
function markKey({ figures, statements }: Report): Fragment {
  return html`<p class="key">
    <span class="figure">${pluralText(figures.length, "figure")}</span>
    ${statements.length ? statementKey(statements.length) : ""}
  </p>`;
}

function statementKey(count: number): Fragment {
  return html`<span>
    ${pluralText(count, "statement")}: <span class="speaker">who says</span>, <span class="cue">the word of saying</span>,
    <span class="said">what is said</span>, <span class="channel">where</span>
  </span>`;
}

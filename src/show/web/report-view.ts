import { html } from "hono/html";

import type { Figure } from "../../model/figure.ts";
import type { Report } from "../../model/report.ts";
import type { Statement } from "../../model/statement.ts";
import { excerpts } from "./excerpts.ts";
import type { Fragment } from "./frame.ts";
import { figureNote, statementNote } from "./margin-notes.ts";
import { markedText } from "./marked-text.ts";
import { marksByRow, marksOf, type Mark } from "./marks.ts";
import type { TallyView } from "./tally-view.ts";
import { textRows, type TextRow } from "./text-rows.ts";
import { counted } from "./wording.ts";

/** How much of a report is shown, and what it is linked to. */
export interface ReportShowing {
  /** Only the sentences that hold figures and statements, not the whole article. */
  readonly excerptsOnly: boolean;
  /** The tally in which a figure stands, by the figure's id in this report. */
  readonly tallyOf: (figure: string) => TallyView | undefined;
}

/** Beyond this many rows only the sentences with figures and statements are shown. */
const mostRows = 1500;

/** What the marks in the text mean, and how many there are. */
export function markKey({ figures, statements }: Report): Fragment {
  return html`<p class="key">
    <span class="figure">${counted(figures.length, "figure")}</span>
    ${statements.length ? statementKey(statements.length) : ""}
  </p>`;
}

function statementKey(count: number): Fragment {
  return html`<span>
    ${counted(count, "statement")}: <span class="speaker">who says</span>, <span class="cue">the word of saying</span>,
    <span class="said">what is said</span>, <span class="channel">where</span>
  </span>`;
}

/** A report's text, row by row, with its figures and statements marked and a note beside each. */
export function reportText(report: Report, { excerptsOnly, tallyOf }: ReportShowing): Fragment {
  const whole = textRows(report.article);
  const rows = excerptsOnly || whole.length > mostRows ? excerpts(report).slice(0, mostRows) : whole;
  const marks = marksByRow(rows, marksOf(report));
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  const statements = new Map(report.statements.map((statement) => [statement.id, statement]));
  const note = (id: string) => noteOf(figures.get(id), statements.get(id), tallyOf);
  return html`<div class="text" lang="${report.article.language ?? "und"}">
    ${rows.map((row, index) => rowView(report.article.text, row, marks[index] ?? [], note))}
  </div>`;
}

function noteOf(figure: Figure | undefined, statement: Statement | undefined, tallyOf: ReportShowing["tallyOf"]): Fragment | string {
  if (figure) return figureNote(figure, tallyOf(figure.id));
  return statement ? statementNote(statement) : "";
}

function rowView(text: string, row: TextRow, marks: readonly Mark[], note: (id: string) => Fragment | string): Fragment {
  const words = html`<p class="words">${markedText(text, row, marks)}</p>`;
  if (row.repeats)
    return html`<details class="row repeats">
      <summary>The same words again, as ${row.role}</summary>
      ${words}
    </details>`;
  const noted = marks.flatMap(({ id, start }) => (id !== null && start >= row.start ? [note(id)] : []));
  const notes = noted.length
    ? html`<ul class="notes" lang="en">
        ${noted}
      </ul>`
    : "";
  return html`<div class="row as-${row.role}">${words}${notes}</div>`;
}

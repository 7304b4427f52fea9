import { html } from "hono/html";

import type { Report } from "../../../model/report.ts";
import type { Fragment } from "../frame.ts";
import { texts } from "../texts/texts.ts";
import { isWebAddress } from "../wording.ts";
import { sentencesOf } from "./excerpts.ts";
import { figureNote, statementNote, type InTally } from "./margin-notes.ts";
import { marksByRow, marksOf } from "./marks.ts";
import { postedRows } from "./posted-rows.ts";
import { shownRows } from "./shown-rows.ts";

/** From a figure's id in a report to the tally in which it stands. */
export type TallyOf = (figure: string) => InTally | undefined;

/** A report's text under its heading: row by row, with its figures and statements marked and a note beside each. */
export function reportText(report: Report, publicly: boolean, tallyOf: TallyOf): Fragment {
  const { rows, cut } = shownRows(report, publicly);
  const marks = marksByRow(rows, marksOf(report));
  const marked = rows.map((row, index) => ({ row, marks: marks[index] ?? [] }));
  const words = texts().article;
  return html`<h2 id="text">${cut === null ? words.whole : words.sentences}</h2>
    ${cut === null ? "" : cutNotice(cut, report.article.url)} ${markKey(report)}
    <div class="text" lang="${report.article.language ?? "und"}">${postedRows(report.article, marked, notesOf(report, tallyOf))}</div>`;
}

/** From the id of a figure or statement to its note. */
function notesOf(report: Report, tallyOf: TallyOf): (id: string) => Fragment | string {
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  const statements = new Map(report.statements.map((statement) => [statement.id, statement]));
  const opinions = new Map(report.opinions.map((opinion) => [opinion.figure, opinion]));
  const sentenceOf = sentencesOf(report.article);
  return (id) => {
    const figure = figures.get(id);
    if (figure) return figureNote(figure, report, { tally: tallyOf(id), opinion: opinions.get(id), sentence: sentenceOf(figure) });
    const statement = statements.get(id);
    return statement ? statementNote(statement, report) : "";
  };
}

function cutNotice(cut: "public" | "long", url: string | null): Fragment {
  const words = texts().article;
  const original = isWebAddress(url) ? html` <a href="${url}" rel="noreferrer">${words.readThere}</a>.` : "";
  return html`<p class="notice">${words.cut[cut]}${original}</p>`;
}

/** What the marks in the text mean, and how many there are. */
function markKey({ figures, statements }: Report): Fragment {
  return html`<p class="key">
    <span class="figure">${texts().frame.counts.figures(figures.length)}</span>
    ${statements.length ? statementKey(statements.length) : ""}
  </p>`;
}

function statementKey(count: number): Fragment {
  const { speaker, cue, said, channel } = texts().article.key;
  return html`<span>
    ${texts().frame.counts.statements(count)}: <span class="speaker">${speaker}</span>, <span class="cue">${cue}</span>,
    <span class="said">${said}</span>, <span class="channel">${channel}</span>
  </span>`;
}

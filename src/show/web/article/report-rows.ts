import { html } from "hono/html";

import type { Fragment } from "../frame.ts";
import { locale } from "../locale.ts";
import { texts } from "../texts/texts.ts";
import { markedText } from "./marked-text.ts";
import type { Mark } from "./marks.ts";
import type { TextRow } from "./text-rows.ts";
import { numberText } from "../wording.ts";

/** A row and the marks that touch it. */
export interface MarkedRow {
  readonly row: TextRow;
  readonly marks: readonly Mark[];
}

/** Rows of a text with a note beside each mark that starts in them; words that were there before are folded away. */
export function reportRows(text: string, rows: readonly MarkedRow[], note: (id: string) => Fragment | string): Fragment[] {
  return runs(rows).map((run) => {
    const [first] = run;
    return first?.row.repeats ? repeats(text, run) : html`${run.map((each) => rowView(text, each, note))}`;
  });
}

/** Rows that repeat stand together, as do those that do not. */
function runs(rows: readonly MarkedRow[]): MarkedRow[][] {
  const found: MarkedRow[][] = [];
  for (const each of rows) {
    const last = found.at(-1);
    if (last?.[0]?.row.repeats === each.row.repeats) last.push(each);
    else found.push([each]);
  }
  return found;
}

function repeats(text: string, run: readonly MarkedRow[]): Fragment {
  return html`<details class="row repeats">
    <summary lang="${locale()}">${again(run)}</summary>
    ${run.map((each) => words(text, each))}
  </details>`;
}

function again(run: readonly MarkedRow[]): string {
  const said = texts().article;
  const roles = [...new Set(run.map(({ row }) => said.roles[row.role]))].join(", ");
  return run.length > 1 ? said.againTimes(numberText(run.length), roles) : said.again(roles);
}

function rowView(text: string, { row, marks }: MarkedRow, note: (id: string) => Fragment | string): Fragment {
  const notes = marks.flatMap(({ id, start }) => (id !== null && start >= row.start ? [note(id)] : []));
  return html`<div class="row as-${row.role}">${words(text, { row, marks })}${notes.length ? noteList(notes) : ""}</div>`;
}

function words(text: string, { row, marks }: MarkedRow): Fragment {
  return html`<p class="words" dir="auto">${markedText(text, row, marks)}</p>`;
}

function noteList(notes: readonly (Fragment | string)[]): Fragment {
  return html`<ul class="notes" lang="${locale()}" dir="ltr">
    ${notes}
  </ul>`;
}

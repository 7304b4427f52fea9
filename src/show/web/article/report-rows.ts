import { html } from "hono/html";

import type { Fragment } from "../frame.ts";
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
  const roles = [...new Set(run.map(({ row }) => row.role))].join(", ");
  return html`<details class="row repeats">
    <summary>The same words again${run.length > 1 ? `, ${numberText(run.length)} times` : ""}: ${roles}</summary>
    ${run.map((each) => words(text, each))}
  </details>`;
}

function rowView(text: string, { row, marks }: MarkedRow, note: (id: string) => Fragment | string): Fragment {
  const notes = marks.flatMap(({ id, start }) => (id !== null && start >= row.start ? [note(id)] : []));
  return html`<div class="row as-${row.role}">${words(text, { row, marks })}${notes.length ? noteList(notes) : ""}</div>`;
}

function words(text: string, { row, marks }: MarkedRow): Fragment {
  return html`<p class="words">${markedText(text, row, marks)}</p>`;
}

function noteList(notes: readonly (Fragment | string)[]): Fragment {
  return html`<ul class="notes" lang="en">
    ${notes}
  </ul>`;
}

import { escapeUTF8 } from "entities";
import { html, raw } from "hono/html";

import type { Span } from "../../../model/span.ts";
import type { Fragment } from "../frame.ts";
import type { Mark } from "./marks.ts";

/**
 * A run of text with its marks as nested elements. Marks that cross are split where they cross; the piece that starts a mark
 * bears its id.
 *
 *   Police said nine people had died.
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ statement s1
 *               ^^^^^^^^^^^ figure f1
 */
export function markedText(text: string, run: Span, marks: readonly Mark[]): Fragment {
  const open: Mark[] = [];
  const waiting = marks.toReversed();
  let made = "";
  let at = run.start;
  for (const stop of stops(run, marks)) {
    made += escapeUTF8(text.slice(at, stop));
    at = stop;
    made += close(open, stop) + start(open, waiting, stop, run);
  }
  made += "</span>".repeat(open.length);
  return html`${raw(made)}`;
}

/** Every position at which a mark starts or ends inside the run, and the run's two ends, in order. */
function stops(run: Span, marks: readonly Mark[]): number[] {
  const all = marks.flatMap(({ start, end }) => [Math.max(start, run.start), Math.min(end, run.end)]);
  return [...new Set([run.start, ...all, run.end])].sort((a, b) => a - b);
}

/** Closes the marks that end here and whatever stands inside them; what goes on is opened again. */
function close(open: Mark[], at: number): string {
  const outermost = open.findIndex(({ end }) => end <= at);
  if (outermost === -1) return "";
  const closed = open.splice(outermost);
  const goesOn = closed.filter(({ end }) => end > at);
  open.push(...goesOn);
  return "</span>".repeat(closed.length) + goesOn.map((mark) => tag(mark, false)).join("");
}

function start(open: Mark[], waiting: Mark[], at: number, run: Span): string {
  let made = "";
  for (let mark = waiting.at(-1); mark && mark.start <= at && at < run.end; mark = waiting.at(-1)) {
    waiting.pop();
    open.push(mark);
    made += tag(mark, mark.start >= run.start);
  }
  return made;
}

function tag({ look, id }: Mark, first: boolean): string {
  return `<span class="${look}"${first && id !== null ? ` id="${escapeUTF8(id)}"` : ""}>`;
}

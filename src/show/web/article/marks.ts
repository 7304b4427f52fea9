import type { Report } from "../../../model/report.ts";
import type { Span } from "../../../model/span.ts";
import type { Statement } from "../../../model/statement.ts";

/** A run of text that is shown in a manner of its own. */
export interface Mark extends Span {
  readonly look: "figure" | "statement" | "said" | "cue" | "speaker" | "channel";
  /** The id it is reached by; null for the parts of a statement. */
  readonly id: string | null;
}

/** Everything that is marked in a report's text, in order of start, the longer first. */
export function marksOf({ figures, statements }: Report): readonly Mark[] {
  const marks = [...statements.flatMap(statementMarks), ...figures.map((figure) => mark(figure, "figure", figure.id))];
  return marks.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end);
}

function statementMarks({ id, start, end, content, cue, speaker, channel }: Statement): Mark[] {
  const parts = [mark({ start, end }, "statement", id), mark(cue, "cue"), ...content.map((run) => mark(run, "said"))];
  if (speaker) parts.push(mark(speaker, "speaker"));
  if (channel) parts.push(mark(channel, "channel"));
  return parts;
}

function mark({ start, end }: Span, look: Mark["look"], id: string | null = null): Mark {
  return { start, end, look, id };
}

/** Hands each row the marks that touch it. Rows and marks both in order of start. */
export function marksByRow(rows: readonly Span[], marks: readonly Mark[]): readonly (readonly Mark[])[] {
  let next = 0;
  let open: readonly Mark[] = [];
  return rows.map((row) => {
    const first = next;
    while ((marks[next]?.start ?? Infinity) < row.end) next++;
    open = [...open, ...marks.slice(first, next)].filter(({ end }) => end > row.start);
    return open;
  });
}

import type { Span } from "../../../model/span.ts";

/** Runs of the text to put carets under, and what stands behind them. */
export interface Mark {
  readonly spans: readonly Span[];
  readonly label: string;
}

/** A line of words, and under it a line for each mark that touches it. */
export interface CaretLine {
  readonly words: string;
  readonly carets: readonly { readonly under: string; readonly label: string }[];
}

interface PlacedWord extends Span {
  readonly column: number;
}

/**
 * A run of text on lines of at most `width` columns, white space folded, each with carets under what is marked.
 *
 *   Nine people were killed on Tuesday.
 *   ^^^^^^^^^^^ figure
 *                    ^^^^^^ measure
 */
export function caretLines(text: string, { start, end }: Span, marks: readonly Mark[], width: number): CaretLine[] {
  return placeWords(text, start, end, width).map((words) => ({
    words: words.map((word) => text.slice(word.start, word.end)).join(" "),
    carets: marks.flatMap((mark) => caretsUnder(words, mark)),
  }));
}

function placeWords(text: string, start: number, end: number, width: number): PlacedWord[][] {
  const lines: PlacedWord[][] = [];
  let column = Infinity;
  for (const { index, 0: word } of text.slice(start, end).matchAll(/\S+/g)) {
    if (column + word.length > width) {
      lines.push([]);
      column = 0;
    }
    lines.at(-1)!.push({ start: start + index, end: start + index + word.length, column });
    column += word.length + 1;
  }
  return lines;
}

function caretsUnder(words: readonly PlacedWord[], { spans, label }: Mark): CaretLine["carets"] {
  const under = spans.toSorted((a, b) => a.start - b.start).reduce((line, span) => withCarets(line, words, span), "");
  return under === "" ? [] : [{ under, label }];
}

function withCarets(line: string, words: readonly PlacedWord[], span: Span): string {
  const touched = words.filter((word) => word.start < span.end && word.end > span.start);
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return line;
  const from = first.column + Math.max(0, span.start - first.start);
  const to = last.column + Math.min(last.end, span.end) - last.start;
  return line.padEnd(from) + "^".repeat(Math.max(0, to - Math.max(from, line.length)));
}

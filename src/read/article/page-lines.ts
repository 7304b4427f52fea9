import type { Span } from "../../model/span.ts";

/** One line of a text: its span without the white space around it, and the words in it. */
export interface PageLine extends Span {
  readonly text: string;
}

/** Splits a text at its line ends, single or doubled; empty lines are left out. Positions are into the text as given. */
export function pageLines(text: string): PageLine[] {
  const lines: PageLine[] = [];
  for (let at = 0; at <= text.length;) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    const words = line.trim();
    if (words) {
      const start = at + line.indexOf(words);
      lines.push({ start, end: start + words.length, text: words });
    }
    at = end + 1;
  }
  return lines;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineBreak(text.charCodeAt(at))) at++;
  return at;
}

function isLineBreak(code: number): boolean {
  if (code <= 0x0d) return code >= 0x0a;
  return code === 0x85 || code === 0x2028 || code === 0x2029;
}

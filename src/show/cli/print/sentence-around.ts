import type { Span } from "../../../model/span.ts";

/** Longest run of words shown to either side of a number. */
const REACH = 220;

/** The words before, in and after a span, as far as its sentence or line goes, white space folded. */
export function sentenceAround(text: string, start: number, end: number): { before: string; marked: string; after: string } {
  const sentence = sentenceSpan(text, start, end);
  return {
    before: fold(text.slice(sentence.start, start)),
    marked: fold(text.slice(start, end)),
    after: fold(text.slice(end, sentence.end)),
  };
}

/** The sentence or line that holds a span, cut where it goes on too long. */
export function sentenceSpan(text: string, start: number, end: number): Span {
  const from = Math.max(0, start - REACH);
  const left = text.slice(from, start);
  const last = Math.max(left.lastIndexOf("\n"), lastSentenceEnd(text.slice(from, end), left.length));
  const right = text.slice(end, end + REACH);
  const stop = /\n|[.!?]["”’']?(?=\s+["“‘']?\p{Lu})/u.exec(right);
  const to = stop ? stop.index + (stop[0] === "\n" ? 0 : stop[0].length) : right.length;
  return { start: from + last + 1, end: end + to };
}

/** The last place before a position where a sentence ends; -1 where none does. */
function lastSentenceEnd(text: string, position: number): number {
  let last = -1;
  for (const found of text.matchAll(/[.!?]["”’']?\s+(?=["“‘']?\p{Lu})/gu)) {
    const next = found.index + found[0].length;
    if (next <= position) last = next - 1;
  }
  return last;
}

const fold = (text: string) => text.replaceAll(/\s+/g, " ");

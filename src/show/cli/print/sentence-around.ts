/** Longest run of words shown to either side of a number. */
const REACH = 220;

/** The words before, in and after a span, as far as its sentence or line goes, white space folded. */
export function sentenceAround(text: string, start: number, end: number): { before: string; marked: string; after: string } {
  const left = text.slice(Math.max(0, start - REACH), start);
  const right = text.slice(end, end + REACH);
  const from = Math.max(left.lastIndexOf("\n"), lastSentenceEnd(left));
  const stop = /\n|[.!?]["”’']?(?=\s+["“‘']?\p{Lu})/u.exec(right);
  const to = stop ? stop.index + (stop[0] === "\n" ? 0 : stop[0].length) : right.length;
  return { before: fold(left.slice(from + 1)), marked: fold(text.slice(start, end)), after: fold(right.slice(0, to)) };
}

function lastSentenceEnd(text: string): number {
  let last = -1;
  for (const found of text.matchAll(/[.!?]["”’']?\s+(?=["“‘']?\p{Lu})/gu)) last = found.index + found[0].length - 1;
  return last;
}

const fold = (text: string) => text.replaceAll(/\s+/g, " ");

import type { Block } from "../../model/article.ts";
import type { Quotation, Tokens } from "../../model/sentence.ts";
import { WordClass } from "./word-class.ts";

/** Opening marks and the marks that may close them. Straight marks close themselves. */
const CLOSERS: ReadonlyMap<string, readonly string[]> = new Map([
  ["“", ["”", '"']],
  ["„", ["“", "”"]],
  ["«", ["»"]],
  ['"', ['"', "”"]],
  ["‘", ["’", "'"]],
  ["'", ["'", "’"]],
  ["''", ["''"]],
]);

const isSingle = (mark: string) => mark === "'" || mark === "‘" || mark === "’";

/**
 * Pairs quotation marks, block by block; single marks are told from apostrophes. Nested quotations are left to the outer one.
 *
 *   'The soldiers' bodies lay there,' she said. “It went on…
 *    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^             ^^^^^^^^^^^ closed: false
 *
 * An opening mark that is never closed makes a quotation to the end of its block, and harms no other block.
 */
export function pairQuotations(tokens: Tokens, blocks: readonly Block[], indices: readonly number[]): Quotation[] {
  const found: Quotation[] = [];
  let at = 0;
  for (const index of indices) {
    const from = at;
    while (at < tokens.count && tokens.start[at]! < blocks[index]!.end) at++;
    pairInBlock(tokens, from, at, found);
  }
  return found;
}

function pairInBlock(tokens: Tokens, from: number, to: number, found: Quotation[]): void {
  const lastCloser = lastSingleCloser(tokens, from, to);
  for (let at = from; at < to; at++) {
    if (!isQuote(tokens, at)) continue;
    const mark = markAt(tokens, at);
    const closers = CLOSERS.get(mark);
    if (!closers || !opens(tokens, at, from, mark)) continue;
    const close = closingMark(tokens, at, to, mark, closers, lastCloser);
    if (close === null && isSingle(mark) && !beginsSpeech(tokens, at, from)) continue;
    const inner = close ?? to;
    if (inner > at + 1)
      found.push({ start: tokens.end[at]!, end: tokens.end[inner - 1]!, from: at + 1, to: inner, closed: close !== null });
    at = inner;
  }
}

const isQuote = (tokens: Tokens, at: number) => (tokens.classes[at]! & WordClass.quote) !== 0;

/** A mark opens where white space, an opening bracket or a dash stands before it and none behind it. */
function opens(tokens: Tokens, at: number, from: number, mark: string): boolean {
  if (mark === "“" || mark === "„" || mark === "«") return true;
  const free = at === from || tokens.start[at]! > tokens.end[at - 1]! || /^[([—–\-:]$/.test(tokens.word[at - 1]!.lower);
  const tight = at + 1 < tokens.count && tokens.start[at + 1] === tokens.end[at];
  return free && tight;
}

/** A single mark that nothing closes still opens speech where a sentence begins behind it: the quotation runs over paragraphs. */
function beginsSpeech(tokens: Tokens, at: number, from: number): boolean {
  const next = tokens.word[at + 1]!;
  return (at === from || /^[.!?…:]/.test(tokens.word[at - 1]!.lower)) && (next.shape === "title" || next.lower === "i");
}

/** A mark as written: words are kept with straight apostrophes, marks are told apart by their bend. */
const markAt = (tokens: Tokens, at: number) => (tokens.word[at]!.lower === "'" ? tokens.text[tokens.start[at]!]! : tokens.word[at]!.lower);

function closingMark(
  tokens: Tokens,
  open: number,
  to: number,
  opening: string,
  closers: readonly string[],
  lastCloser: number,
): number | null {
  if (isSingle(opening) && lastCloser <= open) return null;
  for (let at = open + 1; at < to; at++) {
    if (!isQuote(tokens, at)) continue;
    const mark = markAt(tokens, at);
    if (!closers.includes(mark)) continue;
    if (!isSingle(mark) || closesSingle(tokens, at, lastCloser)) return at;
  }
  return null;
}

/** A single mark after a word's s is an apostrophe while a surer closing mark is still to come. */
function closesSingle(tokens: Tokens, at: number, lastCloser: number): boolean {
  if (!isTightBefore(tokens, at) || isTightAfterWord(tokens, at)) return false;
  const before = tokens.word[at - 1]!;
  const plural = before.lower.endsWith("s") && before.shape !== "mark";
  const nextIsWord = at + 1 < tokens.count && tokens.word[at + 1]!.shape === "lower";
  return !(plural && nextIsWord && lastCloser > at);
}

const isTightBefore = (tokens: Tokens, at: number) => at > 0 && tokens.end[at - 1] === tokens.start[at];
const isTightAfterWord = (tokens: Tokens, at: number) =>
  at + 1 < tokens.count && tokens.start[at + 1] === tokens.end[at] && tokens.word[at + 1]!.shape !== "mark";

function lastSingleCloser(tokens: Tokens, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    if (!isQuote(tokens, at)) continue;
    const word = tokens.word[at]!;
    if (isSingle(markAt(tokens, at)) && word.shape === "mark" && isTightBefore(tokens, at) && !isTightAfterWord(tokens, at)) return at;
  }
  return -1;
}

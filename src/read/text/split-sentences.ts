import type { Block } from "../../model/article.ts";
import type { Sentence, Tokens, Word } from "../../model/sentence.ts";
import { WordClass } from "./word-class.ts";

/** No sentence is longer: what runs on without an end is cut, so that whatever looks around in a sentence stays linear in the text. */
const MOST_TOKENS = 400;

/**
 * Tokens to sentences. A sentence never leaves its block, and a line break inside a block ends one.
 *
 *   Mr. Hale of St. Ives died. “Stop. Go,” she said. It is 3.5 km to Jan. 5 St.
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^ ^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * @param indices of the blocks that were tokenized, in order
 */
export function splitSentences(tokens: Tokens, blocks: readonly Block[], indices: readonly number[]): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  for (const index of indices) {
    const block = blocks[index]!;
    let from = at;
    while (at < tokens.count && tokens.start[at]! < block.end) {
      at++;
      if (at < tokens.count && tokens.start[at]! < block.end && (at - from >= MOST_TOKENS || endsBefore(tokens, at))) {
        sentences.push(sentence(tokens, from, at, index));
        from = at;
      }
    }
    if (at > from) sentences.push(sentence(tokens, from, at, index));
  }
  return sentences;
}

function sentence(tokens: Tokens, from: number, to: number, block: number): Sentence {
  let classes = 0;
  for (let i = from; i < to; i++) classes |= tokens.classes[i]!;
  return { start: tokens.start[from]!, end: tokens.end[to - 1]!, from, to, block, classes };
}

const ENDS = new Set([".", "!", "?", "…", "...", ".."]);
const CLOSES = new Set(['"', "”", "'", "''", "’", ")", "]", "»"]);
const OPENS = new Set(['"', "“", "'", "''", "‘", "(", "[", "«", "„"]);

/** Whether a sentence ends between the tokens `at - 1` and `at`. */
function endsBefore(tokens: Tokens, at: number): boolean {
  if (hasLineBreak(tokens, at)) return true;
  const before = tokens.word[at - 1]!;
  if (before.shape !== "mark" && !endsInStop(before)) return false;
  if (tokens.start[at] === tokens.end[at - 1]) return isGlued(tokens, at);
  let last = at - 1;
  while (last > 0 && CLOSES.has(tokens.word[last]!.lower) && tokens.start[last] === tokens.end[last - 1]) last--;
  const mark = tokens.word[last]!;
  if (endsInInitials(mark.lower)) return opensSentence(tokens, at) && !goesOnAfterInitials(tokens, at, mark);
  if (!ENDS.has(mark.lower)) return false;
  return !(mark.lower === "." && isAbbreviated(tokens, last, at)) && opensSentence(tokens, at);
}

const endsInStop = ({ lower }: Word) => lower.charCodeAt(lower.length - 1) === 46;

function hasLineBreak(tokens: Tokens, at: number): boolean {
  for (let i = tokens.end[at - 1]!; i < tokens.start[at]!; i++) {
    const unit = tokens.text.charCodeAt(i);
    if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return true;
  }
  return false;
}

const endsInInitials = (lower: string) => lower.length > 1 && lower.endsWith(".") && /\p{L}\.$/u.test(lower);

/** After "U.S." a capital is a name more often than a new sentence, unless it is a word that opens sentences. */
const isNameLike = (tokens: Tokens, at: number) =>
  tokens.word[at]!.shape !== "lower" &&
  (tokens.word[at]!.classes & (WordClass.determiner | WordClass.pronoun | WordClass.preposition | WordClass.conjunction)) === 0;

/** After "U.S." names go on; after "5 p.m." days and zones do: "5 p.m. Monday"; after "e.g." everything does. */
function goesOnAfterInitials(tokens: Tokens, at: number, { shape, classes }: Word): boolean {
  if (shape !== "lower") return isNameLike(tokens, at);
  const next = tokens.word[at]!;
  return (classes & WordClass.abbreviation) !== 0 || next.shape === "upper" || (next.classes & (WordClass.weekday | WordClass.month)) !== 0;
}

/** "rose to 1,200.It fell": the space is missing, as it often is where markup was taken off. */
function isGlued(tokens: Tokens, at: number): boolean {
  const next = tokens.word[at]!;
  const before = tokens.word[at - 2];
  if (tokens.word[at - 1]!.lower !== "." || !before || next.shape !== "title" || next.lower.length < 2) return false;
  const isWord = (before.shape === "lower" && before.lower.length > 2) || before.shape === "digits";
  const goesOn = at + 1 < tokens.count && tokens.start[at + 1] === tokens.end[at];
  return isWord && !goesOn && (before.classes & WordClass.abbreviation) === 0;
}

/** "Gen." and "J." do not end a sentence; "Jan." does not before a number. */
function isAbbreviated(tokens: Tokens, stop: number, next: number): boolean {
  if (stop === 0 || tokens.end[stop - 1] !== tokens.start[stop]) return false;
  const before = tokens.word[stop - 1]!;
  const initial = before.shape === "title" && before.lower.length === 1;
  if (initial || (before.classes & WordClass.abbreviation) !== 0) return true;
  return (before.classes & WordClass.month) !== 0 && before.lower.length <= 4 && tokens.word[next]!.shape === "digits";
}

/** A new sentence begins with anything but a lower-case word, perhaps after an opening mark. */
function opensSentence(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at]!;
  if (!OPENS.has(word.lower)) return word.shape !== "lower" && word.lower !== "," && word.lower !== ";";
  const next = tokens.word[at + 1];
  return next !== undefined && next.shape !== "lower";
}

import type { Quoted, Span } from "../../model/span.ts";
import { Refusal } from "../../model/refusal.ts";
import type { Scan } from "../../read/text/scan.ts";

/** A sentence of a passage: where it stands in the article, and where in the passage. */
interface Piece extends Span {
  readonly at: number;
}

/** All that a second reader is given of an article: the sentence of a figure and its neighbours, one a line. */
export interface Passage {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The figure's own words, in the passage. */
  readonly about: Span;
}

/** Nothing further from the figure than this is given away, however long a sentence runs on; in UTF-16 units. */
const REACH = 1_200;
/** Of words that are not in the text, so many are repeated to say so. */
const MOST_SHOWN = 80;

/** The sentences around a figure. Boilerplate and blocks that repeat are none of them. */
export function passageOf({ article, sentences }: Scan, figure: Span): Passage {
  const first = sentences.findIndex(({ end }) => end > figure.start);
  const next = sentences.findIndex(({ start }) => start >= figure.end);
  const near = sentences.slice(Math.max(0, first - 1), next === -1 ? undefined : next + 1);
  const pieces: Piece[] = [];
  let text = "";
  for (const sentence of near) {
    const start = Math.max(sentence.start, figure.start - REACH);
    const end = Math.min(sentence.end, figure.end + REACH);
    if (start >= end) continue;
    if (text !== "") text += "\n";
    pieces.push({ start, end, at: text.length });
    text += article.text.slice(start, end);
  }
  return { text, pieces, about: spanIn(pieces, figure) };
}

function spanIn(pieces: readonly Piece[], { start, end }: Span): Span {
  const piece = pieces.find((one) => one.start <= start && start < one.end);
  const moved = piece ? piece.at - piece.start : 0;
  return { start: start + moved, end: Math.min(end, piece?.end ?? end) + moved };
}

/** Whether a span of the article lies in a passage. */
export const isGiven = ({ pieces }: Passage, { start, end }: Span) => pieces.some((piece) => piece.start <= start && end <= piece.end);

/**
 * The run of the article that an answer names by its words.
 *
 * @param offset where it begins in the passage; needed only where the words stand there more than once
 * @throws {Refusal} `unreadable` where the words are no run of whole words of one sentence, or could be several
 */
export function runOf(passage: Passage, words: string, offset: number | null): Quoted {
  const found = occurrences(passage, words);
  const [first] = found;
  if (first === undefined) throw refused(`the words “${shown(words)}” are not in the sentences it was given`);
  if (found.length === 1) return first.run;
  const named = found.find(({ at }) => at === offset);
  if (named) return named.run;
  throw refused(`the words “${shown(words)}” stand in its sentences ${found.length} times, and it does not say where`);
}

export const refused = (state: string) => new Refusal("unreadable", `Cannot use its answer: ${state}.`);

/** Words that came from outside, short and without what could steer a terminal. */
function shown(words: string): string {
  const plainWords = words.slice(0, MOST_SHOWN).replaceAll(/\p{C}/gu, "");
  return words.length > MOST_SHOWN ? `${plainWords}…` : plainWords;
}

function occurrences({ text, pieces }: Passage, words: string): { readonly at: number; readonly run: Quoted }[] {
  const [within, wanted] = [plain(text), plain(words)];
  const found: { at: number; run: Quoted }[] = [];
  if (wanted.trim() === "") return found;
  for (let at = within.indexOf(wanted); at !== -1; at = within.indexOf(wanted, at + 1)) {
    const end = at + words.length;
    const piece = pieces.find((one) => one.at <= at && end <= one.at + (one.end - one.start));
    if (!piece || cutsWord(text, at) || cutsWord(text, end)) continue;
    const start = at - piece.at + piece.start;
    found.push({ at, run: { start, end: start + words.length, text: text.slice(at, end) } });
  }
  return found;
}

/** Models write straight quotation marks and plain spaces for others; each stays one unit. */
const plain = (text: string) => text.replaceAll(/\s/g, " ").replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');

/** "12" is no run of "120", nor "1" of "1,200". */
function cutsWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) && /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));
}

import type { Tokens } from "../../model/sentence.ts";
import type { Scan } from "../text/scan.ts";
import { WordClass } from "../text/word-class.ts";

/** A name as it stands in the text, in tokens. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

/** All names of an article, so that a short form finds its full one. */
export interface ArticleNames {
  /** In order of text. */
  readonly runs: readonly NameRun[];
  /** The longest run that ends with a word: "Zhdanov" to "Oleh Zhdanov". By lower-case last word. */
  readonly byLast: ReadonlyMap<string, string>;
}

const LONGEST_NAME = 5;

/** Runs of capitalised words: persons, towns, institutions alike. */
export function namesIn(scan: Scan): ArticleNames {
  const { tokens } = scan;
  const runs: NameRun[] = [];
  const byLast = new Map<string, string>();
  for (const sentence of scan.sentences) {
    if (isTitleCased(tokens, sentence.from, sentence.to)) continue;
    for (let at = sentence.from; at < sentence.to;) {
      const to = nameEnd(scan, at, sentence.to);
      if (to === at) {
        at++;
        continue;
      }
      const from = firstOfName(scan, at, to, at === sentence.from);
      if (from < to) {
        runs.push({ from, to });
        remember(byLast, tokens, from, to);
      }
      at = to;
    }
  }
  return { runs, byLast };
}

function remember(byLast: Map<string, string>, tokens: Tokens, from: number, to: number): void {
  if (to - from < 2 || to - from > LONGEST_NAME) return;
  const last = tokens.word[to - 1]!.lower;
  if (!byLast.has(last)) byLast.set(last, tokens.text.slice(tokens.start[from], tokens.end[to - 1]));
}

const FUNCTION =
  WordClass.determiner | WordClass.pronoun | WordClass.preposition | WordClass.conjunction | WordClass.auxiliary | WordClass.modal;

export function isNameWord(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at]!;
  const capital = word.shape === "title" || word.shape === "mixed" || word.shape === "upper";
  return capital && (word.classes & (FUNCTION | WordClass.weekday)) === 0;
}

function nameEnd(scan: Scan, from: number, end: number): number {
  let at = from;
  while (at < end && isNameWord(scan.tokens, at)) {
    at++;
    if (at + 1 < end && isInitialStop(scan.tokens, at)) at++;
  }
  return at;
}

/** "J." inside a name, "Sen." before one. */
const isInitialStop = (tokens: Tokens, at: number) =>
  tokens.word[at]!.lower === "." &&
  tokens.start[at] === tokens.end[at - 1] &&
  (tokens.end[at - 1]! - tokens.start[at - 1]! === 1 || (tokens.word[at - 1]!.classes & WordClass.abbreviation) !== 0);

/** Past titles and roles in front, and past the capital that only opens a sentence. */
function firstOfName({ tokens, language }: Scan, from: number, to: number, opens: boolean): number {
  const { roles, titles } = language.statements;
  let at = from;
  while (
    at < to - 1 &&
    (titles.has(tokens.word[at]!.lower) ||
      roles.has(tokens.word[at]!.lower) ||
      (tokens.word[at]!.classes & WordClass.abbreviation) !== 0 ||
      tokens.word[at]!.lower === ".")
  )
    at++;
  if (opens && at === from && to - from === 1 && (tokens.word[at]!.classes !== 0 || /(?:ly|ing)$/.test(tokens.word[at]!.lower))) return to;
  return at;
}

/** A headline in capitals says nothing of where names end. */
function isTitleCased(tokens: Tokens, from: number, to: number): boolean {
  let capitals = 0;
  let words = 0;
  for (let at = from; at < to; at++) {
    const shape = tokens.word[at]!.shape;
    if (shape === "mark" || shape === "digits" || (tokens.word[at]!.classes & FUNCTION) !== 0) continue;
    words++;
    if (shape !== "lower") capitals++;
  }
  return words > 4 && capitals / words > 0.7;
}

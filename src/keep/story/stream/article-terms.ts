import { hashTerm, KINDS, pairTerm, type Term } from "./term-hash.ts";
import { smallNumber } from "./small-number.ts";
import { wordStem } from "./word-stem.ts";

/** So many words of the text are looked at: more of it gains nothing. */
const WORDS_OF_TEXT = 300;
/** And so many of them for numbers: further down stand ages, streets and other days. */
const WORDS_WITH_NUMBERS = 120;
/** A word of the title counts as so many of the text. */
const TITLE_COUNTS = 2;

const WORD = /[\p{L}\p{M}]+(?:['’]\p{L}+)?|\d+(?:[.,]\d+)*/gu;

/** What an article is grouped by. */
export interface ArticleTerms {
  /** How often each word stands in title and text. */
  readonly words: ReadonlyMap<Term, number>;
  readonly title: ReadonlySet<Term>;
  /** Words written with a capital within a sentence, and runs of two of them. */
  readonly names: ReadonlyMap<Term, number>;
  /** Those words of the title that are names, as words. */
  readonly titleNames: ReadonlySet<Term>;
  readonly numbers: ReadonlySet<Term>;
}

/** Told of each term as it is read, with its kind and its letters: only explanations listen. */
export type TermListener = (term: Term, kind: keyof typeof KINDS, written: string) => void;

interface Token {
  readonly written: string;
  readonly word: Term;
  readonly capital: boolean;
  /** Whether its capital may be due to the beginning of a sentence. */
  readonly first: boolean;
  /** Whether a single space parts it from the token before. */
  readonly near: boolean;
}

/** Reads what an article is grouped by. Cost is bounded: only the beginning of the text is looked at. */
export function articleTerms(title: string, text: string, listen?: TermListener): ArticleTerms {
  const heading = tokensOf(title, WORDS_OF_TEXT);
  const body = tokensOf(text, WORDS_OF_TEXT);
  const words = new Map<Term, number>();
  for (const { word } of body) words.set(word, (words.get(word) ?? 0) + 1);
  for (const { word } of heading) words.set(word, (words.get(word) ?? 0) + TITLE_COUNTS);
  const names = namesOf(heading, body, listen);
  if (listen) for (const { word, written } of [...heading, ...body]) listen(word, "word", written);
  return {
    words,
    title: new Set(heading.map(({ word }) => word)),
    names,
    titleNames: new Set(heading.filter(({ word, capital }) => capital && names.has(nameOf(word))).map(({ word }) => word)),
    numbers: numbersOf([...heading, ...body.slice(0, WORDS_WITH_NUMBERS)], listen),
  };
}

function tokensOf(text: string, most: number): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match && tokens.length < most; match = WORD.exec(text)) {
    const written = match[0];
    const between = match.index - end;
    const near = tokens.length > 0 && between === 1 && text[end] === " ";
    if (written.length > 1 || isDigit(written))
      tokens.push({
        written,
        word: hashTerm(wordStem(written), KINDS.word),
        capital: isCapital(written),
        first: end === 0 || endsSentence(text, end, match.index),
        near,
      });
    end = match.index + written.length;
  }
  return tokens;
}

function isDigit(written: string): boolean {
  return written.charCodeAt(0) <= 57;
}

function isCapital(written: string): boolean {
  const first = written[0]!;
  return !isDigit(written) && first !== first.toLowerCase();
}

function endsSentence(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ('.!?\n"“”»«:'.includes(text[at]!)) return true;
  return false;
}

const nameOf = (word: Term): Term => (word ^ KINDS.name) >>> 0 || 1;

/** A headline may write any word with a capital, so it names only what the text names; where there is no text it speaks for itself. */
function namesOf(heading: readonly Token[], body: readonly Token[], listen?: TermListener): Map<Term, number> {
  const names = new Map<Term, number>();
  const source = body.length > 0 ? body : sparing(heading);
  for (const { word, capital, first } of source) if (capital && !first) names.set(nameOf(word), 0);
  for (const [i, token] of [...heading, ...body].entries()) {
    const name = nameOf(token.word);
    if (!token.capital || !names.has(name)) continue;
    names.set(name, names.get(name)! + 1);
    listen?.(name, "name", token.written);
    const before = i > heading.length ? body[i - heading.length - 1] : undefined;
    if (token.near && before?.capital) addPair(names, before, token, listen);
  }
  return names;
}

function addPair(names: Map<Term, number>, before: Token, token: Token, listen?: TermListener): void {
  const pair = pairTerm(nameOf(before.word), nameOf(token.word));
  names.set(pair, (names.get(pair) ?? 0) + 1);
  listen?.(pair, "name", `${before.written} ${token.written}`);
}

/** A headline with few capitals, or nothing. */
function sparing(heading: readonly Token[]): readonly Token[] {
  return heading.filter(({ capital }) => capital).length * 2 <= heading.length ? heading : [];
}

const YEAR = /^(?:19|20)\d\d$/;

function numbersOf(tokens: readonly Token[], listen?: TermListener): Set<Term> {
  const numbers = new Set<Term>();
  for (const { written } of tokens) {
    const number = isDigit(written) ? written.replace(/[.,]/g, "") : smallNumber(written);
    if (number === null || YEAR.test(number)) continue;
    const term = hashTerm(number, KINDS.number);
    numbers.add(term);
    listen?.(term, "number", written);
  }
  return numbers;
}

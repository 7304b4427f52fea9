import type { Block } from "../../model/article.ts";
import type { Tokens, Word } from "../../model/sentence.ts";
import type { Lexicon } from "./lexicon.ts";

const UNKNOWN = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const MARK = 4;

/** Kinds of UTF-16 units, filled as units are met; halves of surrogate pairs are marks. */
const kinds = new Uint8Array(65_536);

function kindOf(unit: number): number {
  const known = kinds[unit]!;
  return known === UNKNOWN ? (kinds[unit] = findKind(String.fromCharCode(unit))) : known;
}

function findKind(character: string): number {
  if (/[\p{L}\p{M}\u00ad]/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  return /[\s\p{Z}\p{Cc}\u200b-\u200f\ufeff]/u.test(character) ? SPACE : MARK;
}

const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;
const HYPHEN = 0x2d;
const NON_BREAKING_HYPHEN = 0x2011;
const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;

const isApostrophe = (unit: number) => unit === APOSTROPHE || unit === RIGHT_QUOTE;
const isHyphen = (unit: number) => unit === HYPHEN || unit === NON_BREAKING_HYPHEN;

/**
 * Cuts the blocks that are read into tokens. One pass, no object for a token.
 *
 *   Kyiv's 47-year-old U.S. envoy didn't see 20-30 T-72s, or 1,200.5.
 *   ^^^^   ^^^^^^^^^^^ ^^^^ ^^^^^ ^^^^^^ ^^^ ^^ ^^ ^^^^^ ^ ^^ ^^^^^^^
 *       ^^ its own token              a range: three
 *
 * @param blocks those to read, in order; the text between them is passed over
 */
export function tokenize(text: string, blocks: readonly Block[], lexicon: Lexicon): Tokens {
  const { units, start, end, classes } = roomFor(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  const word: Word[] = [];
  for (const block of blocks) {
    for (let at = block.start; at < block.end;) {
      const kind = kindOf(units[at]!);
      if (kind === SPACE) {
        at++;
        continue;
      }
      const to = kind === MARK ? markEnd(units, at, block.end) : wordEnd(units, at, block.end);
      start[word.length] = at;
      end[word.length] = to;
      const found = lexicon.word(text, units, at, to, kind !== MARK && hasDigit(units, at, to), kind === MARK && !isClitic(units, at, to));
      classes[word.length] = found.classes;
      word.push(found);
      at = to;
    }
  }
  const count = word.length;
  return { text, count, start: start.slice(0, count), end: end.slice(0, count), word, classes: classes.slice(0, count) };
}

/** What a text's units and its tokens are written to. */
interface Room {
  readonly units: Uint16Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly classes: Int32Array;
}

const roomOf = (length: number): Room => ({
  units: new Uint16Array(length),
  start: new Int32Array(length),
  end: new Int32Array(length),
  classes: new Int32Array(length),
});

/** Written over by each text, so that no text pays for more tokens than it has; a huge one takes arrays of its own. */
const MOST_KEPT = 1 << 18;
const kept = roomOf(MOST_KEPT);

const roomFor = (length: number): Room => (length <= MOST_KEPT ? kept : roomOf(length));

/** A mark is one character; "'s" after a word is one token; a surrogate pair stays whole; dots and dashes run together; two apostrophes are a double mark. */
function markEnd(units: Uint16Array, at: number, end: number): number {
  const unit = units[at]!;
  if (isApostrophe(unit) && at > 0 && kindOf(units[at - 1]!) === LETTER && isCliticS(units, at, end)) return at + 2;
  if (unit >= 0xd800 && unit < 0xdc00 && at + 1 < end) return at + 2;
  if (unit === APOSTROPHE && isDoubled(units, at, end)) return at + 2;
  let to = at + 1;
  if (unit === FULL_STOP || unit === HYPHEN) while (to < end && units[to]! === unit) to++;
  return to;
}

/** Of three apostrophes behind a word the last two are the double mark, before a word the first two. */
function isDoubled(units: Uint16Array, at: number, end: number): boolean {
  if (at + 1 >= end || units[at + 1]! !== APOSTROPHE) return false;
  const three = at + 2 < end && units[at + 2]! === APOSTROPHE;
  return !three || at === 0 || kindOf(units[at - 1]!) === SPACE;
}

function isCliticS(units: Uint16Array, at: number, end: number): boolean {
  const next = units[at + 1]! | 0x20;
  return at + 1 < end && next === 0x73 && (at + 2 >= end || kindOf(units[at + 2]!) !== LETTER);
}

const isClitic = (units: Uint16Array, at: number, to: number) => to - at === 2 && isApostrophe(units[at]!) && !isApostrophe(units[at + 1]!);

function wordEnd(units: Uint16Array, at: number, end: number): number {
  const dotted = initialsEnd(units, at, end);
  if (dotted > at) return dotted;
  let to = at + 1;
  while (to < end) {
    const unit = units[to]!;
    const kind = kindOf(unit);
    if (kind === LETTER || kind === DIGIT) to++;
    else if (kind === MARK && joins(units, to, end, unit)) to += 2;
    else break;
  }
  return to;
}

/** Whether the mark at `to` holds the word together with what follows it. "20-30m" stays three tokens. */
function joins(units: Uint16Array, to: number, end: number, unit: number): boolean {
  if (to + 1 >= end) return false;
  const before = kindOf(units[to - 1]!);
  const after = kindOf(units[to + 1]!);
  if (isApostrophe(unit)) return before === LETTER && after === LETTER && !isCliticS(units, to, end);
  if (isHyphen(unit)) return after === LETTER || (after === DIGIT && before === LETTER);
  const separates = unit === FULL_STOP || unit === COMMA || unit === COLON;
  return separates && before === DIGIT && after === DIGIT;
}

/** More of them are noise; looking further at each would cost the square of their number. */
const MOST_INITIALS = 10;

/** "U.S.", "a.m.": single letters each with a full stop, two or more; otherwise `at`. */
function initialsEnd(units: Uint16Array, at: number, end: number): number {
  const limit = Math.min(end, at + 2 * MOST_INITIALS);
  let to = at;
  while (to + 1 < limit && kindOf(units[to]!) === LETTER && units[to + 1]! === FULL_STOP) to += 2;
  const followedByWord = to < end && kindOf(units[to]!) === LETTER;
  return to - at >= 4 && !followedByWord ? to : at;
}

function hasDigit(units: Uint16Array, at: number, to: number): boolean {
  for (let i = at; i < to; i++) if (kindOf(units[i]!) === DIGIT) return true;
  return false;
}

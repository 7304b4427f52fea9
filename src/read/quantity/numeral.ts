import { classesAt, isTight, lowerAt, shapeAt, type SentenceView } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import { phraseAt } from "../text/phrases.ts";
import { type Digits, readDigits } from "./digits.ts";
import type { QuantityWords } from "./quantity-words.ts";

/** A number as a run of tokens, without what bounds it. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly vague: boolean;
  /** The scale its last word multiplies by, 1 where it has none: 1e6 in "1.2 million". */
  readonly scale: number;
  /** The first token taken apart where the numeral begins with digits. */
  readonly digits: Digits | null;
  /** What is glued to the number: "-year-old", "kg", "s"; "" where nothing is. */
  readonly rest: string;
  readonly ordinal: boolean;
}

const PLAIN = { vague: false, scale: 1, digits: null, rest: "", ordinal: false } as const;

/**
 * The numeral that begins at a token.
 *
 *   1.2 million   1 500   two hundred and five   half a million   several hundred   a dozen   both
 *   ^^^^^^^^^^^   ^^^^^   ^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^   ^^^^^^^   ^^^^
 */
export function numeralAt(view: SentenceView, at: number, words: QuantityWords): Numeral | null {
  const shape = shapeAt(view, at);
  if (shape === "digits" || shape === "alnum") {
    const digits = readDigits(lowerAt(view, at));
    return digits && digitNumeral(view, at, digits, words);
  }
  return (
    wordNumeral(view, at, words) ??
    halfNumeral(view, at, words) ??
    spokenNumeral(view, at, words) ??
    ordinalNumeral(view, at, words) ??
    compoundNumeral(view, at, words)
  );
}

function digitNumeral(view: SentenceView, at: number, digits: Digits, words: QuantityWords): Numeral {
  const joined = digits.form === "number" && digits.rest === "" ? joinSpaced(view, at, digits) : { to: at + 1, value: digits.value };
  const suffix = words.scales.get(digits.rest) ?? 1;
  const scaled = digits.rest === "" ? scaleFrom(view, joined.to, words) : { to: joined.to, scale: 1 };
  const scale = suffix * scaled.scale;
  const base = scale > 1 && digits.ambiguous ? digits.value / 1000 : joined.value;
  const value = scale > 1 ? Math.round(base * scale) : base;
  const rest = suffix > 1 ? "" : digits.rest;
  return { ...PLAIN, from: at, to: scaled.to, low: value, high: value, scale, digits, rest, ordinal: words.ordinalEndings.has(rest) };
}

/** "1 500 000": a number of up to three digits, then groups of just three. */
function joinSpaced(view: SentenceView, at: number, digits: Digits): { to: number; value: number } {
  let to = at + 1;
  let value = digits.value;
  if (digits.leading > 3 || digits.value === 0 || digits.grouped || !Number.isInteger(digits.value)) return { to, value };
  while (value < 1e12 && isSpacedGroup(view, to)) value = value * 1000 + +lowerAt(view, to++);
  return { to, value };
}

const isSpacedGroup = (view: SentenceView, at: number) =>
  shapeAt(view, at) === "digits" &&
  lowerAt(view, at).length === 3 &&
  !isTight(view, at) &&
  view.tokens.start[at] === view.tokens.end[at - 1]! + 1;

/** Scales in a row: "million", "hundred thousand"; single letters only where tight. */
function scaleFrom(view: SentenceView, at: number, words: QuantityWords): { to: number; scale: number } {
  let to = at;
  let scale = 1;
  while (to < at + 2) {
    const next = words.scales.get(lowerAt(view, to));
    if (next === undefined || lowerAt(view, to).length === 1) break;
    scale *= next;
    to += isAbbreviated(view, to) ? 2 : 1;
  }
  return { to, scale };
}

/** "5 тис. осіб": the full stop belongs to the scale. */
const isAbbreviated = (view: SentenceView, at: number) =>
  (classesAt(view, at) & WordClass.abbreviation) !== 0 && lowerAt(view, at + 1) === "." && isTight(view, at + 1) && at + 2 < view.to;

/** "two hundred and five", "a hundred", "twenty-five", "two and a half million". */
function wordNumeral(view: SentenceView, at: number, words: QuantityWords): Numeral | null {
  let to = at;
  let total = 0;
  let group = 0;
  let scale = 1;
  if (words.oneBeforeScale.has(lowerAt(view, at))) {
    if (!words.scales.has(lowerAt(view, at + 1)) || lowerAt(view, at + 1).length < 3) return null;
    group = 1;
    to++;
  }
  for (;;) {
    const next = lowerAt(view, to);
    const cardinal = cardinalOf(next, words);
    const multiple = next.length > 2 ? words.scales.get(next) : undefined;
    if (cardinal !== undefined && fits(group, cardinal, to === at)) group += cardinal;
    else if (multiple !== undefined && group > 0 && multiple <= 100 && group < 100) group *= multiple;
    else if (multiple !== undefined && group > 0 && (total === 0 || multiple < scale)) {
      total += group * multiple;
      group = 0;
      scale = multiple;
    } else if (next !== words.and || !goesOn(view, to + 1, total, group, words)) break;
    to++;
  }
  const value = total + group;
  return to > at && value <= Number.MAX_SAFE_INTEGER ? { ...PLAIN, from: at, to, low: value, high: value, scale } : null;
}

/** Units behind tens, tens behind hundreds. */
const fits = (group: number, cardinal: number, first: boolean) =>
  first ||
  (group > 0 && cardinal > 0 && ((group % 100 === 0 && cardinal < 100) || (group % 100 >= 20 && group % 10 === 0 && cardinal < 10)));

/** "and" goes on with tens and units behind hundreds or thousands, as long as no scale follows them. */
function goesOn(view: SentenceView, at: number, total: number, group: number, words: QuantityWords): boolean {
  const next = cardinalOf(lowerAt(view, at), words);
  const open = group > 0 ? group % 100 === 0 : total > 0;
  return open && next !== undefined && next > 0 && next < 100 && !words.scales.has(lowerAt(view, at + 1));
}

function cardinalOf(lower: string, words: QuantityWords): number | undefined {
  const whole = words.cardinals.get(lower);
  if (whole !== undefined || !lower.includes("-")) return whole;
  const [tens, units, more] = lower.split("-", 3);
  const ten = words.cardinals.get(tens!);
  const unit = words.cardinals.get(units!);
  return more === undefined && ten !== undefined && unit !== undefined && ten >= 20 && unit > 0 && unit < 10 ? ten + unit : undefined;
}

/** "half a million", "half a dozen". */
function halfNumeral(view: SentenceView, at: number, words: QuantityWords): Numeral | null {
  if (words.fractions.get(lowerAt(view, at)) !== 2 || !words.oneBeforeScale.has(lowerAt(view, at + 1))) return null;
  const scale = words.scales.get(lowerAt(view, at + 2));
  return scale && scale >= 12 ? { ...PLAIN, from: at, to: at + 3, low: scale / 2, high: scale / 2, scale } : null;
}

/** "several hundred", "dozens", "no one", "both". */
function spokenNumeral(view: SentenceView, at: number, words: QuantityWords): Numeral | null {
  const found = phraseAt(view, at, words.wordQuantities);
  if (!found) return null;
  const { low, high, vague, multiplies } = found.value;
  const scaled = multiplies ? scaleFrom(view, found.to, words) : { to: found.to, scale: 1 };
  const top = vague ? (high + 1) * scaled.scale - 1 : high * scaled.scale;
  const to = scaled.scale === 1 && lowerAt(view, scaled.to - 1) === words.of ? scaled.to - 1 : scaled.to;
  return { ...PLAIN, from: at, to, low: low * scaled.scale, high: top, vague, scale: scaled.scale };
}

/** "third", "twenty-first". */
function ordinalNumeral(view: SentenceView, at: number, words: QuantityWords): Numeral | null {
  const lower = lowerAt(view, at);
  const hyphen = lower.indexOf("-");
  const tens = hyphen < 0 ? 0 : words.cardinals.get(lower.slice(0, hyphen));
  const value = words.ordinals.get(lower.slice(hyphen + 1));
  if (value === undefined || tens === undefined || (hyphen >= 0 && (tens < 20 || value > 9))) return null;
  return { ...PLAIN, from: at, to: at + 1, low: tens + value, high: tens + value, ordinal: true };
}

/** "three-week", "twenty-five-year-old". */
function compoundNumeral(view: SentenceView, at: number, words: QuantityWords): Numeral | null {
  const lower = lowerAt(view, at);
  const hyphen = lower.indexOf("-");
  if (hyphen < 0) return null;
  const second = lower.indexOf("-", hyphen + 1);
  const two = second < 0 ? undefined : cardinalOf(lower.slice(0, second), words);
  const value = two ?? words.cardinals.get(lower.slice(0, hyphen));
  if (value === undefined) return null;
  return { ...PLAIN, from: at, to: at + 1, low: value, high: value, rest: lower.slice(two === undefined ? hyphen : second) };
}

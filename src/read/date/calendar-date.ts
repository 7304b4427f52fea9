import { isTight, lowerAt, shapeAt, type SentenceView } from "../text/sentence-view.ts";
import { calendar, type DateExpression } from "./date-meaning.ts";
import type { DateWords } from "./date-words.ts";

const SEPARATORS: ReadonlySet<string> = new Set(["-", "/"]);
const NUMBERED: ReadonlySet<string> = new Set(["digits", "alnum"]);
const DASHES: ReadonlySet<string> = new Set(["-", "–"]);

/**
 * Dates by the calendar, in the orders of both sides of the Atlantic.
 *
 *   5 March 2014   March 5, 2014   12-13 March   5th of March   March 2014   2022-04-12   12.04.2022   24.02
 */
export function calendarDate(view: SentenceView, at: number, words: DateWords): DateExpression | null {
  const lower = lowerAt(view, at);
  if (words.months.has(lower)) return monthFirst(view, at, words);
  if (shapeAt(view, at) === "digits")
    return numericDate(view, at) ?? dottedDate(view, at, words) ?? dayFirst(view, at, words) ?? bareYear(view, at, words);
  return shapeAt(view, at) === "alnum" ? dayFirst(view, at, words) : null;
}

/** "March", "March 5", "March 5-7, 2014", "Mar. 2014". */
function monthFirst(view: SentenceView, at: number, words: DateWords): DateExpression | null {
  if (!isName(view, at, words)) return null;
  const month = words.months.get(lowerAt(view, at))!;
  let to = at + 1;
  if (isShortened(view, at) && NUMBERED.has(shapeAt(view, to + 1))) to++;
  const article = lowerAt(view, to) === words.the ? 1 : 0;
  const day = dayOfMonth(lowerAt(view, to + article));
  if (day === null) return monthAndYear(view, at, to, month, words);
  to += article + 1;
  const last = DASHES.has(lowerAt(view, to)) ? dayOfMonth(lowerAt(view, to + 1)) : null;
  if (last !== null) to += 2;
  const year = yearBehind(view, to);
  return { from: at, to: year.to, meaning: calendar({ year: year.value, month, day, lastDay: last ?? day }) };
}

/** Whether a word is written as names of months are. */
const isName = (view: SentenceView, at: number, words: DateWords) => words.namesInSmallLetters || shapeAt(view, at) !== "lower";

/** "Mar.", whose full stop belongs to it. */
const isShortened = (view: SentenceView, at: number) =>
  lowerAt(view, at + 1) === "." && isTight(view, at + 1) && lowerAt(view, at).length <= 4;

function monthAndYear(view: SentenceView, at: number, to: number, month: number, words: DateWords): DateExpression | null {
  const year = yearBehind(view, lowerAt(view, to) === words.of ? to + 1 : to);
  if (year.value === null && words.unsureMonths.has(lowerAt(view, at)) && !stands(view, at, words)) return null;
  return { from: at, to: year.value === null ? to : year.to, meaning: calendar({ year: year.value, month }) };
}

/** Whether a preposition or "last" before it shows that "May" is a month. */
const stands = (view: SentenceView, at: number, words: DateWords) =>
  words.beforeYear.has(lowerAt(view, at - 1)) || words.turns.has(lowerAt(view, at - 1));

/** "5 March", "5th of March", "12-13 March", "12 and 13 March". */
function dayFirst(view: SentenceView, at: number, words: DateWords): DateExpression | null {
  const day = dayOfMonth(lowerAt(view, at));
  if (day === null) return null;
  const joined = words.rangeJoiners.has(lowerAt(view, at + 1)) ? dayOfMonth(lowerAt(view, at + 2)) : null;
  let to = joined === null ? at + 1 : at + 3;
  if (lowerAt(view, to) === words.of) to++;
  const month = isName(view, to, words) ? words.months.get(lowerAt(view, to)) : undefined;
  if (month === undefined) return null;
  to++;
  if (isShortened(view, to - 1) && yearBehind(view, to + 1).value !== null) to++;
  const year = yearBehind(view, to);
  return { from: at, to: year.to, meaning: calendar({ year: year.value, month, day, lastDay: joined ?? day }) };
}

/** A year, perhaps behind a comma. */
function yearBehind(view: SentenceView, at: number): { to: number; value: number | null } {
  const yearAt = lowerAt(view, at) === "," ? at + 1 : at;
  const value = yearOfText(lowerAt(view, yearAt));
  return value === null ? { to: at, value } : { to: yearAt + 1, value };
}

/** "2022-04-12", "12/04/2022". */
function numericDate(view: SentenceView, at: number): DateExpression | null {
  const mark = lowerAt(view, at + 1);
  if (!SEPARATORS.has(mark) || lowerAt(view, at + 3) !== mark || !isTight(view, at + 1) || !isTight(view, at + 2)) return null;
  const [first, second, third] = [lowerAt(view, at), lowerAt(view, at + 2), lowerAt(view, at + 4)];
  if (!/^\d{1,4}$/.test(first) || !/^\d{1,2}$/.test(second) || !/^\d{1,4}$/.test(third)) return null;
  if (first.length === 4) return fromParts(at, at + 5, first, +second, +third, false);
  if (+second > 12) return fromParts(at, at + 5, third, +first, +second, false);
  return fromParts(at, at + 5, third, +second, +first, +first <= 12 && first !== second);
}

/** "12.04.2022"; "24.02" behind a word that leads to a day. */
function dottedDate(view: SentenceView, at: number, words: DateWords): DateExpression | null {
  const parts = /^(\d{1,2})\.(\d{2})(?:\.(\d{4}|\d{2}))?$/.exec(lowerAt(view, at));
  if (!parts || (!parts[3] && !(parts[1]!.length === 2 && words.beforeNumericDay.has(lowerAt(view, at - 1))))) return null;
  return fromParts(at, at + 1, parts[3] ?? null, +parts[2]!, +parts[1]!, false);
}

function fromParts(from: number, to: number, yearText: string | null, month: number, day: number, swapped: boolean): DateExpression | null {
  const year = yearText === null ? null : yearText.length === 2 ? 2000 + +yearText : +yearText;
  if (month < 1 || month > 12 || day < 1 || day > 31 || (yearText !== null && yearText.length % 2 === 1)) return null;
  return { from, to, meaning: calendar({ year, month, day, lastDay: day, swapped }) };
}

function bareYear(view: SentenceView, at: number, words: DateWords): DateExpression | null {
  const year = yearOfText(lowerAt(view, at));
  const named = words.afterYear.has(lowerAt(view, at + 1));
  if (year === null || (named && words.birth.has(lowerAt(view, at + 2))) || (!named && !words.beforeYear.has(lowerAt(view, at - 1))))
    return null;
  return { from: at, to: named ? at + 2 : at + 1, meaning: calendar({ year }) };
}

function yearOfText(lower: string): number | null {
  const value = lower.length === 4 ? +lower : NaN;
  return value >= 1500 && value <= 2100 ? value : null;
}

/** "5", "05", "5th". */
function dayOfMonth(lower: string): number | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(lower);
  const value = digits ? +digits[1]! : 0;
  return value >= 1 && value <= 31 ? value : null;
}

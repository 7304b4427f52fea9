import { phraseAt } from "../text/phrases.ts";
import { classesAt, lowerAt, shapeAt, type SentenceView } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import { numeralAt } from "../quantity/numeral.ts";
import type { QuantityWords } from "../quantity/quantity-words.ts";
import type { DateExpression, DateMeaning } from "./date-meaning.ts";
import type { DateLength, DateWords } from "./date-words.ts";

/**
 * Expressions that need the day of publication.
 *
 *   Wednesday   yesterday   last month   the past 24 hours   about seven months ago   a day   this weekend
 */
export function relativeDate(view: SentenceView, at: number, words: DateWords, numbers: QuantityWords): DateExpression | null {
  const classes = classesAt(view, at);
  if ((classes & WordClass.number) !== 0) return agoFrom(view, at, words, numbers);
  if ((classes & WordClass.weekday) !== 0) return weekdayOf(view, at, words);
  return (
    dayShift(view, at, words) ??
    yearShift(view, at, words) ??
    turned(view, at, words, numbers) ??
    weekendOf(view, at, words) ??
    agoFrom(view, at, words, numbers) ??
    every(view, at, words)
  );
}

const expression = (from: number, to: number, meaning: DateMeaning): DateExpression => ({ from, to, meaning });

function weekdayOf(view: SentenceView, at: number, words: DateWords): DateExpression | null {
  const weekday = words.weekdays.get(lowerAt(view, at));
  if (
    weekday === undefined ||
    (shapeAt(view, at) === "lower" && !words.namesInSmallLetters) ||
    words.one.has(lowerAt(view, at - 1)) ||
    (words.unsureWeekdays.has(lowerAt(view, at)) && !endsThere(view, at + 1))
  )
    return null;
  return expression(at, at + 1, { kind: "weekday", weekday, turn: null });
}

/** Behind "Sun" stand a mark, a number or a month, where a weekday is meant. */
const endsThere = (view: SentenceView, at: number) =>
  shapeAt(view, at) === "mark" || shapeAt(view, at) === "digits" || (classesAt(view, at) & WordClass.month) !== 0;

function dayShift(view: SentenceView, at: number, words: DateWords): DateExpression | null {
  const found = phraseAt(view, at, words.dayShifts);
  return found && expression(at, found.to, { kind: "shift", unit: "day", count: found.value });
}

function yearShift(view: SentenceView, at: number, { yearShifts }: DateWords): DateExpression | null {
  const count = yearShifts.get(lowerAt(view, at));
  return count === undefined ? null : expression(at, at + 1, { kind: "shift", unit: "year", count });
}

/** "last Friday", "this week", "the past three weeks", "last 24 hours"; in "which would last two hours" it is a verb. */
function turned(view: SentenceView, at: number, words: DateWords, numbers: QuantityWords): DateExpression | null {
  const lower = lowerAt(view, at);
  const turn = words.turns.get(lower);
  const span =
    words.pastSpans.has(lower) && (classesAt(view, at - 1) & WordClass.modal) === 0 ? lengthAt(view, at + 1, words, numbers) : null;
  if (span && (span.counted || turn === undefined || words.beforeSpan.has(lowerAt(view, at - 1)))) {
    const isPrevious = span.length.unit === "day" && !span.counted && turn !== undefined;
    return expression(at, span.to, isPrevious ? { kind: "shift", unit: "day", count: -1 } : { kind: "span", ...span.length });
  }
  return turn === undefined ? null : turnedUnit(view, at, turn, words);
}

/** "last Friday", "next weekend", "this month". */
function turnedUnit(view: SentenceView, at: number, turn: number, words: DateWords): DateExpression | null {
  const next = lowerAt(view, at + 1);
  const weekday = words.weekdays.get(next);
  if (weekday !== undefined) return expression(at, at + 2, { kind: "weekday", weekday, turn });
  if (words.weekend.has(next)) return expression(at, at + 2, { kind: "weekend", turn });
  const length = words.singleUnits.has(next) ? words.units.get(next) : undefined;
  return length && length.unit !== "day" && length.count === 1
    ? expression(at, at + 2, { kind: "shift", unit: length.unit, count: turn })
    : null;
}

/** "over the weekend". */
function weekendOf(view: SentenceView, at: number, words: DateWords): DateExpression | null {
  const isOne = words.weekend.has(lowerAt(view, at)) && !words.notAfterEvery.has(lowerAt(view, at + 1)) && !isEach(view, at - 1, words);
  return isOne ? expression(at, at + 1, { kind: "weekend", turn: 0 }) : null;
}

const isEach = (view: SentenceView, at: number, words: DateWords) =>
  words.everyBefore.has(lowerAt(view, at)) && !words.everyIfBare.has(lowerAt(view, at));

/** "two days ago", "a year ago"; "a day earlier" where nothing follows that it is earlier than. */
function agoFrom(view: SentenceView, at: number, words: DateWords, numbers: QuantityWords): DateExpression | null {
  if (!isBeforeTime(view, at)) return null;
  const span = lengthAt(view, at, words, numbers);
  if (!span?.counted) return null;
  if (words.ago.has(lowerAt(view, span.to))) return expression(at, span.to + 1, { kind: "ago", ...span.length });
  const ends = shapeAt(view, span.to + 1) === "mark" || (classesAt(view, span.to + 1) & WordClass.preposition) !== 0;
  return words.earlier.has(lowerAt(view, span.to)) && ends ? expression(at, span.to + 1, { kind: "earlier", ...span.length }) : null;
}

/** Whether a word of time stands within reach behind a number: three words and the number are the longest. */
function isBeforeTime(view: SentenceView, at: number): boolean {
  for (let i = 1; i <= 4; i++) if ((classesAt(view, at + i) & WordClass.time) !== 0) return true;
  return false;
}

/** No calendar reaches further back. */
const MOST_YEARS = 1_500;
const MOST_UNITS = 10_000;

/** A number of units, or a unit alone. Hours are counted in whole days, rounded up. */
function lengthAt(
  view: SentenceView,
  at: number,
  words: DateWords,
  numbers: QuantityWords,
): { to: number; length: DateLength; counted: boolean } | null {
  const article = words.one.has(lowerAt(view, at));
  const numeral = article ? null : numeralAt(view, at, numbers);
  const unitAt = article ? at + 1 : (numeral?.to ?? at);
  const lower = lowerAt(view, unitAt);
  const count = numeral?.low ?? 1;
  const counted = article || numeral !== null;
  const small = words.smallUnits.get(lower);
  if (small !== undefined) return { to: unitAt + 1, counted, length: { unit: "day", count: Math.ceil(count / small) } };
  const unit = words.units.get(lower);
  if (!unit || !Number.isInteger(count) || unit.count * count > (unit.unit === "year" ? MOST_YEARS : MOST_UNITS)) return null;
  return { to: unitAt + 1, counted, length: { unit: unit.unit, count: unit.count * count } };
}

/** "daily", "per day", "each month"; "800 a day", but no "a day after" and no "in a day". */
function every(view: SentenceView, at: number, words: DateWords): DateExpression | null {
  const lower = lowerAt(view, at);
  const daily = shapeAt(view, at) === "lower" || at === view.from ? words.daily.get(lower) : undefined;
  if (daily) return expression(at, at + 1, { kind: "every", unit: daily });
  const length = words.everyBefore.has(lower) ? words.units.get(lowerAt(view, at + 1)) : undefined;
  if (length?.count !== 1 || words.notAfterEvery.has(lowerAt(view, at + 2))) return null;
  const bare = words.everyIfBare.has(lower);
  const before = lowerAt(view, at - 1);
  if (bare && (words.senses.byLast.has(before) || before === "" || (classesAt(view, at - 1) & WordClass.auxiliary) !== 0)) return null;
  return expression(at, at + 2, { kind: "every", unit: length.unit });
}

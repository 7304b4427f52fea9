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
  return dayShift(view, at, words) ?? turned(view, at, words, numbers) ?? agoFrom(view, at, words, numbers) ?? every(view, at, words);
}

const expression = (from: number, to: number, meaning: DateMeaning): DateExpression => ({ from, to, meaning });

function weekdayOf(view: SentenceView, at: number, words: DateWords): DateExpression | null {
  const weekday = words.weekdays.get(lowerAt(view, at));
  if (weekday === undefined || shapeAt(view, at) === "lower" || (words.unsureWeekdays.has(lowerAt(view, at)) && !endsThere(view, at + 1)))
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

/** "last Friday", "this week", "the past three weeks", "last 24 hours". */
function turned(view: SentenceView, at: number, words: DateWords, numbers: QuantityWords): DateExpression | null {
  const lower = lowerAt(view, at);
  const next = lowerAt(view, at + 1);
  if (words.pastSpans.has(lower)) {
    const span = lengthAt(view, at + 1, words, numbers);
    if (span && (span.counted || !words.turns.has(lower))) return expression(at, span.to, { kind: "span", ...span.length });
  }
  const turn = words.turns.get(lower);
  if (turn === undefined) return null;
  const weekday = words.weekdays.get(next);
  if (weekday !== undefined) return expression(at, at + 2, { kind: "weekday", weekday, turn });
  if (words.weekend.has(next)) return expression(at, at + 2, { kind: "weekend", turn });
  const length = words.units.get(next);
  return length && length.unit !== "day" && length.count === 1
    ? expression(at, at + 2, { kind: "shift", unit: length.unit, count: turn })
    : null;
}

/** "two days ago", "a year ago". */
function agoFrom(view: SentenceView, at: number, words: DateWords, numbers: QuantityWords): DateExpression | null {
  if (!isBeforeTime(view, at)) return null;
  const span = lengthAt(view, at, words, numbers);
  if (!span?.counted || !words.ago.has(lowerAt(view, span.to))) return null;
  return expression(at, span.to + 1, { kind: "ago", ...span.length });
}

/** Whether a word of time stands within reach behind a number: three words and the number are the longest. */
function isBeforeTime(view: SentenceView, at: number): boolean {
  for (let i = 1; i <= 4; i++) if ((classesAt(view, at + i) & WordClass.time) !== 0) return true;
  return false;
}

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
  return unit && count < 10_000 && Number.isInteger(count)
    ? { to: unitAt + 1, counted, length: { unit: unit.unit, count: unit.count * count } }
    : null;
}

/** "daily", "per day", "each month"; "800 a day", but no "a day after" and no "in a day". */
function every(view: SentenceView, at: number, words: DateWords): DateExpression | null {
  const lower = lowerAt(view, at);
  const daily = words.daily.get(lower);
  if (daily) return expression(at, at + 1, { kind: "every", unit: daily });
  const length = words.everyBefore.has(lower) ? words.units.get(lowerAt(view, at + 1)) : undefined;
  if (length?.count !== 1 || words.notAfterEvery.has(lowerAt(view, at + 2))) return null;
  const bare = words.everyIfBare.has(lower);
  if (bare && (words.senses.byLast.has(lowerAt(view, at - 1)) || lowerAt(view, at - 1) === "")) return null;
  return expression(at, at + 2, { kind: "every", unit: length.unit });
}

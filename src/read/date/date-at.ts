import { phraseAt } from "../text/phrases.ts";
import { lowerAt, type SentenceView } from "../text/sentence-view.ts";
import type { QuantityWords } from "../quantity/quantity-words.ts";
import { calendarDate } from "./calendar-date.ts";
import type { DateExpression } from "./date-meaning.ts";
import type { DateWords } from "./date-words.ts";
import { edgeOfPeriod } from "./edge-of-period.ts";
import { relativeDate } from "./relative-date.ts";

/**
 * The expression of time that begins at a token; two that say one day together are one.
 *
 *   Wednesday, March 1   overnight on Thursday   June 12 last year   the end of June
 */
export function dateAt(view: SentenceView, at: number, words: DateWords, numbers: QuantityWords): DateExpression | null {
  const first = edgeOfPeriod(view, at, words, (there) => oneAt(view, there, words, numbers)) ?? oneAt(view, at, words, numbers);
  if (first?.meaning.kind === "weekday") return withDayOfMonth(view, first, words, numbers);
  if (first?.meaning.kind === "shift") return withNamedDay(view, first, words, numbers);
  if (first?.meaning.kind === "calendar" && first.meaning.year === null) return withYear(view, first, words, numbers);
  return first;
}

const oneAt = (view: SentenceView, at: number, words: DateWords, numbers: QuantityWords) =>
  calendarDate(view, at, words) ?? relativeDate(view, at, words, numbers);

/** "Wednesday, March 1": the day of the month decides. */
function withDayOfMonth(view: SentenceView, first: DateExpression, words: DateWords, numbers: QuantityWords): DateExpression {
  const part = words.afterDate.has(lowerAt(view, first.to)) ? first.to + 1 : first.to;
  const second = oneAt(view, lowerAt(view, part) === "," ? part + 1 : part, words, numbers);
  if (first.meaning.kind !== "weekday" || second?.meaning.kind !== "calendar" || second.meaning.day === null) return first;
  return { from: first.from, to: second.to, meaning: { ...second.meaning, weekday: first.meaning.weekday } };
}

/** "overnight on Thursday": the day named decides. */
function withNamedDay(view: SentenceView, first: DateExpression, words: DateWords, numbers: QuantityWords): DateExpression {
  if (first.meaning.kind !== "shift" || first.meaning.unit !== "day") return first;
  const preposition = phraseAt(view, first.to, words.senses);
  const second = preposition?.value === "on" ? oneAt(view, preposition.to, words, numbers) : null;
  const isDay = second?.meaning.kind === "weekday" || (second?.meaning.kind === "calendar" && second.meaning.day !== null);
  return isDay ? { ...second, from: first.from } : first;
}

/** "June 12 last year". */
function withYear(view: SentenceView, first: DateExpression, words: DateWords, numbers: QuantityWords): DateExpression {
  const second = relativeDate(view, first.to, words, numbers);
  if (second?.meaning.kind !== "shift" || second.meaning.unit !== "year" || first.meaning.kind !== "calendar") return first;
  return { from: first.from, to: second.to, meaning: { ...first.meaning, turn: second.meaning.count } };
}

import { addDays, daysBetween } from "../../lib/day.ts";
import { numberText } from "../../lib/number-text.ts";
import type { Answer, Question } from "../../model/question.ts";
import type { Reading, Tally } from "../../model/tally.ts";
import { standingTotals } from "../tally/standing-totals.ts";

/** An answer this far from the number is none. */
const NEAR = 0.05;
/** A period's ends are also tried so many days before and after: "since the ceasefire" may count its day or not. */
const SHIFTS = [0, -1, 1, -2, 2];

/**
 * The tallies, windows and definitions that yield a number, nearest first: a total, a difference of two totals, or the increments
 * of a period added up. Empty where none comes within one twentieth of it.
 */
export function reproduceFigure(question: Question, tallies: readonly Tally[]): Answer[] {
  const answers = tallies.filter((tally) => speaksOf(tally, question.words)).flatMap((tally) => answersOf(question, tally));
  const near = answers.filter(({ off }) => Math.abs(off) <= question.value * NEAR);
  return nearestFirst(near);
}

/** Answers of several tallies as one list: by how far off they are, then by how far their windows were shifted, then the shortest window. */
export function nearestFirst(answers: readonly Answer[]): Answer[] {
  return answers.toSorted((a, b) => Math.abs(a.off) - Math.abs(b.off) || a.shifted - b.shifted || daysLong(a) - daysLong(b));
}

function speaksOf({ name, definition, wordings, measure }: Tally, words: readonly string[]): boolean {
  const text = [name, definition, measure, ...wordings].join(" ").toLowerCase();
  return words.every((word) => text.includes(word.toLowerCase()));
}

function answersOf(question: Question, tally: Tally): Answer[] {
  const totals = standingTotals(tally.readings);
  const byDay = new Map(totals.map((total) => [total.day, total]));
  const found = endsOf(question, totals).flatMap((to) => {
    const total = byDay.get(to);
    const last = total ? [totalAnswer(question, tally, total)] : [];
    return question.from === null ? last : [...last, ...windowAnswers(question, tally, byDay, to)];
  });
  return bestOfEach(found);
}

/** Without any period a total of any day may be meant, the newest first; a period that is open at its end goes on to the newest. */
function endsOf({ from, to }: Question, totals: readonly Reading[]): string[] {
  if (to !== null) return shifted(to);
  const days = totals.map(({ day }) => day).toReversed();
  return from === null ? days : days.slice(0, 1);
}

function shifted(day: string): string[] {
  return SHIFTS.map((days) => addDays(day, days));
}

function totalAnswer(question: Question, tally: Tally, { day, low }: Reading): Answer {
  const text = `total of ${day}: ${numberText(low)}`;
  return answer(question, tally, { how: "total", from: null, to: day, value: low, text });
}

/** The count over a window, by its totals and by its increments. */
function windowAnswers(question: Question, tally: Tally, byDay: ReadonlyMap<string, Reading>, to: string): Answer[] {
  return shifted(addDays(question.from!, -1)).flatMap((from) => {
    const [before, after] = [byDay.get(from), byDay.get(to)];
    const difference = before && after && from < to ? [differenceAnswer(question, tally, before, after)] : [];
    return [...difference, ...sumAnswer(question, tally, from, to)];
  });
}

function differenceAnswer(question: Question, tally: Tally, before: Reading, after: Reading): Answer {
  const value = after.low - before.low;
  const text = `${numberText(after.low)} (${after.day}) − ${numberText(before.low)} (${before.day}) = ${numberText(value)}`;
  return answer(question, tally, { how: "difference", from: before.day, to: after.day, value, text });
}

function sumAnswer(question: Question, tally: Tally, from: string, to: string): Answer[] {
  const within = tally.increments.filter(({ day, since }) => day > from && day <= to && (since === null || since >= from));
  if (within.length < 2) return [];
  const value = within.reduce((sum, { low }) => sum + low, 0);
  const text = `${within.length} increments after ${from} up to ${to} add up to ${numberText(value)}`;
  return [answer(question, tally, { how: "sum of increments", from, to, value, text })];
}

function answer(question: Question, tally: Tally, found: Pick<Answer, "how" | "from" | "to" | "value" | "text">): Answer {
  const start = found.from === null || question.from === null ? 0 : Math.abs(daysBetween(addDays(question.from, -1), found.from));
  const end = question.to === null ? 0 : Math.abs(daysBetween(question.to, found.to));
  const { id, name, claimant } = tally;
  return { tally: id, name, claimant, ...found, off: found.value - question.value, shifted: start + end };
}

/** Of each tally and way the nearest answer alone: the shifted windows around it say nothing more. */
function bestOfEach(found: readonly Answer[]): Answer[] {
  const best = new Map<string, Answer>();
  for (const one of found) {
    const other = best.get(one.how);
    const nearer = !other || Math.abs(one.off) < Math.abs(other.off) || (one.off === other.off && one.shifted < other.shifted);
    if (nearer) best.set(one.how, one);
  }
  return [...best.values()];
}

function daysLong({ from, to }: Answer): number {
  return from === null ? 0 : daysBetween(from, to);
}

import { addDays, addMonths, daysBetween, lastOfMonth, makeDay, monthOf, weekday, yearOf } from "../../lib/day.ts";
import type { DateFound } from "./date-found.ts";
import type { DateMeaning } from "./date-meaning.ts";
import type { DateUnit } from "./date-words.ts";

/** Days that an expression stands for: null where they are not fixed. */
export type DatesResolved = Pick<DateFound, "first" | "last" | "others" | "grain">;

/** Where the words around put a date: "will open on", "since"; else the past is preferred. */
export type DateAim = "ahead" | "past" | "open";

const NOWHERE = { first: null, last: null, others: [] } as const;

/**
 * Resolves what words say against the day of publication. The past is preferred; `aim` turns it. Published on Thursday 2 March 2023:
 *
 *   Wednesday               2023-03-01       Friday    2023-02-24, or 2023-03-03 by a stale day of publication
 *   28 February             2023-02-28       about seven months ago   2022-08-01 to 2022-08-31
 *
 * @param published ISO day; null where it is not known
 */
export function resolveDate(meaning: DateMeaning, published: string | null, aim: DateAim): DatesResolved {
  if (meaning.kind === "every") return { ...NOWHERE, grain: meaning.unit };
  if (meaning.kind === "calendar") return calendarDays(meaning, published, aim);
  if (meaning.kind === "edge") return edgeDay(meaning, published, aim);
  if (published === null) return { ...NOWHERE, grain: "unit" in meaning ? meaning.unit : "day" };
  if (meaning.kind === "weekday") return weekdayDays(meaning.weekday, meaning.turn, published, aim);
  if (meaning.kind === "weekend") return weekendDays(meaning.turn, published);
  if (meaning.kind === "span")
    return { first: shiftBack(published, meaning.unit, meaning.count), last: published, others: [], grain: meaning.unit };
  return shiftDays(meaning.unit, meaning.kind === "shift" ? meaning.count : -meaning.count, published);
}

const single = (day: string | null, others: readonly string[] = []): DatesResolved => ({ first: day, last: day, others, grain: "day" });

/** The latest such day up to publication. */
function weekdayDays(wanted: number, turn: number | null, published: string, aim: DateAim): DatesResolved {
  const back = (weekday(published) - wanted + 7) % 7;
  const past = addDays(published, -back);
  const next = addDays(past, 7);
  if (turn === 1 || (turn === null && aim === "ahead" && back > 0)) return single(next, [past]);
  if (turn === -1) return single(back === 0 ? addDays(past, -7) : past);
  return single(past, back === 6 ? [next] : []);
}

function weekendDays(turn: number, published: string): DatesResolved {
  const sinceSaturday = (weekday(published) + 2) % 7;
  const within = sinceSaturday < 2;
  const saturday = addDays(published, -sinceSaturday + 7 * (turn === 1 ? 1 : turn === -1 && within ? -1 : 0));
  return { first: saturday, last: addDays(saturday, 1), others: [], grain: "day" };
}

function shiftBack(day: string, unit: DateUnit, count: number): string {
  if (unit === "day" || unit === "week") return addDays(day, -count * (unit === "week" ? 7 : 1));
  return addMonths(day, -count * (unit === "year" ? 12 : 1));
}

/** The day, or the whole week, month or year, so many of them from publication. */
function shiftDays(unit: DateUnit, count: number, published: string): DatesResolved {
  const day = shiftBack(published, unit, -count);
  if (unit === "day") return single(day);
  const [first, last] = around(day, unit);
  const current = count === 0 && daysBetween(published, last) > 0;
  return { first, last: current ? published : last, others: [], grain: unit };
}

/** The last day of the current month lies ahead, and is not cut off at publication. */
function edgeDay({ edge, of }: DateMeaning & { kind: "edge" }, published: string | null, aim: DateAim): DatesResolved {
  if (of.kind === "calendar") return single(calendarDays(of, published, aim)[edge]);
  if (published === null) return { ...NOWHERE, grain: "day" };
  const [first, last] = around(shiftBack(published, of.unit, -of.count), of.unit);
  return single(edge === "first" ? first : last);
}

function around(day: string, unit: DateUnit): readonly [string, string] {
  if (unit === "week") return [addDays(day, -weekday(day)), addDays(day, 6 - weekday(day))];
  const [year, month] = [yearOf(day), monthOf(day)];
  return unit === "month" ? monthDays(year, month) : [makeDay(year, 1, 1)!, makeDay(year, 12, 31)!];
}

const monthDays = (year: number, month: number) => [makeDay(year, month, 1)!, makeDay(year, month, lastOfMonth(year, month))!] as const;

function calendarDays(meaning: DateMeaning & { kind: "calendar" }, published: string | null, aim: DateAim): DatesResolved {
  const { month, day, lastDay } = meaning;
  const grain = day !== null ? "day" : month !== null ? "month" : "year";
  const year = yearMeant(meaning, published, aim);
  if (year === null) return { ...NOWHERE, grain };
  if (month === null) return { first: makeDay(year, 1, 1), last: makeDay(year, 12, 31), others: [], grain };
  if (day === null) {
    const [first, last] = monthDays(year, month);
    return { first, last, others: [], grain };
  }
  if (meaning.swapped) return swappedDay(makeDay(year, month, day)!, makeDay(year, day, month)!, published);
  const first = makeDay(year, month, day);
  const meant = first === null ? null : dayOfWeekday(meaning, first, published);
  if (meant !== null) return single(meant, [first!]);
  const isAhead =
    aim !== "ahead" &&
    meaning.year === null &&
    meaning.turn === null &&
    first !== null &&
    published !== null &&
    daysBetween(published, first) > 1;
  const before = isAhead ? makeDay(year - 1, month, day) : null;
  return { first, last: makeDay(year, month, lastDay ?? day), others: before === null ? [] : [before], grain };
}

/** News tells of days at most so long before it. */
const RECENT = 31;

/**
 * "Thursday, March 2, 2022", published in March 2023: a year that its own weekday contradicts is a slip of the pen, where the same day of
 * the year of publication is such a weekday and is news.
 */
function dayOfWeekday({ weekday: said }: DateMeaning & { kind: "calendar" }, written: string, published: string | null): string | null {
  if (said === null || published === null || weekday(written) === said) return null;
  const meant = makeDay(yearOf(published), monthOf(written), +written.slice(8));
  if (meant === null || weekday(meant) !== said) return null;
  const ago = daysBetween(meant, published);
  return ago >= -1 && ago <= RECENT ? meant : null;
}

/** "04/12/2022" is the day nearer to publication, and may be the other. */
function swappedDay(usual: string, other: string, published: string | null): DatesResolved {
  const distance = (day: string) => (published === null ? 0 : Math.abs(daysBetween(published, day)));
  return distance(other) < distance(usual) ? single(other, [usual]) : single(usual, [other]);
}

function yearMeant(meaning: DateMeaning & { kind: "calendar" }, published: string | null, aim: DateAim): number | null {
  if (meaning.year !== null || published === null) return meaning.year;
  if (meaning.turn !== null) return yearOf(published) + meaning.turn;
  return nearestYear(meaning.month!, meaning.day ?? 1, published, aim);
}

/** Nobody says "on 26 October" of a day ten months past: what lies this near ahead is meant ahead. */
const MOST_DAYS_AHEAD = 59;

/** The year in which the day lies in the past, or ahead where it is near or the text looks ahead. */
function nearestYear(month: number, day: number, published: string, aim: DateAim): number {
  const year = yearOf(published);
  const inThisYear = makeDay(year, month, day) ?? makeDay(year, month, 28)!;
  const ahead = daysBetween(published, inThisYear);
  if (aim === "ahead") return ahead < 0 ? year + 1 : year;
  if (aim === "past") return ahead > 0 ? year - 1 : year;
  if (ahead + 365 <= MOST_DAYS_AHEAD) return year + 1;
  return ahead > MOST_DAYS_AHEAD ? year - 1 : year;
}

/** Days are ISO dates, "2023-03-02"; arithmetic is done on UTC day numbers, so no time zone or hour can move one. */

const DAY = 86_400_000;

/** Whether a text is an ISO date of a day that exists. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && makeDay(+text.slice(0, 4), +text.slice(5, 7), +text.slice(8)) === text;
}

/** The day, or null where the calendar has none: 30 February. @param month 1 to 12 */
export function makeDay(year: number, month: number, day: number): string | null {
  if (!(year >= 0 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return null;
  return day <= lastOfMonth(year, month) ? isoDay(year, month, day) : null;
}

const isoDay = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** How many days a month has. @param month 1 to 12 */
export function lastOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const numberOf = (day: string) => Date.parse(day) / DAY;
const dayOf = (number: number) => new Date(number * DAY).toISOString().slice(0, 10);

/** The day `count` days later, or earlier where it is negative. */
export const addDays = (day: string, count: number): string => dayOf(numberOf(day) + count);

/** How many days `to` is after `from`; negative where it is before. */
export const daysBetween = (from: string, to: string): number => numberOf(to) - numberOf(from);

/** 0 is Monday, 6 Sunday. */
export const weekday = (day: string): number => (((numberOf(day) + 3) % 7) + 7) % 7;

export const yearOf = (day: string): number => +day.slice(0, 4);

/** 1 to 12. */
export const monthOf = (day: string): number => +day.slice(5, 7);

/** The same day of the month so many months later, or the last day of that month where it is shorter. */
export function addMonths(day: string, count: number): string {
  const months = yearOf(day) * 12 + monthOf(day) - 1 + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return isoDay(year, month, Math.min(+day.slice(8), lastOfMonth(year, month)));
}

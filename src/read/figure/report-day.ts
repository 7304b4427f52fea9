import { addDays, daysBetween, makeDay, yearOf } from "../../lib/day.ts";
import type { FigureWords } from "./figure-words.ts";

/**
 * The day a report holds for: the end of its period, in the year of publication where it names none; else the day of publication.
 *
 *   losses of the enemy from 24.02 to 30.04
 *                                     ^^^^^ 30 April
 *
 * @returns that day and the one before it, ISO; null where neither is known
 */
export function reportDay(lead: string, published: string | null, words: FigureWords): { day: string; before: string } | null {
  const day = periodEnd(lead, published, words) ?? published;
  return day === null ? null : { day, before: addDays(day, -1) };
}

const PERIOD_END = /(\p{L}+|[-–—])\s*(\d{1,2})[./](\d{1,2})(?:[./](\d{2,4}))?(?!\d)/gu;

function periodEnd(lead: string, published: string | null, words: FigureWords): string | null {
  for (const [, before = "", day, month, year] of lead.matchAll(PERIOD_END)) {
    if (!words.report.until.has(before.toLowerCase())) continue;
    const end = year ? makeDay(fullYear(year), Number(month), Number(day)) : latestBefore(published, Number(month), Number(day));
    if (end !== null) return end;
  }
  return null;
}

const fullYear = (year: string) => (year.length === 2 ? 2000 + Number(year) : Number(year));

/** A report is not of days to come: a day without a year is the latest before publication. */
function latestBefore(published: string | null, month: number, day: number): string | null {
  if (published === null) return null;
  const end = makeDay(yearOf(published), month, day);
  return end !== null && daysBetween(published, end) > 1 ? makeDay(yearOf(published) - 1, month, day) : end;
}

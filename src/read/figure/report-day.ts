import type { FigureWords } from "./figure-words.ts";

const DAY = 86_400_000;
const iso = (moment: number) => new Date(moment).toISOString().slice(0, 10);

/**
 * The day a report holds for: the end of its period, in the year of publication where it names none; else the day of publication.
 *
 *   losses of the enemy from 24.02 to 30.04
 *                                     ^^^^^ 30 April
 *
 * @returns that day and the one before it, ISO; null where neither is known
 */
export function reportDay(lead: string, published: string | null, words: FigureWords): { day: string; before: string } | null {
  const end = periodEnd(lead, published, words) ?? (published ? Date.parse(published) : null);
  return end === null || Number.isNaN(end) ? null : { day: iso(end), before: iso(end - DAY) };
}

function periodEnd(lead: string, published: string | null, words: FigureWords): number | null {
  for (const match of lead.matchAll(/(\p{L}+|[-–—])\s*(\d{1,2})[./](\d{1,2})(?:[./](\d{2,4}))?(?!\d)/gu)) {
    const [, before = "", day, month, year] = match;
    if (!words.report.until.has(before.toLowerCase())) continue;
    const end = dayOf(Number(day), Number(month), yearOf(year, published));
    if (end !== null) return isAfter(end, published) && !year ? dayOf(Number(day), Number(month), new Date(end).getUTCFullYear() - 1) : end;
  }
  return null;
}

function yearOf(year: string | undefined, published: string | null): number | null {
  if (year) return year.length === 2 ? 2000 + Number(year) : Number(year);
  return published ? Number(published.slice(0, 4)) : null;
}

function dayOf(day: number, month: number, year: number | null): number | null {
  if (year === null || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return Date.UTC(year, month - 1, day);
}

/** A report is not of days to come. */
const isAfter = (end: number, published: string | null) => published !== null && end > Date.parse(published) + DAY;

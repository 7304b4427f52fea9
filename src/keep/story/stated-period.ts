import { makeDay, yearOf } from "../../lib/day.ts";

/** The period that a report says it counts over. */
export interface Period {
  /** ISO day, and as the text has it. */
  readonly from: string;
  readonly stated: string;
  readonly hasYear: boolean;
  /** The words before it. */
  readonly of: string;
}

/** Only the beginning of a text is looked at: a report says at once what it counts. */
const BEGINNING = 500;

const PERIOD = /(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2}))?\.?\s{0,3}(?:\p{L}{1,5}|[-‐‑‒–—])\s{0,3}\d{1,2}[./]\d{1,2}/u;

/**
 * The day a report counts from, in the last year in which it is not after the report's own day, and what it counts.
 *
 *     The total combat losses of the enemy from 24.02 to 30.04
 *     ------------------------------------      ^^^^^
 */
export function statedPeriod(text: string, day: string): Period | null {
  const period = PERIOD.exec(text.slice(0, BEGINNING));
  if (!period) return null;
  const [, date, month, written] = period;
  const dayIn = (year: number) => makeDay(year, Number(month), Number(date));
  const inYear = written ? dayIn(Number(written.length === 2 ? `20${written}` : written)) : null;
  const from = inYear ?? [yearOf(day), yearOf(day) - 1].map(dayIn).find((start) => start !== null && start <= day);
  const of = text
    .slice(0, period.index)
    .replace(/\s+\S{1,4}\s*$/u, "")
    .trim();
  return from ? { from, stated: inYear ?? `${date}.${month}`, hasYear: inYear !== null, of } : null;
}

/** Whether a text begins by saying from which day to which it counts. */
export function statesPeriod(text: string): boolean {
  return PERIOD.test(text.slice(0, BEGINNING));
}

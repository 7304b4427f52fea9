import type { DayOrigin, DaySource } from "../../model/article.ts";

/** A day and where it was read. */
export interface FoundDay {
  /** ISO day. */
  readonly day: string;
  readonly origin: DayOrigin;
}

/** The day that `read` makes of some words, with where they stand; null where they tell none. */
export function dayOf(text: string | null | undefined, from: DaySource, read: (text: string) => string | null): FoundDay | null {
  const day = text ? read(text) : null;
  return day === null || !text ? null : { day, origin: { from, text: text.trim().slice(0, MOST_WORDS) } };
}

const MOST_WORDS = 200;

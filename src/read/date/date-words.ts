import type { Phrases } from "../text/phrases.ts";
import type { DateFound } from "./date-found.ts";

export type DateUnit = "day" | "week" | "month" | "year";

/** A length of time: "fortnight" is two weeks, "hours" no days of their own. */
export interface DateLength {
  readonly unit: DateUnit;
  readonly count: number;
}

/** What a language gives to read dates by; all words in lower case with straight apostrophes. */
export interface DateWords {
  /** Whether the names of months and weekdays are written in small letters. */
  readonly namesInSmallLetters: boolean;
  /** 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  /** Names of months that are other words too: they need a day, a year or a preposition beside them. */
  readonly unsureMonths: ReadonlySet<string>;
  /** 0 is Monday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Shortened names of weekdays that are other words too. */
  readonly unsureWeekdays: ReadonlySet<string>;
  /** Expressions that are so many days from publication: "yesterday". */
  readonly dayShifts: Phrases<number>;
  /** Years in one word: "торік" is -1, the last one. */
  readonly yearShifts: ReadonlyMap<string, number>;
  /** "weeks": a week. */
  readonly units: ReadonlyMap<string, DateLength>;
  /** Of those, what "last" and "this" go with: "week". */
  readonly singleUnits: ReadonlySet<string>;
  /** Units smaller than a day, and how many make one. */
  readonly smallUnits: ReadonlyMap<string, number>;
  /** "last": -1, "this": 0, "next": 1. */
  readonly turns: ReadonlyMap<string, number>;
  /** "past" and "last" in "the past three weeks", "the last 24 hours". */
  readonly pastSpans: ReadonlySet<string>;
  /** "earlier" in "a day earlier". */
  readonly earlier: ReadonlySet<string>;
  /** "start of", "end of" before a period. */
  readonly edges: Phrases<"first" | "last">;
  /** "ago". */
  readonly ago: ReadonlySet<string>;
  /** What stands before a date and bounds what is said by it. */
  readonly senses: Phrases<DateFound["sense"]>;
  /** "between" and "from", whose second end follows "and" or "to". */
  readonly rangeOpeners: ReadonlySet<string>;
  readonly rangeJoiners: ReadonlySet<string>;
  /** Words between a preposition and a date: "late", "the". */
  readonly beforeDate: ReadonlySet<string>;
  /** Words behind a date that belong to it: "night", "morning". */
  readonly afterDate: ReadonlySet<string>;
  /** "daily". */
  readonly daily: ReadonlyMap<string, DateUnit>;
  /** "a", "per", "each", "every" before a unit. */
  readonly everyBefore: ReadonlySet<string>;
  /** Words of those that are an article as well: "a day". */
  readonly everyIfBare: ReadonlySet<string>;
  /** "the", "over the": before "last week" they make it the week that ends now. */
  readonly beforeSpan: ReadonlySet<string>;
  /** Words behind "a day" that make it no rate: "a day after". */
  readonly notAfterEvery: ReadonlySet<string>;
  /** "a" in "a week ago". */
  readonly one: ReadonlySet<string>;
  readonly of: string;
  readonly the: string;
  /** "weekend". */
  readonly weekend: ReadonlySet<string>;
  /** Words that put what is said into the future: "will". */
  readonly future: ReadonlySet<string>;
  /** What stands before a day and month in digits, "24.02", which would be a decimal elsewhere. */
  readonly beforeNumericDay: ReadonlySet<string>;
  /** Words behind a bare year: "2014 року". */
  readonly afterYear: ReadonlySet<string>;
  /** Words that make it the year somebody was born in: "1956 року народження". */
  readonly birth: ReadonlySet<string>;
  /** Words before a bare year: "in 2014". */
  readonly beforeYear: ReadonlySet<string>;
}

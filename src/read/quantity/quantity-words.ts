import type { Phrases } from "../text/phrases.ts";

/** How words bound a number: "at least", "more than", "up to", "fewer than", "about". `further`: "another 12". */
export type Bound = "least" | "above" | "most" | "below" | "about" | "exact" | "further";

/** A quantity said in words that hold no numeral. */
export interface WordQuantity {
  readonly low: number;
  readonly high: number;
  /** Whether the words leave the number open, as "several" does and "both" does not. */
  readonly vague: boolean;
  /** Whether it multiplies a scale behind it: "several hundred". */
  readonly multiplies: boolean;
}

/** What a language gives to read quantities by; all words in lower case with straight apostrophes. */
export interface QuantityWords {
  /** "twelve": 12. */
  readonly cardinals: ReadonlyMap<string, number>;
  /** "hundred": 100; "bn": 1e9. */
  readonly scales: ReadonlyMap<string, number>;
  /** "third": 3. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Endings of ordinals in digits: "st" in "31st". */
  readonly ordinalEndings: ReadonlySet<string>;
  /** What parts of a whole are called: "thirds": 3, "half": 2. */
  readonly fractions: ReadonlyMap<string, number>;
  /** "a" in "a hundred". */
  readonly oneBeforeScale: ReadonlySet<string>;
  /** "and" in "two hundred and five" and in "between 20 and 30". */
  readonly and: string;
  /** "between", which makes "and" join a range. */
  readonly between: string;
  /** "to" and "or", which join a range. */
  readonly rangeJoiners: ReadonlySet<string>;
  /** "from", behind which two numbers are two: "rose from 41 to 52". */
  readonly from: string;
  /** "by" and "to" in "rose by 12 to 63": what was added and what it came to, no range. */
  readonly step: { readonly by: string; readonly to: string };
  /** Verbs of change behind which a word that joins ranges bounds nothing: "зросла до 41". */
  readonly directions: ReadonlySet<string>;
  /** Whether the names of months are written in small letters. */
  readonly monthsInSmallLetters: boolean;
  /** "of", between a fraction and its whole. */
  readonly of: string;
  readonly wordQuantities: Phrases<WordQuantity>;
  /** Words behind "no" that make it no count: "no longer". */
  readonly notAfterNo: ReadonlySet<string>;
  readonly boundsBefore: Phrases<Bound>;
  readonly boundsAfter: Phrases<Bound>;
  /** What bounds a number it is glued to: "-plus" in "50-plus". */
  readonly boundEndings: ReadonlyMap<string, Bound>;
  /** Words of `boundsAfter` that belong to the number, as "more" does and "others" does not. */
  readonly moreWords: ReadonlySet<string>;
  /** "than": "12 more than before" is no further 12. */
  readonly comparison: ReadonlySet<string>;
  /** Words that begin a quantity though they are no number: "a" in "a dozen". */
  readonly phraseOpeners: ReadonlySet<string>;
  /** "the" in "two-thirds of the 90". */
  readonly beforeWhole: ReadonlySet<string>;
  /** Words that strengthen a bound before it: "well over". */
  readonly boundAdverbs: ReadonlySet<string>;
  /** Words that count only before "of" or people: "scores of students", not "test scores". */
  readonly notBareBefore: ReadonlySet<string>;
  /** Words before "one" that make it a pronoun: "this one". */
  readonly beforePronounOne: ReadonlySet<string>;
  /** Words behind "one" that make it a pronoun or part of an idiom: "one should", "one another". */
  readonly afterPronounOne: ReadonlySet<string>;

  readonly ageBefore: ReadonlySet<string>;
  /** "under" in "children under five". */
  readonly ageLimits: ReadonlySet<string>;
  /** "her" in "in her 40s". */
  readonly possessives: ReadonlySet<string>;
  /** Ends of compounds: "old" in "47-year-old", "47 years old". */
  readonly ageAfter: ReadonlySet<string>;
  readonly durationUnits: ReadonlySet<string>;
  readonly measurementUnits: ReadonlySet<string>;
  /** "magnitude" in "magnitude 7.8". */
  readonly measurementBefore: ReadonlySet<string>;
  /** Words that may stand between a number and its unit: "12 consecutive days", "30 square miles". */
  readonly beforeUnit: ReadonlySet<string>;
  readonly currencyWords: ReadonlySet<string>;
  readonly percentWords: ReadonlySet<string>;
  readonly frequencyWords: ReadonlySet<string>;
  readonly clockWords: ReadonlySet<string>;
  /** "at" in "at 0800". */
  readonly clockBefore: ReadonlySet<string>;
  /** "in" and "out" of "one in 35", "two out of three". */
  readonly ratioWords: ReadonlySet<string>;
  /** Nouns that a number behind them names, however they are written: "page 12". */
  readonly alwaysNamedByNumber: ReadonlySet<string>;
  /** Nouns that a number behind them names where they are written as names: "Flight 370". */
  readonly namedByNumber: ReadonlySet<string>;
  readonly scoreWords: ReadonlySet<string>;
  readonly voteWords: ReadonlySet<string>;
  /** What carries an ordinal in its name: "44th Brigade", "19th century". */
  readonly ordinalNames: ReadonlySet<string>;
  /** Ends of street names: "12 Main Street". */
  readonly streetWords: ReadonlySet<string>;
  readonly phoneWords: ReadonlySet<string>;
  /** "call" in "a 911 call". */
  readonly afterPhone: ReadonlySet<string>;
  /** "block" in "the 900 block of Main Street". */
  readonly afterNamingNumber: ReadonlySet<string>;
  /** Prepositions and adjectives before a bare year: "in 2014". */
  readonly beforeYear: ReadonlySet<string>;
}

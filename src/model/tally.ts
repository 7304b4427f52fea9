import type { Measure } from "./figure.ts";

/**
 * How a value came about. Only `stated` stands in a page or is quoted by a series; `filled` was filled in by the publisher of a series, the
 * others are worked out here. All but `stated` are drawn differently.
 */
export type Method = "stated" | "filled" | "forward" | "back" | "difference";

/** One claimant's value for one day in one tally, as known from one moment on. */
export interface Reading {
  /** ISO day the value holds for. */
  readonly day: string;
  readonly low: number;
  readonly high: number | null;
  readonly modifier: "exact" | "about";
  readonly method: Method;
  /** ISO day on which it was published. */
  readonly published: string | null;
  /** ISO instant from which it was known. */
  readonly known: string;
  /** The claimant as the article wrote it. */
  readonly claimant: string;
  /**
   * The measure or item word it was said in, where it is not the tally's own ("deaths" for losses), and the word that a row of a series has
   * beside its number ("more than"); else null.
   */
  readonly wording: string | null;
  /** Global ids of all figures that state it, or that it was worked out from. */
  readonly figures: readonly string[];
}

/** What was added in a period, as stated. */
export interface Increment {
  readonly day: string;
  readonly since: string | null;
  readonly low: number;
  readonly high: number | null;
  readonly known: string;
  readonly figures: readonly string[];
}

/** A value that was said for a day and has since been replaced or taken out by its own source. */
export interface Restatement {
  /** ISO day the value held for. */
  readonly day: string;
  readonly low: number;
  readonly high: number | null;
  /** What stands in its place; null where the value was taken out. */
  readonly to: { readonly low: number; readonly high: number | null } | null;
  /** ISO instants from which the old value and its replacement were known. */
  readonly known: string;
  readonly until: string;
  readonly figures: readonly string[];
}

/** One running count: a measure, what is counted, of which happening, by which claimant, under which definition. */
export interface Tally {
  /** Readable slug, stable under rereading. */
  readonly id: string;
  readonly name: string;
  readonly measure: Measure;
  /** "Russian soldiers", "tanks". */
  readonly counted: string;
  /** Id of the happening or campaign. */
  readonly happening: string;
  /** Name of the actor. */
  readonly claimant: string;
  /** One sentence: what is counted, from when, in whose words. */
  readonly definition: string;
  /** Other words the same count was said in, in order of first use. */
  readonly wordings: readonly string[];
  /** Ids of the tallies this one continues under a new definition, and of those that continue it. */
  readonly predecessors: readonly string[];
  readonly successors: readonly string[];
  /** In order of day, then of knowledge. */
  readonly readings: readonly Reading[];
  readonly increments: readonly Increment[];
  /** In order of day, then of `until`. */
  readonly restatements: readonly Restatement[];
}

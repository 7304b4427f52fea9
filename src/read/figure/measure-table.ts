import type { Measure } from "../../model/figure.ts";

/**
 * How a word of harm stands to the counted.
 *
 * affect   somebody does it to them     killed 12 · 12 were killed · 12 killed in the raid
 * undergo  they do it                   12 died
 * state    they are it                  12 are missing · left 12 dead · 12 wounded men
 * deed     what befell them, as a noun  12 deaths · no injuries · the death of 12 men
 * victim   they are named by it         12 hostages · 12 of the wounded
 * toll     a count, without its number  the death toll rose to 12
 * hold     they have it                 12 suffered burns · 12 lost their lives
 * none     words that only look like it  three gunmen fled the scene · a dead end
 */
export type HarmFrame = "affect" | "undergo" | "state" | "deed" | "victim" | "toll" | "hold" | "none";

/** What sort of thing a counted noun names, as bits: a word may be several. */
export const NounKind = {
  person: 1,
  weapon: 2,
  craft: 4,
  vehicle: 8,
  structure: 16,
  thing: 32,
  unknown: 64,
  life: 128,
  body: 256,
} as const;

/**
 * One measure: its words by frame. A verb is written in its base form, an irregular one as "base/past/participle" or with its
 * -ing form as fourth; words after it belong to the phrase; "~" stands where the object may stand.
 *
 *   "shoot/shot/shot ~ dead"   shot dead · shot 12 people dead · shooting dead 12
 */
export interface MeasureTable {
  readonly measure: Measure;
  readonly what: "people" | "things";
  /** Whether one person counted by an article or a possessive is a figure. */
  readonly single: boolean;
  readonly words: Readonly<Partial<Record<HarmFrame, readonly string[]>>>;
  /** Kinds of counted nouns it takes, bits of NounKind; `unknown` for nouns of no known kind. */
  readonly takes: number;
  /** Its words have other lives, so that a number alone is no figure: "released three". */
  readonly needsNoun?: boolean;
  /** Words of which the article must hold one, where the measure's own words say too little: "cases". */
  readonly context?: readonly string[];
  /** Sentences in which the measure is found: counted words in brackets. */
  readonly match: readonly string[];
  /** Sentences in which it is not found. */
  readonly miss: readonly string[];
}

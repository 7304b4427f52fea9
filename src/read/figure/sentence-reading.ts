import type { Sentence } from "../../model/sentence.ts";
import type { Atoms } from "../atoms.ts";
import type { Scan } from "../text/scan.ts";
import { classesAt, lowerAt, type SentenceView, shapeAt } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import type { Counting } from "./counting.ts";
import type { FigureWords } from "./figure-words.ts";
import type { Finding } from "./finding.ts";
import type { MeasureTable } from "./measure-table.ts";
import type { Predicate } from "./predicate.ts";

/** A sentence with all that its figures are read from. Positions are tokens. */
export interface SentenceReading extends SentenceView {
  readonly scan: Scan;
  readonly sentence: Sentence;
  readonly words: FigureWords;
  readonly atoms: Atoms;
  /** Noun phrases that count, in order of text, not overlapping. */
  readonly countings: readonly Counting[];
  /** Words of harm, in order of text, not overlapping but where one phrase belongs to several measures. */
  readonly predicates: readonly Predicate[];
  /** The same by their first token, the likelier frame. */
  readonly predicateAt: ReadonlyMap<number, Predicate>;
  /** Countings named as parts of another, and elliptic ones with the counting whose noun they borrow. */
  readonly parts: ReadonlySet<Counting>;
  readonly partners: ReadonlyMap<Counting, Counting>;
  /** Brackets and pairs of dashes: last token to first. */
  readonly asides: ReadonlyMap<number, number>;
  /** The figure that the article told last before this sentence. */
  readonly before: Finding | null;
  /** Measures that the article told before this sentence. */
  readonly told: ReadonlySet<MeasureTable>;
  /** Whether the sentence is written in the style of headlines, without articles. */
  readonly headline: boolean;
}

/** What the frames ask of a sentence before its countings and predicates are known. */
export type BareReading = SentenceView & { readonly words: FigureWords };

const NO_NOUN =
  WordClass.preposition |
  WordClass.conjunction |
  WordClass.auxiliary |
  WordClass.modal |
  WordClass.relative |
  WordClass.negation |
  WordClass.month |
  WordClass.weekday;

/** Whether a word may stand inside a noun phrase, by its class alone. */
export function isNominal(view: SentenceView, at: number): boolean {
  const shape = shapeAt(view, at);
  if (shape === "upper") return (classesAt(view, at) & NO_NOUN) === 0;
  return shape !== "mark" && (classesAt(view, at) & (NO_NOUN | WordClass.determiner | WordClass.pronoun)) === 0;
}

/** Whether a word is a verb, finite or not, as far as tables and endings tell. */
export function isVerb(reading: BareReading, at: number): boolean {
  const classes = classesAt(reading, at);
  if ((classes & (WordClass.auxiliary | WordClass.modal)) !== 0) return true;
  const lower = lowerAt(reading, at);
  if (reading.words.verbs.has(lower)) return !isAttributive(reading, at);
  if (shapeAt(reading, at) !== "lower" || reading.words.nouns.has(lower) || (classes & WordClass.time) !== 0) return false;
  if (lower.length > 6 && lower.endsWith("ing"))
    return (classesAt(reading, at - 1) & (WordClass.determiner | WordClass.preposition | WordClass.number)) === 0;
  return (
    lower.length > 5 &&
    lower.endsWith("ed") &&
    shapeAt(reading, at) === "lower" &&
    !reading.words.nouns.has(lower) &&
    !isAttributive(reading, at)
  );
}

/** "the identified victims", "suspected accomplices": a participle right before a noun, behind a determiner or a number. */
export function isAttributive(reading: BareReading, at: number): boolean {
  const next = lowerAt(reading, at + 1);
  if (!reading.words.nouns.has(next)) return false;
  const before = classesAt(reading, at - 1);
  return (
    (before & (WordClass.determiner | WordClass.number | WordClass.vague | WordClass.preposition)) !== 0 ||
    reading.words.articles.has(lowerAt(reading, at - 1))
  );
}

/** Whether a clause of its own begins at a token, or a mark parts it from what stands before. */
export function isBreak(reading: BareReading, at: number): boolean {
  const lower = lowerAt(reading, at);
  if (shapeAt(reading, at) === "mark") return BREAKING_MARKS.has(lower);
  return reading.words.breaks.has(lower) || ((classesAt(reading, at) & WordClass.cue) !== 0 && reading.words.verbs.has(lower));
}

const BREAKING_MARKS = new Set([";", ":", "—", "–", "--", "(", ")", "…", "...", "|", "[", "]", "!", "?", "×"]);

/** Whether an adverb may be passed over inside a group of verbs. */
export function isAdverb(reading: BareReading, at: number): boolean {
  const lower = lowerAt(reading, at);
  return reading.words.adverbs.has(lower) || (lower.length > 4 && lower.endsWith("ly") && !reading.words.nouns.has(lower));
}

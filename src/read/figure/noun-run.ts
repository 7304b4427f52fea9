import { classesAt, isTight, lowerAt, shapeAt } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import { NounKind } from "./measure-table.ts";
import type { Predicate } from "./predicate.ts";
import { type BareReading, isAdverb, isAttributive, isNominal, isVerb } from "./sentence-reading.ts";

/** The words that a number counts. */
export interface NounRun {
  readonly from: number;
  readonly to: number;
  /** Bits of NounKind of the head; 0 where it is of no known kind. */
  readonly kind: number;
  readonly inner: Predicate | null;
}

/** What stands at tokens, for reading noun phrases. */
export interface RunContext {
  /** Words of harm by the token they begin at, as nouns or adjectives first. */
  readonly predicates: ReadonlyMap<number, Predicate>;
  /** Tokens at which other countings begin. */
  readonly stops: ReadonlySet<number>;
}

const LONGEST_RUN = 9;

/**
 * Reads the noun phrase behind a number: modifiers, then the head, which is the last of its known nouns.
 *
 *   12 heavily armed police officers guarding …
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function nounRunAt(reading: BareReading, start: number, context: RunContext): NounRun {
  const from = opensQuotation(reading, start) || hasOwner(reading, start) ? start + 1 : start;
  const most = Math.min(reading.to, from + LONGEST_RUN);
  let inner: Predicate | null = null;
  let last = from;
  for (let at = from; at < most; at++) {
    if (context.stops.has(at)) break;
    const predicate = context.predicates.get(at);
    if (predicate && isNoun(predicate) && at > from && lowerAt(reading, at - 1).endsWith("ing")) break;
    if (predicate && isNoun(predicate) && modifiesNoun(reading, predicate, context)) {
      at = predicate.to - 1;
      last = predicate.to;
      continue;
    }
    if (predicate && isNoun(predicate) && !hasNounBehind(reading, predicate.to, context))
      return { from, to: predicate.to, kind: predicate.tables[0]!.takes, inner: predicate };
    if (predicate && isAttribute(predicate) && hasNounBehind(reading, predicate.to, context)) {
      inner = predicate;
      at = predicate.to - 1;
      continue;
    }
    const kind = reading.words.nouns.get(lowerAt(reading, at)) ?? ageKind(reading, at);
    if (kind !== 0 && (isHead(reading, at) || !hasNounBehind(reading, at + 1, context))) return { from, to: at + 1, kind, inner };
    if (kind === 0 && (predicate || !isModifier(reading, at))) break;
    last = at + 1;
  }
  return last > from && isNounLike(reading, last - 1) ? { from, to: last, kind: 0, inner } : { from, to: from, kind: 0, inner: null };
}

/** "двоє її дітей": where owners follow numbers, a possessive stands before the noun. */
const hasOwner = (reading: BareReading, at: number) => reading.words.ownerFollows && reading.words.possessives.has(lowerAt(reading, at));

/** "мешканців будинку": where a noun's owner follows it, the first noun is the head. */
const isHead = (reading: BareReading, at: number) => reading.words.ownerFollows && !reading.words.adjectives.has(lowerAt(reading, at));

const opensQuotation = (reading: BareReading, at: number) =>
  (classesAt(reading, at) & WordClass.quote) !== 0 && shapeAt(reading, at) === "mark" && !isTight(reading, at);

const isNoun = ({ frame }: Predicate) => frame === "deed" || frame === "victim";
const isAttribute = ({ frame, form }: Predicate) => frame === "state" || frame === "victim" || (frame === "affect" && form === "past");

/** "two arrest warrants": a singular of harm before a plural of no known kind only describes it. */
function modifiesNoun(reading: BareReading, { to }: Predicate, context: RunContext): boolean {
  if (reading.words.ownerFollows || lowerAt(reading, to - 1).endsWith("s") || shapeAt(reading, to) !== "lower") return false;
  return (
    isNominal(reading, to) &&
    isNounLike(reading, to) &&
    !isVerb(reading, to) &&
    (classesAt(reading, to) & WordClass.time) === 0 &&
    !context.predicates.has(to)
  );
}

/** "three 18-year-olds": an age may stand for the person. */
export function ageKind(reading: BareReading, at: number): number {
  const lower = lowerAt(reading, at);
  return reading.words.ageEndings.some((ending) => lower.endsWith(ending)) && !reading.words.nouns.has(lowerAt(reading, at + 1))
    ? NounKind.person
    : 0;
}

/** Whether a known noun follows within the same phrase: "wounded Russian soldiers", "Russian ammunition depots". */
function hasNounBehind(reading: BareReading, at: number, context: RunContext): boolean {
  for (let i = at; i < at + 4; i++) {
    if (context.stops.has(i) || (classesAt(reading, i) & WordClass.time) !== 0) return false;
    const predicate = context.predicates.get(i);
    if (reading.words.nouns.has(lowerAt(reading, i)) && (!predicate || isNoun(predicate))) return true;
    if (predicate?.frame === "victim") return true;
    if (!isNominal(reading, i) || isVerb(reading, i) || predicate || isAdverb(reading, i)) return false;
  }
  return false;
}

function isModifier(reading: BareReading, at: number): boolean {
  if (!isNominal(reading, at)) return lowerAt(reading, at) === "'s";
  if (isAdverb(reading, at)) return isNominal(reading, at + 1) && !isVerb(reading, at + 1);
  if (isAttributive(reading, at)) return true;
  return !isVerb(reading, at) && (classesAt(reading, at) & (WordClass.time | WordClass.cue)) === 0;
}

/** A word of no known kind that may be counted: a plural, not an adverb. */
const isNounLike = (reading: BareReading, at: number) => reading.words.pluralEnding.test(lowerAt(reading, at)) && !isAdverb(reading, at);

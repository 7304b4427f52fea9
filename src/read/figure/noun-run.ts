import { classesAt, lowerAt, shapeAt } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import type { Predicate } from "./predicate.ts";
import { type BareReading, isAdverb, isNominal, isVerb } from "./sentence-reading.ts";

/** The words that a number counts. */
export interface NounRun {
  readonly from: number;
  readonly to: number;
  /** Bits of NounKind of the head; 0 where it is of no known kind. */
  readonly kind: number;
  readonly inner: Predicate | null;
}

const LONGEST_RUN = 9;

/**
 * Reads the noun phrase behind a number: modifiers, then the head, which is the last of a run of known nouns.
 *
 *   12 heavily armed police officers guarding …
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * @param predicates by the token they begin at
 * @param stops tokens at which other atoms begin
 */
export function nounRunAt(
  reading: BareReading,
  from: number,
  predicates: ReadonlyMap<number, Predicate>,
  stops: ReadonlySet<number>,
): NounRun {
  let head = -1;
  let kind = 0;
  let inner: Predicate | null = null;
  let last = from;
  const most = Math.min(reading.to, from + LONGEST_RUN);
  for (let at = from; at < most; at++) {
    if (stops.has(at) || isQuoteMark(reading, at)) {
      if (isQuoteMark(reading, at) && at === from) continue;
      break;
    }
    const predicate = predicates.get(at);
    if (
      predicate &&
      (predicate.frame === "deed" || predicate.frame === "victim") &&
      !(predicate.frame === "victim" && hasNounBehind(reading, predicate.to, predicates))
    ) {
      return { from: wordsFrom(reading, from), to: predicate.to, kind: PERSON, inner: predicate };
    }
    if (predicate && head < 0 && isAttribute(predicate) && hasNounBehind(reading, predicate.to, predicates)) {
      inner = predicate;
      at = predicate.to - 1;
      continue;
    }
    const known = reading.words.nouns.get(lowerAt(reading, at)) ?? ageKind(reading, at);
    if (predicate && known === 0) break;
    if (head >= 0 && known === 0) break;
    if (known !== 0 && !(predicate && head >= 0)) {
      head = at;
      kind = known;
      continue;
    }
    if (!isModifier(reading, at)) break;
    last = at + 1;
  }
  if (head >= 0) return { from: wordsFrom(reading, from), to: head + 1, kind, inner };
  return last > from && isNounLike(reading, last - 1)
    ? { from: wordsFrom(reading, from), to: last, kind: 0, inner }
    : { from, to: from, kind: 0, inner: null };
}

const PERSON = 1;

const isQuoteMark = (reading: BareReading, at: number) =>
  (classesAt(reading, at) & WordClass.quote) !== 0 && shapeAt(reading, at) === "mark";

const wordsFrom = (reading: BareReading, from: number) => (isQuoteMark(reading, from) ? from + 1 : from);

const isAttribute = (predicate: Predicate) =>
  predicate.frame === "state" || (predicate.frame === "affect" && predicate.form === "past") || predicate.frame === "victim";

/** "three 18-year-olds": an age may stand for the person. */
export function ageKind(reading: BareReading, at: number): number {
  const lower = lowerAt(reading, at);
  return reading.words.ageEndings.some((ending) => lower.endsWith(ending)) && !reading.words.nouns.has(lowerAt(reading, at + 1))
    ? PERSON
    : 0;
}

/** Whether a word of harm stands before the noun it describes: "wounded Russian soldiers". */
function hasNounBehind(reading: BareReading, at: number, predicates: ReadonlyMap<number, Predicate>): boolean {
  for (let i = at; i < at + 4; i++) {
    if (reading.words.nouns.has(lowerAt(reading, i))) return true;
    if (predicates.get(i)?.frame === "victim") return true;
    if (!isNominal(reading, i) || isVerb(reading, i) || predicates.has(i) || isAdverb(reading, i)) return false;
  }
  return false;
}

function isModifier(reading: BareReading, at: number): boolean {
  if (!isNominal(reading, at)) return lowerAt(reading, at) === "'s";
  if (isAdverb(reading, at)) return isNominal(reading, at + 1) && !isVerb(reading, at + 1);
  return !isVerb(reading, at) && (classesAt(reading, at) & (WordClass.time | WordClass.cue)) === 0;
}

/** A word of no known kind that may be counted: a plural, not an adverb. */
const isNounLike = (reading: BareReading, at: number) => /[^su]s$/.test(lowerAt(reading, at)) && !isAdverb(reading, at);

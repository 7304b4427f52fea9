import { classesAt, lowerAt } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import type { Counting } from "./counting.ts";
import { isBreak, isVerb, type SentenceReading } from "./sentence-reading.ts";

/** A subject stands no further from its verb than this, in tokens. */
const FURTHEST = 60;

/**
 * The countings that are subject of a group of verbs, nearest first.
 *
 *   Police said six men and one woman, both nurses, were killed.
 *               ^^^^^^^     ^^^^^^^^^                ^ group
 *
 * What hangs on a preposition or is the object of another verb is no subject. A clause begun before the group ends the search;
 * relative clauses and what stands in brackets or between dashes are passed over.
 */
export function subjectsOf(reading: SentenceReading, group: number): Counting[] {
  const found: Counting[] = [];
  let crossedVerb = false;
  const least = Math.max(reading.from, group - FURTHEST);
  for (let at = group - 1; at >= least; at--) {
    const counting = countingEndingAt(reading, at + 1);
    if (counting) {
      at = counting.from;
      if ((reading.parts.has(counting) && counting.to !== group) || isApposition(reading, counting)) continue;
      if (found.length > 0 && (crossedVerb || counting.inner !== null)) break;
      if (counting.to === group || isAntecedent(reading, counting, group) || isSubject(reading, counting, crossedVerb))
        found.push(counting);
      if (counting.partitive === "pronoun" && found.length > 0) break;
    } else if (reading.asides.has(at)) at = reading.asides.get(at)!;
    else if (isRelative(reading, at)) {
      if (found.length > 0) break;
    } else if (isBreak(reading, at)) break;
    else crossedVerb ||= isVerb(reading, at);
  }
  return found;
}

/** "two suspects, both teenagers,": between commas, the same persons again. */
const isApposition = (reading: SentenceReading, { from, to }: Counting) =>
  reading.words.all.has(lowerAt(reading, from)) &&
  lowerAt(reading, from - 1) === "," &&
  lowerAt(reading, to) === "," &&
  countingEndingAt(reading, from - 1) !== undefined;

/** The counting that ends right before a token. */
export function countingEndingAt(reading: SentenceReading, to: number): Counting | undefined {
  const counting = reading.countings[lastBeginningBefore(reading.countings, to)];
  return counting?.to === to ? counting : undefined;
}

/** The counting that begins at a token. */
export function countingBeginningAt(reading: SentenceReading, from: number): Counting | undefined {
  const counting = reading.countings[lastBeginningBefore(reading.countings, from + 1)];
  return counting?.from === from ? counting : undefined;
}

/** Where a counting stands in its sentence. */
export const indexOf = (countings: readonly Counting[], counting: Counting): number => lastBeginningBefore(countings, counting.from + 1);

/** Index of the last counting that begins before a token, -1 where none does. */
export function lastBeginningBefore(countings: readonly Counting[], position: number): number {
  let low = 0;
  let high = countings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (countings[middle]!.from < position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** "the 97 fans who were crushed": the relative clause begins right behind it with the group. */
const isAntecedent = (reading: SentenceReading, counting: Counting, group: number) =>
  counting.to === group - 1 && isRelative(reading, counting.to);

function isSubject(reading: SentenceReading, counting: Counting, crossedVerb: boolean): boolean {
  if (counting.partitive === "pronoun" && crossedVerb) return false;
  return !isGoverned(reading, counting.from);
}

/** Whether a noun phrase hangs on the word before it: a preposition or the verb whose object it is. */
function isGoverned(reading: SentenceReading, from: number): boolean {
  const before = lowerAt(reading, from - 1);
  const classes = classesAt(reading, from - 1);
  if (reading.words.including.has(before)) return true;
  if ((classes & WordClass.cue) !== 0 || reading.words.breaks.has(before)) return false;
  if ((classes & (WordClass.auxiliary | WordClass.modal)) !== 0) return false;
  if (before === reading.words.with && reading.words.along.has(lowerAt(reading, from - 2))) return false;
  if ((classes & WordClass.preposition) !== 0) return !reading.words.along.has(before);
  return isVerb(reading, from - 1);
}

function isRelative(reading: SentenceReading, at: number): boolean {
  if (!reading.words.relatives.has(lowerAt(reading, at))) return false;
  return lowerAt(reading, at) !== reading.words.that || (classesAt(reading, at - 1) & WordClass.cue) === 0;
}

import { classesAt, isTight, lowerAt } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import type { Counting } from "./counting.ts";
import type { Finding } from "./finding.ts";
import { isAdverb, type SentenceReading } from "./sentence-reading.ts";
import { countingBeginningAt } from "./subjects.ts";

/** A number that a count leads to, and what the words between them make of it. */
export type NumberBehind = Pick<Finding, "counting" | "increment" | "passes" | "near" | "exact"> & { readonly earlier?: boolean };

/** A count and its number stand no further apart than this, in tokens. */
const FURTHEST = 40;

/**
 * The numbers that a count leads to by a verb or a preposition.
 *
 *   The death toll in the city rose by three to 41 from 38.
 *                                      ^^^^^    ^^      ^^
 *
 * @param from the token behind the count
 * @param before the verb in front of the count: "lowered the toll to 41"
 * @param needsVerb whether a verb must lead to the number: "losses rose to 41", but not "losses of 41"
 */
export function numbersBehind(reading: SentenceReading, from: number, needsVerb = false, before: string | null = null): NumberBehind[] {
  const found: NumberBehind[] = [];
  const most = Math.min(reading.to, from + FURTHEST);
  const dateAt = new Map(reading.atoms.dates.map((date) => [date.from, date.to]));
  let verb = before;
  for (let at = from; at < most; at++) {
    const lower = lowerAt(reading, at);
    const counting = countingBeginningAt(reading, at);
    if (counting) {
      if ((verb !== null || !needsVerb) && (found.length > 0 || leadsTo(reading, at, verb, from)))
        found.push(numberOf(reading, counting, verb));
      at = counting.to - 1;
      continue;
    }
    const date = dateAt.get(at);
    if (date !== undefined) {
      at = date - 1;
      continue;
    }
    const ends = found.length > 0 && !reading.words.changes.has(lower) && !isAdverb(reading, at);
    if (ends || reading.words.breaks.has(lower) || lower === ";") break;
    if (reading.words.numberVerbs.has(lower)) verb = lower;
    else if (needsVerb && reading.predicateAt.get(at)?.frame === "affect") break;
  }
  return found;
}

/** "lowered the toll", "taking its count since May": a verb of numbers before a count. */
export function settingVerb(reading: SentenceReading, count: number): string | null {
  for (let at = count - 1; at > count - 5 && at >= reading.from; at--)
    if (reading.words.setVerbs.has(lowerAt(reading, at))) return lowerAt(reading, at);
  return null;
}

/** "rose to 41", "stands at 41", "toll of 41", "reached 41", "put at 41". */
function leadsTo(reading: SentenceReading, at: number, verb: string | null, tollEnd: number): boolean {
  const opening = (classesAt(reading, at - 1) & WordClass.quote) !== 0 && isTight(reading, at) ? at - 1 : at;
  const before = lowerAt(reading, opening - 1);
  if (opening === tollEnd || (opening - 1 === tollEnd && reading.words.leads.has(before))) return true;
  if (verb === null) return false;
  if (reading.words.numberVerbs.has(before)) return true;
  if (reading.words.leads.has(before)) return (classesAt(reading, opening - 2) & WordClass.determiner) === 0;
  return isAdverb(reading, opening - 1) && reading.words.numberVerbs.has(lowerAt(reading, opening - 2));
}

function numberOf(reading: SentenceReading, counting: Counting, verb: string | null): NumberBehind {
  const before = lowerAt(reading, counting.from - 1);
  if (before === reading.words.fromWord) return { counting, earlier: true };
  if (before === reading.words.by) return { counting, increment: true };
  if (reading.words.passVerbs.has(before) || (verb !== null && reading.words.passVerbs.has(verb))) return { counting, passes: "pass" };
  if (verb !== null && reading.words.exceedVerbs.has(verb)) return { counting, passes: "exceed" };
  if (reading.words.nearVerbs.has(before)) return { counting, near: true };
  return reading.words.numberVerbs.has(before) ? { counting, exact: true } : { counting };
}

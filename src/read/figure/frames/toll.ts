import { classesAt, lowerAt } from "../../text/sentence-view.ts";
import { WordClass } from "../../text/word-class.ts";
import type { Counting } from "../counting.ts";
import type { Finding, Frame } from "../finding.ts";
import type { Predicate } from "../predicate.ts";
import { isAdverb, type SentenceReading } from "../sentence-reading.ts";
import { countingBeginningAt } from "../subjects.ts";

/** A toll and its number stand no further apart than this, in tokens. */
const FURTHEST = 40;

/**
 * A toll and the verb or preposition that leads to its number.
 *
 *   The death toll in the city rose to 41 from 38. · a toll of 12 · toll 'passes 150,000'
 *                                      ^^      ^^              ^^                ^^^^^^^
 */
export const toll: Frame = (reading, found) =>
  reading.predicates.flatMap((predicate) => {
    if (predicate.frame !== "toll" && !isNumberOf(reading, predicate)) return [];
    return numbersBehind(reading, predicate.to)
      .filter(({ counting }) => !found.has(counting))
      .map((number) => ({ ...number, table: predicate.tables[0]!, predicate, rule: "toll", host: null, part: false }));
  });

/**
 * A total whose measure was said before.
 *
 *   715 soldiers were killed, taking the total to 150,605.
 *                                                 ^^^^^^^
 */
export const total: Frame = (reading, found) => {
  const totals: Finding[] = [];
  let last: Finding | null = null;
  let next = 0;
  for (let at = reading.from; at < reading.to; at++) {
    for (; next < reading.countings.length && reading.countings[next]!.to <= at; next++)
      last = found.of(reading.countings[next]!)[0] ?? last;
    const table = isTotal(reading, at) ? (last?.table ?? reading.before) : null;
    if (!table) continue;
    for (const number of numbersBehind(reading, at + 1))
      if (!found.has(number.counting)) totals.push({ ...number, table, predicate: null, rule: "total", host: last, part: false });
  }
  return totals;
};

const isTotal = (reading: SentenceReading, at: number) =>
  reading.words.totals.has(lowerAt(reading, at)) &&
  lowerAt(reading, at + 1) !== reading.words.of &&
  (classesAt(reading, at - 1) & (WordClass.determiner | WordClass.harm)) !== 0;

/** "the number of Russian losses". */
function isNumberOf(reading: SentenceReading, predicate: Predicate): boolean {
  if (predicate.frame !== "deed" && predicate.frame !== "victim" && !(predicate.frame === "affect" && predicate.form === "past"))
    return false;
  for (let at = predicate.from - 1; at > predicate.from - 8; at--) {
    if (reading.words.totals.has(lowerAt(reading, at))) return lowerAt(reading, at + 1) === reading.words.of;
    if (lowerAt(reading, at) === "") return false;
  }
  return false;
}

type NumberOf = Pick<Finding, "counting" | "increment" | "passes">;

/** The numbers that a count leads to, from the token behind it on. */
function numbersBehind(reading: SentenceReading, from: number): NumberOf[] {
  const found: NumberOf[] = [];
  const most = Math.min(reading.to, from + FURTHEST);
  let verb: string | null = null;
  for (let at = from; at < most; at++) {
    const lower = lowerAt(reading, at);
    const counting = countingBeginningAt(reading, at);
    if (counting) {
      if (!leadsTo(reading, at, verb, from)) {
        at = counting.to - 1;
        continue;
      }
      found.push(numberOf(reading, counting, verb, at));
      at = counting.to - 1;
      continue;
    }
    if (found.length > 0 && !CHANGE_WORDS.has(lower) && !isAdverb(reading, at)) break;
    if (reading.words.breaks.has(lower) || lower === ";") break;
    if (reading.words.numberVerbs.has(lower)) verb = lower;
    else if (reading.predicateAt.has(at) && reading.predicateAt.get(at)!.frame === "affect" && found.length > 0) break;
  }
  return found;
}

const CHANGE_WORDS = new Set(["from", "to", "at", "by", ",", "and", "or", "with", "as", "many", "more", "than"]);
const LEADS = new Set(["to", "at", "of", "from", "by", "above", "over", "below", "past", ":", "is", "was", "beyond", "as", "topped"]);

/** "rose to 41", "stands at 41", "toll of 41", "reached 41", "put at 41". */
function leadsTo(reading: SentenceReading, at: number, verb: string | null, tollEnd: number): boolean {
  const before = lowerAt(reading, at - 1);
  if (at === tollEnd) return true;
  if (at - 1 === tollEnd && (LEADS.has(before) || before === "hits")) return true;
  if (verb === null) return false;
  if (before === verb || reading.words.numberVerbs.has(before)) return true;
  if (LEADS.has(before) && (classesAt(reading, at - 2) & WordClass.determiner) === 0) return true;
  return isAdverb(reading, at - 1) && reading.words.numberVerbs.has(lowerAt(reading, at - 2));
}

function numberOf(reading: SentenceReading, counting: Counting, verb: string | null, at: number): NumberOf {
  if (lowerAt(reading, at - 1) === "by") return { counting, increment: true };
  if (verb !== null && reading.words.passVerbs.has(verb)) return { counting, passes: "pass" };
  return verb !== null && reading.words.exceedVerbs.has(verb) ? { counting, passes: "exceed" } : { counting };
}

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
    return numbersBehind(reading, predicate).filter((finding) => !found.some((other) => other.counting === finding.counting));
  });

/** "the number of Russian losses". */
function isNumberOf(reading: SentenceReading, predicate: Predicate): boolean {
  if (predicate.frame !== "deed" && predicate.frame !== "victim" && predicate.form !== "past") return false;
  for (let at = predicate.from - 1; at > predicate.from - 8; at--) {
    if (reading.words.totals.has(lowerAt(reading, at))) return lowerAt(reading, at + 1) === reading.words.of;
    if (lowerAt(reading, at) === "") return false;
  }
  return false;
}

function numbersBehind(reading: SentenceReading, predicate: Predicate): Finding[] {
  const found: Finding[] = [];
  const most = Math.min(reading.to, predicate.to + FURTHEST);
  let verb: string | null = null;
  for (let at = predicate.to; at < most; at++) {
    const lower = lowerAt(reading, at);
    const counting = countingBeginningAt(reading, at);
    if (counting) {
      if (!leadsTo(reading, at, verb, predicate.to)) {
        at = counting.to - 1;
        continue;
      }
      found.push(finding(reading, counting, predicate, verb, at));
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

function finding(reading: SentenceReading, counting: Counting, predicate: Predicate, verb: string | null, at: number): Finding {
  const before = lowerAt(reading, at - 1);
  const base = { counting, table: predicate.tables[0]!, predicate, rule: "toll", host: null, part: false };
  if (before === "by") return { ...base, increment: true };
  if (verb !== null && reading.words.passVerbs.has(verb)) return { ...base, passes: "pass" };
  return verb !== null && reading.words.exceedVerbs.has(verb) ? { ...base, passes: "exceed" } : base;
}

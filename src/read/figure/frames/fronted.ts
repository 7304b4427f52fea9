import { classesAt, lowerAt } from "../../text/sentence-view.ts";
import { WordClass } from "../../text/word-class.ts";
import type { Finding, Frame } from "../finding.ts";
import { isBreak, type SentenceReading } from "../sentence-reading.ts";
import { countingBeginningAt } from "../subjects.ts";

/** Between "of" and the comma stand at most so many words. */
const LONGEST_WHOLE = 9;

/**
 * The whole named before the part.
 *
 *   Of the dead, 17 were children. · Of them, eight were minors. · of the 80 people admitted, 29 remained
 *                ^^                           ^^^^^                                           ^^
 */
export const fronted: Frame = (reading, found) => {
  const parts: Finding[] = [];
  for (let at = reading.from; at < reading.to; at++) {
    if (lowerAt(reading, at) !== reading.words.of || !opens(reading, at)) continue;
    const comma = commaBehind(reading, at);
    const part = comma === null ? undefined : countingBeginningAt(reading, comma + 1);
    if (comma === null || !part || found.has(part)) continue;
    const host = wholeIn(reading, found.all, at, comma);
    const predicate = reading.predicates.find(({ from }) => from > at && from < comma) ?? null;
    const table = host?.table ?? predicate?.tables[0] ?? reading.before?.table;
    if (table) parts.push({ counting: part, table, predicate: null, rule: "fronted", host, part: true });
  }
  return parts;
};

/** At the beginning of the sentence or behind a mark or a conjunction. */
const opens = (reading: SentenceReading, at: number) =>
  at === reading.from ||
  lowerAt(reading, at - 1) === "," ||
  isBreak(reading, at - 1) ||
  (classesAt(reading, at - 1) & WordClass.conjunction) !== 0;

function commaBehind(reading: SentenceReading, from: number): number | null {
  for (let at = from + 1; at < from + LONGEST_WHOLE && at < reading.to; at++) {
    if (lowerAt(reading, at) === ",") return at;
    if (isBreak(reading, at)) return null;
  }
  return null;
}

const wholeIn = (reading: SentenceReading, found: readonly Finding[], from: number, to: number) =>
  found.find(({ counting }) => counting.from > from && counting.to <= to) ??
  (reading.words.antecedents.has(lowerAt(reading, from + 1)) ? reading.before : null);

import { classesAt, lowerAt } from "../../text/sentence-view.ts";
import { WordClass } from "../../text/word-class.ts";
import type { Frame } from "../finding.ts";
import { numbersBehind, settingVerb } from "../numbers-behind.ts";
import type { Predicate } from "../predicate.ts";
import type { SentenceReading } from "../sentence-reading.ts";

/**
 * A toll and its number, which a verb or a preposition leads to.
 *
 *   The death toll rose to 41 from 38. · the number of Russian losses passed 90,000 · deaths topped 1,000 · the wounded numbered 11
 *                          ^^      ^^                                        ^^^^^^                 ^^^^^                        ^^
 */
export const toll: Frame = (reading, found) =>
  reading.predicates.flatMap((predicate) => {
    const form = tollForm(reading, predicate);
    if (form === null) return [];
    return numbersBehind(reading, predicate.to, form === "noun", settingVerb(reading, predicate.from))
      .filter(({ counting }) => !found.has(counting))
      .map(({ earlier, ...number }) => ({
        ...number,
        table: predicate.tables[0]!,
        predicate,
        rule: earlier ? "change" : "toll",
        host: null,
        part: false,
      }));
  });

/** "toll": a count in itself; "noun": what it counts stands alone and needs a verb; null for other words. */
function tollForm(reading: SentenceReading, predicate: Predicate): "toll" | "noun" | null {
  if (predicate.frame === "toll" || isNumberOf(reading, predicate)) return "toll";
  if (predicate.frame === "deed" && reading.words.tollNouns.has(lowerAt(reading, predicate.to - 1)) && !isCounted(reading, predicate))
    return "noun";
  if (numbers(reading, predicate)) return "noun";
  return predicate.frame === "state" && isDetermined(reading, predicate) && settingVerb(reading, predicate.from) !== null ? "noun" : null;
}

/** "the dead", "his own dead". */
const isDetermined = (reading: SentenceReading, { from }: Predicate) =>
  ((classesAt(reading, from - 1) | classesAt(reading, from - 2)) & WordClass.determiner) !== 0;

const isCounted = (reading: SentenceReading, predicate: Predicate) => reading.countings.some(({ inner }) => inner?.from === predicate.from);

/** How far before the harm "number of" may stand: "the number of Russian soldiers killed". */
const FURTHEST = 8;

/** "the number of Russian losses", "the count of the missing". */
function isNumberOf(reading: SentenceReading, predicate: Predicate): boolean {
  if (predicate.frame === "hold" || predicate.frame === "undergo" || (predicate.frame === "affect" && predicate.form !== "past"))
    return false;
  for (let at = predicate.from - 1; at > predicate.from - FURTHEST && at >= reading.from; at--)
    if (reading.words.totals.has(lowerAt(reading, at))) return reading.words.ownerFollows || lowerAt(reading, at + 1) === reading.words.of;
  return false;
}

/** "the wounded numbered 11". */
function numbers(reading: SentenceReading, predicate: Predicate): boolean {
  if (predicate.frame !== "affect" || predicate.form !== "past" || predicate.group.passive) return false;
  for (let at = predicate.to; at < predicate.to + FURTHEST; at++)
    if (reading.words.numberingVerbs.has(lowerAt(reading, at))) return lowerAt(reading, at + 1) !== reading.words.of;
  return false;
}

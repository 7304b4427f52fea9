import { lowerAt } from "../../text/sentence-view.ts";
import { conjunctsBefore } from "../conjuncts.ts";
import type { Counting } from "../counting.ts";
import { find, type Frame } from "../finding.ts";
import { objectsOf } from "../objects.ts";
import type { Predicate } from "../predicate.ts";
import { isAdverb, isNominal, isVerb, type SentenceReading } from "../sentence-reading.ts";
import { countingEndingAt, subjectsOf } from "../subjects.ts";
import { WordClass } from "../../text/word-class.ts";

/**
 * A participle or state without a form of be: a reduced relative, a result, a headline.
 *
 *   14 comrades killed in the raid · left two guards and three cooks dead · 15 injured
 *   ^^^^^^^^^^^                           ^^^^^^^^^^     ^^^^^^^^^^^         ^^
 */
export const reduced: Frame = (reading) =>
  reading.predicates.flatMap((predicate) => {
    if (!isReduced(reading, predicate)) return [];
    return antecedents(reading, predicate).flatMap((counting) => find(reading, counting, predicate, "reduced"));
  });

function isReduced(reading: SentenceReading, predicate: Predicate): boolean {
  if (predicate.rest.length > 0 || predicate.group.passive) return false;
  if (predicate.frame === "state") return !predicate.group.auxiliary && !describesNoun(reading, predicate.to);
  return predicate.frame === "affect" && predicate.form === "past" && !objectsOf(reading, predicate).any;
}

/** "two critical reports": the state describes the noun behind it. */
function describesNoun(reading: SentenceReading, at: number): boolean {
  if (reading.words.nouns.has(lowerAt(reading, at))) return true;
  const { shape, classes } = reading.tokens.word[at] ?? { shape: "mark", classes: 0 };
  if (at >= reading.to || shape !== "lower" || (classes & WordClass.time) !== 0 || reading.predicateAt.has(at)) return false;
  return isNominal(reading, at) && !isVerb(reading, at) && !isAdverb(reading, at);
}

function antecedents(reading: SentenceReading, predicate: Predicate): readonly Counting[] {
  const adjacent =
    countingEndingAt(reading, predicate.group.from) ??
    (predicate.frame === "affect" || reading.headline ? behindPhrase(reading, predicate.group.from) : undefined);
  if (adjacent) return [adjacent, ...conjunctsBefore(reading, adjacent)];
  if (predicate.frame !== "affect" || !reading.words.joiners.has(lowerAt(reading, predicate.group.from - 1))) return [];
  return subjectsOf(reading, predicate.group.from - 1);
}

const LONGEST_PHRASE = 6;

/** "two US volunteers in Ukraine feared captured": the counting before a prepositional phrase. */
function behindPhrase(reading: SentenceReading, end: number): Counting | undefined {
  for (let at = end - 1; at > end - LONGEST_PHRASE; at--) {
    const counting = countingEndingAt(reading, at + 1);
    if (counting) return (reading.tokens.word[counting.to]!.classes & WordClass.preposition) !== 0 ? counting : undefined;
    const preposition = at >= reading.from && (reading.tokens.word[at]!.classes & (WordClass.preposition | WordClass.determiner)) !== 0;
    if (!preposition && (!isNominal(reading, at) || isVerb(reading, at))) return undefined;
  }
  return undefined;
}

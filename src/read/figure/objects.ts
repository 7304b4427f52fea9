import { classesAt, isTight, lowerAt, shapeAt } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import { conjunctsAfter } from "./conjuncts.ts";
import type { Counting } from "./counting.ts";
import type { Predicate } from "./predicate.ts";
import { isAdverb, isNominal, isVerb, type SentenceReading } from "./sentence-reading.ts";
import { countingBeginningAt } from "./subjects.ts";

/** What follows a verb: countings, another noun phrase, or nothing that could be its object. */
export interface Objects {
  readonly countings: readonly Counting[];
  /** Whether a noun phrase stands there at all, counted or not. */
  readonly any: boolean;
  /** "killing himself": the doer is counted, too. */
  readonly reflexive: boolean;
}

/**
 * The countings that are object of a verb, with those coordinated to them.
 *
 *   killing two crew members and 10 tourists · killed himself and three others
 *           ^^^^^^^^^^^^^^^^     ^^^^^^^^^^^                       ^^^^^^^^^^^^
 */
export function objectsOf(reading: SentenceReading, predicate: Predicate): Objects {
  let at = predicate.to;
  while (at < reading.to && !countingBeginningAt(reading, at) && (isAdverb(reading, at) || opensQuotation(reading, at))) at++;
  const reflexive = reading.words.reflexives.has(lowerAt(reading, at));
  const first = countingBeginningAt(reading, at);
  if (first) return { countings: [first, ...conjunctsAfter(reading, first.to)], any: true, reflexive };
  if (!beginsNounPhrase(reading, at)) return { countings: [], any: false, reflexive };
  return { countings: conjunctsAfter(reading, at + 1), any: true, reflexive };
}

const opensQuotation = (reading: SentenceReading, at: number) =>
  (classesAt(reading, at) & WordClass.quote) !== 0 && shapeAt(reading, at) === "mark" && !isTight(reading, at);

/** Whether an object could begin here: a determiner, a pronoun or a bare noun, not a preposition, mark or verb. */
function beginsNounPhrase(reading: SentenceReading, at: number): boolean {
  if (at >= reading.to || shapeAt(reading, at) === "mark") return false;
  const classes = classesAt(reading, at);
  if ((classes & WordClass.preposition) !== 0 || reading.words.relatives.has(lowerAt(reading, at))) return false;
  if ((classes & (WordClass.determiner | WordClass.pronoun)) !== 0) return true;
  return isNominal(reading, at) && !isVerb(reading, at) && !reading.predicateAt.has(at) && (classes & WordClass.time) === 0;
}

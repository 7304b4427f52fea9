import { classesAt, lowerAt, shapeAt } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import type { Counting } from "./counting.ts";
import type { Predicate } from "./predicate.ts";
import { isAdverb, isBreak, isNominal, isVerb, type SentenceReading } from "./sentence-reading.ts";
import { countingBeginningAt } from "./subjects.ts";

/** What follows a verb: countings, another noun phrase, or nothing that could be its object. */
export interface Objects {
  readonly countings: readonly Counting[];
  /** Whether a noun phrase stands there at all, counted or not. */
  readonly any: boolean;
}

/**
 * The countings that are object of a verb, with those coordinated to them.
 *
 *   killing two crew members and 10 tourists, and 12 were hurt
 *           ^^^^^^^^^^^^^^^^     ^^^^^^^^^^^       ^^ has its own verb
 */
export function objectsOf(reading: SentenceReading, predicate: Predicate): Objects {
  let at = predicate.to;
  while (at < reading.to && isAdverb(reading, at) && !countingBeginningAt(reading, at)) at++;
  const first = countingBeginningAt(reading, at);
  if (!first) return { countings: [], any: beginsNounPhrase(reading, at) };
  return { countings: [first, ...conjunctsAfter(reading, first)], any: true };
}

/** How far a conjunct may stand behind the phrase it is joined to: "three in Kyiv and two in Lviv". */
const LONGEST_GAP = 9;

/** The countings joined to one by commas and "and", while they have no verb of their own. */
export function conjunctsAfter(reading: SentenceReading, first: Counting): Counting[] {
  const found: Counting[] = [];
  let end = first.to;
  for (;;) {
    const next = conjunctAt(reading, end);
    if (!next || hasOwnVerb(reading, next)) return found;
    found.push(next);
    end = next.to;
  }
}

function conjunctAt(reading: SentenceReading, end: number): Counting | undefined {
  const most = Math.min(reading.to, end + LONGEST_GAP);
  for (let at = end; at < most; at++) {
    const lower = lowerAt(reading, at);
    const joins = reading.words.joiners.has(lower) || lower === ",";
    if (joins) {
      let next = at + 1;
      while (reading.words.joiners.has(lowerAt(reading, next)) || isAlso(lowerAt(reading, next))) next++;
      const counting = countingBeginningAt(reading, next);
      if (counting) return counting;
      if (lower !== ",") return undefined;
    } else if (isAlong(reading, at)) {
      const counting = countingBeginningAt(reading, at + (lower === "as" ? 3 : 2));
      if (counting) return counting;
    }
    if (isBreak(reading, at) || isVerb(reading, at) || reading.predicateAt.has(at)) return undefined;
  }
  return undefined;
}

const isAlso = (lower: string) => lower === "also" || lower === "another";

/** "along with", "as well as", "together with". */
function isAlong(reading: SentenceReading, at: number): boolean {
  const lower = lowerAt(reading, at);
  const next = lowerAt(reading, at + 1);
  return (
    ((lower === "along" || lower === "together") && next === "with") ||
    (lower === "as" && next === "well" && lowerAt(reading, at + 2) === "as")
  );
}

/** "and 12 were hurt", "and 12 wounded": the next words are another predicate of which it is the subject. */
export function hasOwnVerb(reading: SentenceReading, counting: Counting): boolean {
  let at = counting.to;
  while (isAdverb(reading, at)) at++;
  if ((classesAt(reading, at) & (WordClass.auxiliary | WordClass.modal)) !== 0) return true;
  const predicate = reading.predicateAt.get(at);
  return predicate !== undefined && predicate.frame !== "deed" && predicate.frame !== "victim" && predicate.frame !== "toll";
}

/** Whether an object could begin here: a determiner, a pronoun or a bare noun, not a preposition, mark or verb. */
function beginsNounPhrase(reading: SentenceReading, at: number): boolean {
  if (at >= reading.to || shapeAt(reading, at) === "mark") return false;
  const classes = classesAt(reading, at);
  if ((classes & WordClass.preposition) !== 0) return false;
  if ((classes & (WordClass.determiner | WordClass.pronoun)) !== 0) return !reading.words.relatives.has(lowerAt(reading, at));
  return isNominal(reading, at) && !isVerb(reading, at) && !reading.predicateAt.has(at) && (classes & WordClass.time) === 0;
}

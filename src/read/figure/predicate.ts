import { classesAt, lowerAt } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import type { HarmForm, HarmPhrase } from "./harm-phrases.ts";
import type { HarmFrame, MeasureTable } from "./measure-table.ts";
import { type BareReading, isBreak, isVerb } from "./sentence-reading.ts";
import { type VerbGroup, verbGroupBefore } from "./verb-group.ts";

/** Words of harm as they stand in a sentence, with the group of verbs before them. */
export interface Predicate {
  readonly from: number;
  readonly to: number;
  readonly frame: HarmFrame;
  readonly form: HarmForm;
  /** Measures that own the phrase, the likelier first. */
  readonly tables: readonly MeasureTable[];
  /** Words of the phrase that must follow the object: "dead" in "shot three men dead". */
  readonly rest: readonly string[];
  readonly group: VerbGroup;
}

/** How far behind a verb the rest of its phrase may stand. */
const LONGEST_OBJECT = 12;

/**
 * Finds the words of harm in a sentence, the longest phrase first; a word inside a phrase is not read again.
 *
 *   Three men were shot dead and nine wounded.
 *             ^^^^^^^^^^^^^^          ^^^^^^^
 *
 * @param allows whether a measure may be read in this article at all
 */
export function findPredicates(reading: BareReading, allows: (table: MeasureTable) => boolean): Predicate[] {
  const found: Predicate[] = [];
  for (let at = reading.from, next = at; at < reading.to; at = next) {
    next = at + 1;
    if ((reading.tokens.word[at]!.classes & WordClass.harm) === 0) continue;
    const phrases = phrasesAt(reading, at, allows);
    if (phrases.length === 0) continue;
    next = at + phrases[0]!.words.length;
    found.push(...predicatesOf(reading, at, phrases));
  }
  return found.some(({ frame }) => frame === "hold") && !found.some(({ frame }) => frame === "deed")
    ? found.filter(({ frame }) => frame !== "hold")
    : found;
}

/** One predicate for each frame of the phrases that begin at a token. */
function predicatesOf(reading: BareReading, at: number, phrases: readonly HarmPhrase[]): Predicate[] {
  const group = verbGroupBefore(reading, at);
  return phrases.flatMap(({ words, form, rest, frame }, index) => {
    const isFirst = phrases.findIndex((phrase) => phrase.frame === frame) === index;
    if (!isFirst || frame === "none" || !isVerbHere(reading, at, form, group)) return [];
    const tables = phrases.filter((phrase) => phrase.frame === frame).map(({ table }) => table);
    return [{ from: at, to: at + words.length, frame, form, tables, rest, group }];
  });
}

const NONE: readonly HarmPhrase[] = [];

/** The phrases of the greatest length that begin at a token, of the measures that may be read. */
function phrasesAt(reading: BareReading, at: number, allows: (table: MeasureTable) => boolean): readonly HarmPhrase[] {
  const candidates = reading.words.harm.byFirst.get(lowerAt(reading, at)) ?? NONE;
  const best = candidates.find((phrase) => stands(reading, at, phrase));
  if (!best) return NONE;
  const isEqual = (phrase: HarmPhrase) =>
    phrase === best ||
    (phrase.words.length === best.words.length && phrase.rest.length === best.rest.length && stands(reading, at, phrase));
  return candidates.filter((phrase) => isEqual(phrase) && allows(phrase.table));
}

function stands(reading: BareReading, at: number, { words, rest, frame }: HarmPhrase): boolean {
  if (words.length > 1 && !standsAt(reading, at, words)) return false;
  const behind = at + words.length;
  if (frame === "state" && words.length > 2 && (classesAt(reading, behind) & (WordClass.number | WordClass.vague)) !== 0) return false;
  if (rest.length === 0 || restStands(reading, behind, rest)) return true;
  return reading.words.wordOrder === "free" && restStandsBefore(reading, at, rest);
}

function standsAt(reading: BareReading, at: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) if (lowerAt(reading, at + i) !== words[i]) return false;
  return true;
}

/** "поранень зазнали": where words stand freely, the rest of a phrase may come first in its clause. */
function restStandsBefore(reading: BareReading, verb: number, rest: readonly string[]): boolean {
  for (let at = verb - 1; at > verb - LONGEST_OBJECT; at--) {
    if (standsAt(reading, at, rest)) return true;
    if (lowerAt(reading, at) === "" || lowerAt(reading, at) === "," || isBreak(reading, at)) return false;
  }
  return false;
}

/** Whether the rest of a phrase follows its object: nothing but a noun phrase stands between. */
function restStands(reading: BareReading, from: number, rest: readonly string[]): boolean {
  for (let at = from + 1; at < from + LONGEST_OBJECT; at++) if (standsAt(reading, at, rest)) return isObject(reading, from, at);
  return false;
}

/** Whether a run of words may be nothing but an object. */
function isObject(reading: BareReading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const lower = lowerAt(reading, at);
    if (lower === "" || lower === "," || reading.words.locative.has(lower) || isBreak(reading, at) || isVerb(reading, at)) return false;
  }
  return true;
}

/** "the strike", "a shooting", "Mount Vernon": forms that are nouns here; "attempted murder": nobody died. */
function isVerbHere(reading: BareReading, at: number, form: HarmForm, group: VerbGroup): boolean {
  if (reading.words.attempts.has(lowerAt(reading, at - 1)) || reading.words.attempts.has(lowerAt(reading, at - 2))) return false;
  if (form === "s" && group.infinitive) return false;
  if (form === "plain" || form === "past" || group.from < at) return true;
  if ((classesAt(reading, at - 1) & WordClass.determiner) !== 0 || lowerAt(reading, at - 1) === "'s") return false;
  return form === "ing" || (at > reading.from && (classesAt(reading, at - 1) & WordClass.preposition) === 0);
}

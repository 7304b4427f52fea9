import { WordClass } from "../text/word-class.ts";
import type { Unit } from "./passage.ts";
import { Part, type StatementWords } from "./statement-words.ts";
import { hasClass, is, isAdverb, isComma, isDash, isMark, isParticiple, isQuotation, isVerb, lowerAt } from "./units.ts";

/** A run of units: `to` exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * The noun phrase whose verb begins at `verb`, between the clause's boundary and that verb.
 *
 *   After the talks, the mayor, who had left, said …       He fell, said police.
 *                    ^^^^^^^^^                             none: nothing but a comma stands before the verb
 */
export function subjectBefore(units: readonly Unit[], verb: number, floor: number, words: StatementWords): Run | null {
  let to = verb;
  if (isComma(units, to - 1) || isDash(units, to - 1)) {
    to = insertionStart(units, to - 1, floor, words);
    if (to < 0) return null;
  }
  if (words.verbFirst) to = beforeChannel(units, to, floor);
  to = trimBack(units, to, floor);
  const from = phraseStart(units, to, floor, words);
  if (from >= to) return null;
  return { from, to: endsRelative(units, from, to) ? to - 1 : to };
}

/** Passes over "on Saturday", "the day before" behind the subject. */
function trimBack(units: readonly Unit[], to: number, floor: number): number {
  if (to - 3 >= floor && is(units, to - 1, Part.time) && hasClass(units, to - 2, WordClass.preposition) && !is(units, to - 2, Part.inner))
    return to - 2;
  if (
    to - 4 >= floor &&
    (hasClass(units, to - 1, WordClass.preposition) || is(units, to - 1, Part.opener | Part.time)) &&
    isDay(units, to - 2) &&
    hasClass(units, to - 3, WordClass.determiner)
  )
    return to - 3;
  return to;
}

const isDay = (units: readonly Unit[], at: number) => hasClass(units, at, WordClass.time) || is(units, at, Part.time);

/** "the count that its ministry released": the verb of a relative clause, whose subject is the phrase. */
const endsRelative = (units: readonly Unit[], from: number, to: number) =>
  to - from > 1 &&
  is(units, to - 1, Part.past) &&
  !isAdverb(units, to - 2) &&
  is(units, from - 1, Part.that) &&
  hasClass(units, from, WordClass.determiner | WordClass.pronoun);

/** "мер у телеграмі написав": where words stand freely, the channel may stand before the verb, behind its subject. */
function beforeChannel(units: readonly Unit[], to: number, floor: number): number {
  if (!is(units, to - 1, Part.channel)) return to;
  for (let at = to - 2; at > Math.max(floor, to - LONGEST_CHANNEL); at--) if (is(units, at, Part.lead)) return at;
  return to;
}

const LONGEST_CHANNEL = 5;
const LONGEST_INSERTION = 40;

/** Where the insertion that the mark at `close` ends begins: ", a lawmaker," or "— who …—"; -1 where none does. */
function insertionStart(units: readonly Unit[], close: number, floor: number, words: StatementWords): number {
  const dash = isDash(units, close);
  const limit = Math.max(floor, close - LONGEST_INSERTION);
  const first = dash ? -1 : firstInsertion(units, limit, close, words);
  if (first > 0) return first;
  for (let at = close - 2; at > limit; at--) {
    if (dash ? !isDash(units, at) : !isComma(units, at)) continue;
    if (!dash && !beginsInsertion(units, at + 1, words)) continue;
    return at;
  }
  return -1;
}

/** The first comma of the clause, where nothing but a noun phrase stands before it: insertions may hold commas themselves. */
function firstInsertion(units: readonly Unit[], from: number, close: number, words: StatementWords): number {
  if (hasClass(units, from, WordClass.preposition) || is(units, from, Part.opener) || isAdverb(units, from)) return -1;
  for (let at = from; at < close; at++) {
    if (isComma(units, at)) return at > from && beginsInsertion(units, at + 1, words) ? at : -1;
    if (isMark(units, at) || isQuotation(units, at) || isVerb(units, at)) return -1;
  }
  return -1;
}

function beginsInsertion(units: readonly Unit[], at: number, words: StatementWords): boolean {
  if (is(units, at, Part.relative) || hasClass(units, at, WordClass.number)) return true;
  const word = units[at]!.word;
  if (isQuotation(units, at) || (word.classes & (WordClass.pronoun | WordClass.conjunction)) !== 0) return false;
  if ((word.classes & (WordClass.determiner | WordClass.preposition)) !== 0) return true;
  return (
    words.roles.has(word.lower) ||
    isParticiple(units, at, words) ||
    word.shape !== "lower" ||
    words.roles.has(lowerAt(units, at + 1)) ||
    isAdverb(units, at)
  );
}

/** Leftwards from `to` to the clause's boundary, then past what stands before the phrase. */
function phraseStart(units: readonly Unit[], to: number, floor: number, words: StatementWords): number {
  let joint = -1;
  let at = to - 1;
  for (; at >= floor; at--) {
    if (is(units, at, Part.and)) {
      joint = at;
      continue;
    }
    if (is(units, at, Part.relative) && at === to - 1) return at;
    if (
      isMark(units, at) ||
      (isQuotation(units, at) && at < to - 1 && !isShort(units[at]!)) ||
      is(units, at, Part.opener) ||
      is(units, at, Part.relative)
    )
      break;
    if (isVerb(units, at) && !isNounBySurroundings(units, at) && !isReduced(units, at, to)) {
      if (joint >= 0) return joint + 1;
      const relative = relativeBefore(units, at, floor);
      if (relative > floor) return phraseStart(units, relative, floor, words);
      break;
    }
  }
  return trimFront(units, at + 1, to);
}

/** "a witness interviewed by the staff", "half of those polled": a participle that tells of the noun before it. */
const isReduced = (units: readonly Unit[], at: number, to: number) =>
  (is(units, at + 1, Part.by) || (at === to - 1 && is(units, at, Part.past))) &&
  !hasClass(units, at - 1, WordClass.auxiliary | WordClass.pronoun);

/** "the women who have accused him said": the relative word that a verb inside the phrase belongs to; -1 where there is none. */
function relativeBefore(units: readonly Unit[], verb: number, floor: number): number {
  for (let at = verb - 1; at > floor && !isMark(units, at); at--) {
    if (is(units, at, Part.pureRelative)) return at;
    if (is(units, at, Part.opener) || is(units, at, Part.that)) return -1;
  }
  return -1;
}

/** A few words in quotation marks that are no speech: "the so-called “road of life”". */
const isShort = (unit: Unit) => unit.to - unit.from < 7 && unit.word.lower === "“”";
const isNounBySurroundings = (units: readonly Unit[], at: number) => hasClass(units, at - 1, WordClass.determiner);

/** Passes over "And", "On Thursday", "In a statement" in front of the subject. */
function trimFront(units: readonly Unit[], from: number, to: number): number {
  let at = from;
  while (
    at < to - 1 &&
    (hasClass(units, at, WordClass.conjunction) ||
      isAdverb(units, at) ||
      (hasClass(units, at, WordClass.negation) && !is(units, at, Part.nominalNegation)))
  )
    at++;
  if (!hasClass(units, at, WordClass.preposition)) return at;
  const day = pastDay(units, at + 1);
  if (day > at + 1 && day < to) return day;
  for (let next = at + 2; next < to; next++) {
    const own = hasClass(units, next, WordClass.determiner | WordClass.pronoun) && !is(units, next, Part.possessive);
    if (own && !hasClass(units, next - 1, WordClass.preposition | WordClass.determiner)) return next;
    const name = units[next]!.word.shape !== "lower" && units[next - 1]!.word.shape === "lower";
    if (name && !hasClass(units, next - 1, WordClass.preposition | WordClass.determiner) && !is(units, next, Part.possessive)) return next;
  }
  return at + 1 < to ? at + 1 : at;
}

/** "On Wednesday evening", "On March 2": behind the day. */
function pastDay(units: readonly Unit[], from: number): number {
  let at = from;
  if (units[at]?.word.shape !== "title") return at;
  while (is(units, at, Part.time) || (at > from && hasClass(units, at, WordClass.number))) at++;
  return at;
}

/** Prepositions that stay inside the name or role of one who speaks. */

/**
 * The noun phrase that begins at `from`: to the next mark, verb, clause or preposition that leads out of it.
 *
 *   said the head of the port authority in a statement
 *        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * @param wide takes every preposition and participle in, as behind "according to"
 */
export function phraseAfter(units: readonly Unit[], from: number, wide = false): Run | null {
  let at = from;
  for (; at < units.length; at++) {
    if (isMark(units, at) || is(units, at, Part.opener) || (is(units, at, Part.relative) && at > from)) break;
    if (isQuotation(units, at) && !isShort(units[at]!)) break;
    if (is(units, at, Part.and) && endsAtJoint(units, at)) break;
    if (hasClass(units, at, WordClass.preposition) && !wide && !is(units, at, Part.inner)) break;
    if (hasClass(units, at, WordClass.auxiliary | WordClass.modal)) break;
    if (!wide && at > from && isVerb(units, at) && !hasClass(units, at - 1, WordClass.determiner)) break;
    if (!wide && is(units, at, Part.time) && at > from) break;
  }
  return at > from ? { from, to: at } : null;
}

/** "said the minister and left": a verb follows, so the phrase ends before "and". */
function endsAtJoint(units: readonly Unit[], joint: number): boolean {
  for (let at = joint + 1; at < Math.min(units.length, joint + 7); at++) {
    if (isMark(units, at)) return false;
    if (isVerb(units, at)) return true;
  }
  return false;
}

/** The subject of a whole clause that begins at `from`: for a participle or a coordinated verb that has none of its own. */
export function clauseSubject(units: readonly Unit[], from: number, verb: number, words: StatementWords): Run | null {
  for (let at = from; at < verb; at++) {
    if (!isVerb(units, at) || isNounBySurroundings(units, at)) continue;
    let first = at;
    while (first > from && (isAdverb(units, first - 1) || hasClass(units, first - 1, WordClass.auxiliary | WordClass.modal))) first--;
    const subject = subjectBefore(units, first, from, words);
    if (subject) return subject;
  }
  return null;
}

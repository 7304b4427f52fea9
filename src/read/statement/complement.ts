import { WordClass } from "../text/word-class.ts";
import { phraseAfter, type Run } from "./noun-phrase.ts";
import type { Unit } from "./passage.ts";
import { Part, type Cue, Takes } from "./statement-words.ts";
import {
  beginsNoun,
  beginsOwn,
  hasClass,
  is,
  isAdverb,
  isColon,
  isComma,
  isDash,
  isMark,
  isQuotation,
  isSpeech,
  isStop,
  isVerb,
  lowerAt,
} from "./units.ts";

/** What follows a verb of saying and is said. */
export interface Complement {
  readonly kind: "clause" | "gap" | "quotation" | "object" | "infinitive" | "about";
  /** First unit of what is said. */
  readonly from: number;
}

/**
 * What stands behind the verb: first the one spoken to and words of time, place and channel, then what is said.
 *
 *   told reporters in Kyiv on Monday that the bridge had fallen
 *        ^^^^^^^^^ ^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^
 */
export function complementAfter(units: readonly Unit[], verb: number, cue: Cue): Complement | null {
  const takes = (bits: number) => (cue.takes & bits) !== 0;
  let at = verb + 1;
  if (takes(Takes.addressee)) at = addresseeEnd(units, at);
  const bare = at;
  at = skipCircumstances(units, at);
  return (
    openComplement(units, at, takes(Takes.clause | Takes.marked), takes(Takes.clause | Takes.quotation)) ??
    (takes(Takes.clause | Takes.quotation) ? quotationAhead(units, at) : null) ??
    (takes(Takes.infinitive) && isInfinitive(units, bare) ? { kind: "infinitive", from: bare } : null) ??
    (takes(Takes.about) && is(units, bare, Part.about) && beginsNoun(units, bare + 1) && !is(units, bare + 1, Part.channel | Part.time)
      ? { kind: "about", from: bare + 1 }
      : null) ??
    (takes(Takes.bare) && !isMark(units, at) ? { kind: "clause", from: at } : null) ??
    (takes(Takes.clause) && beginsNoun(units, at) && hasVerbAfter(units, at) ? { kind: "clause", from: at } : null) ??
    (takes(Takes.as) ? predicateAfter(units, bare) : null) ??
    (takes(Takes.amount) ? amountAfter(units, bare) : null) ??
    (takes(Takes.object) && (beginsNoun(units, bare) || is(units, bare + 1, Part.past)) ? { kind: "object", from: bare } : null) ??
    (takes(Takes.clause) && hasClass(units, bare, WordClass.preposition) && hasVerbAfter(units, bare) && clauseComma(units, bare)
      ? { kind: "clause", from: bare }
      : null)
  );
}

/** A complement that a word or mark announces: "that", "whether", a colon, a quotation. */
function openComplement(units: readonly Unit[], at: number, clause: boolean, quotation: boolean): Complement | null {
  const lower = lowerAt(units, at);
  if (clause && is(units, at, Part.that)) return { kind: "clause", from: at + 1 };
  if (clause && lower === "," && is(units, at + 1, Part.that)) return { kind: "clause", from: at + 2 };
  if (clause && is(units, at, Part.question)) return { kind: "clause", from: at };
  if (!quotation) return null;
  if (isQuotation(units, at)) return { kind: "quotation", from: at };
  const announced = lower === ":" || lower === "," || isDash(units, at);
  if (announced && isQuotation(units, at + 1)) return { kind: "quotation", from: at + 1 };
  return lower === ":" && at + 1 < units.length ? { kind: "quotation", from: at + 1 } : null;
}

const FURTHEST_AMOUNT = 10;

/** "put the toll at nine": an object and its number. */
function amountAfter(units: readonly Unit[], from: number): Complement | null {
  for (let at = from + 1; at < from + FURTHEST_AMOUNT && !isMark(units, at); at++)
    if (is(units, at, Part.amount))
      return hasClass(units, at + 1, WordClass.number | WordClass.vague | WordClass.preposition) ? { kind: "object", from } : null;
  return null;
}

const FURTHEST_QUOTATION = 8;

/** "wrote a few years earlier, “…”": speech behind a comma or colon, with no verb between. */
function quotationAhead(units: readonly Unit[], from: number): Complement | null {
  for (let at = from; at < from + FURTHEST_QUOTATION && !isVerb(units, at); at++) {
    if (isQuotation(units, at)) return null;
    if (!isMark(units, at)) continue;
    return (isComma(units, at) || isColon(units, at)) && isSpeech(units, at + 1) ? { kind: "quotation", from: at + 1 } : null;
  }
  return null;
}

/** "assessed the state as critical": what stands behind "as". */
function predicateAfter(units: readonly Unit[], from: number): Complement | null {
  for (let at = from + 1; at + 1 < units.length && !isMark(units, at); at++)
    if (is(units, at, Part.as)) return { kind: "object", from: at + 1 };
  return null;
}

/** "to leave", "not to leave". */
const isInfinitive = (units: readonly Unit[], at: number) => is(units, hasClass(units, at, WordClass.negation) ? at + 1 : at, Part.to);

/** Past the one spoken to: "told reporters", "asked him". */
function addresseeEnd(units: readonly Unit[], from: number): number {
  if (hasClass(units, from, WordClass.pronoun) && !hasClass(units, from, WordClass.determiner))
    return isVerb(units, from + 1) ? from : from + 1;
  if (!beginsNoun(units, from) || isQuotation(units, from) || is(units, from, Part.that) || isInfinitive(units, from)) return from;
  return nounEnd(units, from);
}

/** Past a plain noun phrase: it ends where a new one begins. */
function nounEnd(units: readonly Unit[], from: number): number {
  const phrase: Run | null = phraseAfter(units, from);
  if (!phrase) return from;
  for (let at = from + 1; at < phrase.to; at++) {
    if (is(units, at, Part.inner) && !is(units, at, Part.nameJoint)) return at;
    if (isInfinitive(units, at)) return at;
    if (beginsOwn(units, at) && !hasClass(units, at - 1, WordClass.preposition | WordClass.conjunction)) return at;
  }
  return phrase.to;
}

/** Past "on Monday", "late", "in a statement", ", in a speech,": whatever says when, where and how. */
export function skipCircumstances(units: readonly Unit[], from: number): number {
  let at = from;
  for (;;) {
    const next = circumstanceEnd(units, at);
    if (next === at) return at;
    at = next;
  }
}

/** "Monday", "last week"; but "this" alone is none. */
const isTime = (units: readonly Unit[], at: number) =>
  is(units, at, Part.time) && (!hasClass(units, at, WordClass.determiner) || is(units, at + 1, Part.time));

function circumstanceEnd(units: readonly Unit[], at: number): number {
  if (isTime(units, at) || (isAdverb(units, at) && !isVerb(units, at))) return at + 1;
  if (isComma(units, at) && is(units, at + 1, Part.circumstance)) {
    const end = phraseEnd(units, at + 1);
    return isComma(units, end) ? end + 1 : at;
  }
  return is(units, at, Part.circumstance) && !is(units, at + 1, Part.amount) ? phraseEnd(units, at) : at;
}

/** Past a preposition and its noun phrase, which ends early where a new phrase or a clause begins. */
function phraseEnd(units: readonly Unit[], preposition: number): number {
  let at = preposition + 1;
  if (!beginsNoun(units, at)) return preposition;
  if (isQuotation(units, at)) return units[at]!.to - units[at]!.from > 9 ? preposition : at + 1;
  for (at++; at < units.length; at++) {
    if (isMark(units, at) || isQuotation(units, at) || is(units, at, Part.that) || is(units, at, Part.question)) break;
    if (is(units, at, Part.opener) || hasClass(units, at, WordClass.preposition)) break;
    const own = hasClass(units, at, WordClass.determiner | WordClass.pronoun) && !is(units, at, Part.possessive);
    if (own && !hasClass(units, at - 1, WordClass.determiner)) break;
    const name =
      units[at]!.word.shape !== "lower" && units[at - 1]!.word.shape === "lower" && !hasClass(units, at - 1, WordClass.determiner);
    if (name && !is(units, at, Part.possessive) && !is(units, at, Part.time) && is(units, at - 1, Part.channel)) break;
    if (isVerb(units, at)) return preposition;
  }
  return isQuotation(units, at) && is(units, at - 1, Part.possessive) ? at + 1 : at;
}

/** Whether a clause begins at `from`: a verb follows its subject. */
const hasVerbAfter = (units: readonly Unit[], from: number) => {
  const first = hasClass(units, from, WordClass.pronoun) ? from : from + 1;
  for (let at = first; at < units.length && !isStop(units, at); at++)
    if (isVerb(units, at) || is(units, at, Part.to) || isQuotation(units, at)) return true;
  return false;
};

const clauseComma = (units: readonly Unit[], from: number) => {
  for (let at = from; at < units.length; at++) if (isComma(units, at)) return true;
  return false;
};

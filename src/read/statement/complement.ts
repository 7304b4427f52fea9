import { WordClass } from "../text/word-class.ts";
import { phraseAfter, type Run } from "./noun-phrase.ts";
import type { Unit } from "./passage.ts";
import { type Cue, type StatementWords, Takes } from "./statement-words.ts";
import { beginsNoun, hasClass, isAdverb, isComma, isDash, isMark, isQuotation, isStop, isVerb, lowerAt } from "./units.ts";

/** What follows a verb of saying and is said. */
export interface Complement {
  readonly kind: "clause" | "quotation" | "object" | "infinitive" | "about";
  /** First unit of what is said. */
  readonly from: number;
}

const QUESTIONS = new Set(["whether", "if", "how", "why", "what", "who", "when", "where", "which"]);
const ABOUT = new Set(["for", "of", "about", "against", "on", "to", "with", "as", "upon", "over"]);

/**
 * What stands behind the verb: first the one spoken to and words of time, place and channel, then what is said.
 *
 *   told reporters in Kyiv on Monday that the bridge had fallen
 *        ^^^^^^^^^ ^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^
 */
export function complementAfter(units: readonly Unit[], verb: number, cue: Cue, words: StatementWords): Complement | null {
  const takes = (bits: number) => (cue.takes & bits) !== 0;
  let at = verb + 1;
  if (takes(Takes.addressee)) at = addresseeEnd(units, at, words);
  const bare = at;
  at = skipCircumstances(units, at, words);
  return (
    openComplement(units, at, takes(Takes.clause | Takes.marked), takes(Takes.clause | Takes.quotation)) ??
    (takes(Takes.infinitive) && lowerAt(units, bare) === "to" ? { kind: "infinitive", from: bare } : null) ??
    (takes(Takes.about) && ABOUT.has(lowerAt(units, bare)) && beginsNoun(units, bare + 1, words)
      ? { kind: "about", from: bare + 1 }
      : null) ??
    (takes(Takes.clause) && beginsNoun(units, at, words) && (takes(Takes.bare) || hasVerbAfter(units, at, words))
      ? { kind: "clause", from: at }
      : null) ??
    (takes(Takes.as) ? predicateAfter(units, bare) : null) ??
    (takes(Takes.object) && beginsNoun(units, bare, words) ? { kind: "object", from: bare } : null) ??
    (takes(Takes.clause) && hasClass(units, bare, WordClass.preposition) && hasVerbAfter(units, bare, words) && clauseComma(units, bare)
      ? { kind: "clause", from: bare }
      : null)
  );
}

/** A complement that a word or mark announces: "that", "whether", a colon, a quotation. */
function openComplement(units: readonly Unit[], at: number, clause: boolean, quotation: boolean): Complement | null {
  const lower = lowerAt(units, at);
  if (clause && lower === "that") return { kind: "clause", from: at + 1 };
  if (clause && QUESTIONS.has(lower)) return { kind: "clause", from: at };
  if (!quotation) return null;
  if (isQuotation(units, at)) return { kind: "quotation", from: at };
  const announced = lower === ":" || lower === "," || isDash(units, at);
  if (announced && isQuotation(units, at + 1)) return { kind: "quotation", from: at + 1 };
  return lower === ":" && at + 1 < units.length ? { kind: "quotation", from: at + 1 } : null;
}

/** "assessed the state as critical": what stands behind "as". */
function predicateAfter(units: readonly Unit[], from: number): Complement | null {
  for (let at = from + 1; at + 1 < units.length && !isMark(units, at); at++)
    if (lowerAt(units, at) === "as") return { kind: "object", from: at + 1 };
  return null;
}

/** Past the one spoken to: "told reporters", "asked him". */
function addresseeEnd(units: readonly Unit[], from: number, words: StatementWords): number {
  if (hasClass(units, from, WordClass.pronoun)) return from + 1;
  if (!beginsNoun(units, from, words) || isQuotation(units, from) || lowerAt(units, from) === "that") return from;
  return nounEnd(units, from, words);
}

/** Past a plain noun phrase: it ends where a new one begins. */
function nounEnd(units: readonly Unit[], from: number, words: StatementWords): number {
  const phrase: Run | null = phraseAfter(units, from, words);
  if (!phrase) return from;
  for (let at = from + 1; at < phrase.to; at++) {
    const lower = lowerAt(units, at);
    if (lower === "to" || lower === "for" || lower === "with") return at;
    if (
      hasClass(units, at, WordClass.determiner | WordClass.pronoun) &&
      lower !== "'s" &&
      !hasClass(units, at - 1, WordClass.preposition | WordClass.conjunction)
    )
      return at;
  }
  return phrase.to;
}

/** Past "on Monday", "late", "in a statement", ", in a speech,": whatever says when, where and how. */
export function skipCircumstances(units: readonly Unit[], from: number, words: StatementWords): number {
  let at = from;
  for (;;) {
    const next = circumstanceEnd(units, at, words);
    if (next === at) return at;
    at = next;
  }
}

const CIRCUMSTANTIAL = new Set([
  "on",
  "in",
  "at",
  "during",
  "after",
  "before",
  "via",
  "to",
  "through",
  "from",
  "late",
  "with",
  "by",
  "over",
  "about",
  "of",
]);

function circumstanceEnd(units: readonly Unit[], at: number, words: StatementWords): number {
  if (words.times.has(lowerAt(units, at)) || (isAdverb(units, at, words) && !isVerb(units, at, words))) return at + 1;
  if (isComma(units, at) && CIRCUMSTANTIAL.has(lowerAt(units, at + 1))) {
    const end = phraseEnd(units, at + 1, words);
    return isComma(units, end) ? end + 1 : at;
  }
  return CIRCUMSTANTIAL.has(lowerAt(units, at)) ? phraseEnd(units, at, words) : at;
}

/** Past a preposition and its noun phrase, which ends early where a new phrase or a clause begins. */
function phraseEnd(units: readonly Unit[], preposition: number, words: StatementWords): number {
  let at = preposition + 1;
  if (!beginsNoun(units, at, words)) return preposition;
  if (isQuotation(units, at)) return units[at]!.to - units[at]!.from > 9 ? preposition : at + 1;
  for (at++; at < units.length; at++) {
    if (isMark(units, at) || isQuotation(units, at) || lowerAt(units, at) === "that" || QUESTIONS.has(lowerAt(units, at))) break;
    if (words.clauseOpeners.has(lowerAt(units, at)) || hasClass(units, at, WordClass.preposition)) break;
    const own = hasClass(units, at, WordClass.determiner | WordClass.pronoun) && lowerAt(units, at) !== "'s";
    if (own && !hasClass(units, at - 1, WordClass.determiner)) break;
    const name =
      units[at]!.word.shape !== "lower" && units[at - 1]!.word.shape === "lower" && !hasClass(units, at - 1, WordClass.determiner);
    if (name && lowerAt(units, at) !== "'s" && !words.times.has(lowerAt(units, at)) && words.channels.has(lowerAt(units, at - 1))) break;
    if (isVerb(units, at, words)) return preposition;
  }
  return isQuotation(units, at) && lowerAt(units, at - 1) === "'s" ? at + 1 : at;
}

/** Whether a clause begins at `from`: a verb follows its subject. */
const hasVerbAfter = (units: readonly Unit[], from: number, words: StatementWords) => {
  for (let at = from + 1; at < units.length && !isStop(units, at); at++) if (isVerb(units, at, words)) return true;
  return false;
};

const clauseComma = (units: readonly Unit[], from: number) => {
  for (let at = from; at < units.length; at++) if (isComma(units, at)) return true;
  return false;
};

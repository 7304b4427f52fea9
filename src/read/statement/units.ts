import { WordClass } from "../text/word-class.ts";
import type { Unit } from "./passage.ts";
import { Form, type StatementWords } from "./statement-words.ts";

/** What may be asked of one unit of a clause. Positions outside the clause are nothing. */
export const lowerAt = (units: readonly Unit[], at: number) => units[at]?.word.lower ?? "";
export const hasClass = (units: readonly Unit[], at: number, bits: number) => ((units[at]?.word.classes ?? 0) & bits) !== 0;
export const isQuotation = (units: readonly Unit[], at: number) => (units[at]?.quotation ?? null) !== null;

const DASHES = new Set(["-", "--", "—", "–", "---"]);
export const isDash = (units: readonly Unit[], at: number) => DASHES.has(lowerAt(units, at));
export const isComma = (units: readonly Unit[], at: number) => lowerAt(units, at) === ",";

const STOPS = new Set([".", "!", "?", "…", "...", ";", ":", ""]);
export const isStop = (units: readonly Unit[], at: number) => STOPS.has(lowerAt(units, at));

/** A comma, a dash, a stop, a mark left over, or the clause's edge. */
export const isMark = (units: readonly Unit[], at: number) => {
  const unit = units[at];
  return (
    !unit ||
    (unit.quotation === null &&
      unit.word.shape === "mark" &&
      unit.word.lower !== "'s" &&
      unit.word.lower !== "&" &&
      unit.word.lower !== "%" &&
      unit.word.lower !== "$" &&
      unit.word.lower !== "'" &&
      unit.word.lower !== "’")
  );
};

export const isAdverb = (units: readonly Unit[], at: number, words: StatementWords) => {
  const word = units[at]?.word;
  return (
    word !== undefined && word.shape === "lower" && (words.adverbs.has(word.lower) || (word.lower.length > 4 && word.lower.endsWith("ly")))
  );
};

const VERBAL = WordClass.auxiliary | WordClass.modal;

/** Whether a word is surely or likely a finite verb, by its class, by the table of frequent verbs, or by its ending. */
export function isVerb(units: readonly Unit[], at: number, words: StatementWords): boolean {
  const word = units[at]?.word;
  if (!word || word.shape !== "lower") return false;
  if ((word.classes & VERBAL) !== 0 || words.verbs.has(word.lower)) return true;
  const cue = words.cues.get(word.lower);
  if (cue && (cue.form & (Form.past | Form.finite)) !== 0 && (cue.form & Form.noun) === 0) return true;
  return word.lower.length > 4 && word.lower.endsWith("ed") && !hasClass(units, at - 1, WordClass.determiner | WordClass.preposition);
}

/** Words that may begin a noun phrase: a determiner, a pronoun, a number, a name or a plain word. */
export function beginsNoun(units: readonly Unit[], at: number, words: StatementWords): boolean {
  const word = units[at]?.word;
  if (!word || isMark(units, at)) return false;
  if (isQuotation(units, at)) return true;
  if ((word.classes & (WordClass.determiner | WordClass.pronoun | WordClass.number)) !== 0) return true;
  return (
    (word.classes & (WordClass.preposition | WordClass.conjunction | VERBAL)) === 0 &&
    !words.clauseOpeners.has(word.lower) &&
    !isAdverb(units, at, words)
  );
}

import { WordClass } from "../text/word-class.ts";
import type { Unit } from "./passage.ts";
import { Part, type StatementWords } from "./statement-words.ts";

/** Asking an array for what lies outside it is slow, and rules often look past the edge of a clause. */
const isInside = (units: readonly Unit[], at: number) => at >= 0 && at < units.length;

/** What may be asked of one unit of a clause. Positions outside the clause are nothing. */
export const lowerAt = (units: readonly Unit[], at: number) => (isInside(units, at) ? units[at]!.word.lower : "");
/** @param bits of `WordClass` */
export const hasClass = (units: readonly Unit[], at: number, bits: number) => isInside(units, at) && (units[at]!.word.classes & bits) !== 0;
/** @param bits of `Part` */
export const is = (units: readonly Unit[], at: number, bits: number) => isInside(units, at) && (units[at]!.word.parts & bits) !== 0;
export const isQuotation = (units: readonly Unit[], at: number) => isInside(units, at) && units[at]!.quotation !== null;

/** A quotation that ends in a mark of its own. */
export const isSpeech = (units: readonly Unit[], at: number) => isQuotation(units, at) && lowerAt(units, at) !== "“”";

export const DASHES: ReadonlySet<string> = new Set(["-", "--", "—", "–", "---"]);
export const isDash = (units: readonly Unit[], at: number) => DASHES.has(lowerAt(units, at));
export const isComma = (units: readonly Unit[], at: number) => lowerAt(units, at) === ",";
export const isColon = (units: readonly Unit[], at: number) => lowerAt(units, at) === ":";

const STOPS = new Set([".", "!", "?", "…", "...", ";", ":", ""]);
export const isStop = (units: readonly Unit[], at: number) => STOPS.has(lowerAt(units, at));

/** Marks that stand inside phrases. */
const INNER_MARKS = new Set(["&", "%", "$", "€", "£", "'", "’", "/", "+"]);

/** A comma, a dash, a stop, a mark left over, or the clause's edge. */
export const isMark = (units: readonly Unit[], at: number) => {
  if (!isInside(units, at)) return true;
  const { word, quotation } = units[at]!;
  return quotation === null && word.shape === "mark" && !INNER_MARKS.has(word.lower);
};

export const isAdverb = (units: readonly Unit[], at: number) => is(units, at, Part.adverb);

/** Whether a word is surely or likely a finite verb, by its class, by the tables, or by its ending. */
export function isVerb(units: readonly Unit[], at: number): boolean {
  if (!isInside(units, at)) return false;
  const { word } = units[at]!;
  if (word.shape !== "lower") return false;
  if ((word.parts & Part.verb) !== 0 || (word.classes & VERBAL) !== 0) return true;
  if ((word.parts & Part.possessive) !== 0) return hasClass(units, at - 1, WordClass.pronoun);
  return (word.parts & Part.past) !== 0 && !hasClass(units, at - 1, WordClass.determiner | WordClass.preposition);
}

const VERBAL = WordClass.auxiliary | WordClass.modal;
const NEVER_FIRST = WordClass.preposition | WordClass.conjunction | VERBAL;

/** Words that may begin a noun phrase: a determiner, a pronoun, a number, a name or a plain word. */
export function beginsNoun(units: readonly Unit[], at: number): boolean {
  if (isMark(units, at)) return false;
  const { word, quotation } = units[at]!;
  if (quotation || (word.classes & (WordClass.determiner | WordClass.pronoun | WordClass.number)) !== 0) return true;
  return (word.classes & NEVER_FIRST) === 0 && (word.parts & (Part.opener | Part.adverb)) === 0;
}

/** A determiner or pronoun that begins a noun phrase of its own; "'s" does not. */
export const beginsOwn = (units: readonly Unit[], at: number) =>
  hasClass(units, at, WordClass.determiner | WordClass.pronoun) && !is(units, at, Part.possessive);

/** "saying", "wounded": by its ending. */
export const isParticiple = (units: readonly Unit[], at: number, { participleEndings }: StatementWords): boolean =>
  participleEndings.some((ending) => lowerAt(units, at).endsWith(ending));

/** Whether a word looks like a plural by its ending; "press" does not. */
export function isPlural(units: readonly Unit[], at: number, { pluralEnding, singularEndings }: StatementWords): boolean {
  const lower = lowerAt(units, at);
  return lower.endsWith(pluralEnding) && !singularEndings.some((ending) => lower.endsWith(ending));
}

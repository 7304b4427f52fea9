import { WordClass } from "../text/word-class.ts";
import type { Unit } from "./passage.ts";
import { type Cue, Form, type StatementWords } from "./statement-words.ts";
import { hasClass, isAdverb, lowerAt } from "./units.ts";

/** A verb with its auxiliaries and adverbs: "has since said". */
export interface VerbGroup {
  /** Units. */
  readonly from: number;
  readonly verb: number;
  readonly cue: Cue;
  readonly negated: boolean;
  readonly modal: boolean;
  readonly passive: boolean;
  /** "to say". */
  readonly infinitive: boolean;
  /** "saying" without a form of be. */
  readonly participle: boolean;
}

/** Extends leftwards from the verb over "has", "also", "not". */
export function verbGroupAt(units: readonly Unit[], verb: number, cue: Cue, words: StatementWords): VerbGroup {
  let from = verb;
  let negated = false;
  let modal = false;
  let be = false;
  while (from > 0) {
    const at = from - 1;
    const joins = hasClass(units, at, WordClass.auxiliary | WordClass.modal | WordClass.negation) || isAdverb(units, at, words);
    if (!joins || lowerAt(units, at) === "no" || lowerAt(units, at) === "without" || isContracted(lowerAt(units, at))) break;
    negated ||= hasClass(units, at, WordClass.negation);
    modal ||= hasClass(units, at, WordClass.modal);
    be ||= words.be.has(lowerAt(units, at));
    from = at;
  }
  const ing = (cue.form & Form.ing) !== 0;
  return { from, verb, cue, negated, modal, passive: be && !ing, infinitive: lowerAt(units, from - 1) === "to", participle: ing && !be };
}

/** "they've", "I'm": the subject stands in the same word. */
const isContracted = (lower: string) => lower.includes("'") && !lower.endsWith("n't") && lower !== "'s";

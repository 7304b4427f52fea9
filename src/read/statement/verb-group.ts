import type { Run } from "./noun-phrase.ts";
import { WordClass } from "../text/word-class.ts";
import type { Unit } from "./passage.ts";
import { type Cue, Form, Part } from "./statement-words.ts";
import { hasClass, is, isAdverb } from "./units.ts";

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
export function verbGroupAt(units: readonly Unit[], verb: number, cue: Cue): VerbGroup {
  let from = verb;
  let negated = false;
  let modal = false;
  let be = false;
  while (from > 0) {
    const at = from - 1;
    const shortened = is(units, at, Part.possessive) && hasClass(units, at - 1, WordClass.pronoun);
    const joins = shortened || hasClass(units, at, WordClass.auxiliary | WordClass.modal | WordClass.negation) || isAdverb(units, at);
    if (!joins || is(units, at, Part.nominalNegation) || hasClass(units, at, WordClass.pronoun)) break;
    negated ||= hasClass(units, at, WordClass.negation);
    modal ||= hasClass(units, at, WordClass.modal);
    be ||= shortened || is(units, at, Part.be);
    from = at;
  }
  const ing = (cue.form & Form.ing) !== 0;
  return { from, verb, cue, negated, modal, passive: be && !ing, infinitive: is(units, from - 1, Part.to), participle: ing && !be };
}

/** The cue as it is printed: the verb with its auxiliaries. */
export const cueOf = ({ from, verb }: VerbGroup): Run => ({ from, to: verb + 1 });

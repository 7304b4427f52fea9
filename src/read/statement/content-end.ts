import type { Complement } from "./complement.ts";
import { clauseEnd } from "./content.ts";
import { isRelative, isVerbWithin } from "./main-verb.ts";
import type { Run } from "./noun-phrase.ts";
import type { Unit } from "./passage.ts";
import { Part, type StatementWords } from "./statement-words.ts";
import { is, isComma, isQuotation, isSpeech, isVerb } from "./units.ts";

/** Behind "When the mayor said …," the sentence's own clause begins at the comma. */
export function contentEnd(units: readonly Unit[], speaker: Run, complement: Complement, words: StatementWords): number {
  if (complement.kind === "quotation" && isSpeech(units, complement.from)) return speechEnd(units, complement.from);
  const to = clauseEnd(units, complement.from, words);
  if (complement.kind === "object") return objectEnd(units, complement.from, to, isRelative(units, speaker));
  if (complement.kind === "gap" || isRelative(units, speaker)) return commaBeforeVerb(units, complement.from, to);
  if (speaker.from > 3 || !is(units, speaker.from - 1, Part.subordinator)) return to;
  for (let at = complement.from; at < to; at++) {
    if (isComma(units, at) || (isQuotation(units, at) && endsInComma(units[at]!) && at + 1 < to)) return isComma(units, at) ? at : at + 1;
  }
  return to;
}

/** "denied the charge after the talks": what is denied ends where a clause of time or cause begins. */
function objectEnd(units: readonly Unit[], from: number, to: number, inRelative: boolean): number {
  for (let at = from + 1; at < to; at++) {
    if (inRelative && isVerb(units, at)) return at;
    if (is(units, at, Part.opener | Part.subordinator) && (!is(units, at, Part.as) || isVerbWithin(units, at + 1, at + 5))) return at;
  }
  return to;
}

/** “Send them home,” and “Build the wall.” are one; what else follows speech is the writer's. */
function speechEnd(units: readonly Unit[], from: number): number {
  let to = from + 1;
  while (is(units, to, Part.and) && isSpeech(units, to + 1)) to += 2;
  return to;
}

/** "the mayor, who said it was closed, left": the clause ends where the sentence's own verb takes over. */
function commaBeforeVerb(units: readonly Unit[], from: number, to: number): number {
  for (let at = from; at + 1 < to; at++) if (isComma(units, at) && isVerb(units, at + 1)) return at;
  return to;
}

const endsInComma = (unit: Unit) => unit.quotation !== null && unit.word.lower === "“,”";

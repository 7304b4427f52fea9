import { WordClass } from "../text/word-class.ts";
import { skipCircumstances } from "./complement.ts";
import type { Unit } from "./passage.ts";
import { type Cue, Form, Part, type StatementWords, Takes } from "./statement-words.ts";
import { hasClass, is, isAdverb, isMark, isPlural, isQuotation, isVerb, lowerAt } from "./units.ts";
import type { VerbGroup } from "./verb-group.ts";

/**
 * Whether a spelling is a verb here, where it is as often a noun or an adjective.
 *
 *   the ministry reports that …     two reports     his repeated claims
 *                ^^^^^^^                ^^^^^^^         ^^^^^^^^ ^^^^^^
 *                a verb                            none is
 */
export function isLikelyVerb(units: readonly Unit[], { from, verb, cue }: VerbGroup, words: StatementWords): boolean {
  if (from < verb) return true;
  const at = verb - 1;
  if (isReduced(units, verb, cue, words)) return false;
  const noun = (cue.form & Form.noun) !== 0;
  const ing = (cue.form & Form.ing) !== 0;
  if (noun && isVerb(units, verb + 1)) return false;
  if (isMark(units, at)) return !noun || ing || announces(units, verb) || opensObject(units, verb);
  if (words.naming.has(cue.verb) && (cue.form & Form.past) !== 0 && isThing(units, at, words)) return false;
  if (hasClass(units, at, WordClass.preposition)) return ing && is(units, at, Part.agentive);
  if (noun && !is(units, at, Part.possessive) && hasClass(units, at, WordClass.determiner) && (cue.form & Form.past) === 0) return false;
  if (hasClass(units, at, WordClass.determiner | WordClass.number) && isModifier(units, verb, cue)) return false;
  if (!noun) return true;
  if (units[verb]!.word.shape !== "lower") return false;
  if (agrees(units, at, cue, words)) return !is(units, at, Part.possessive);
  return (announces(units, verb) && (cue.takes & (Takes.clause | Takes.quotation)) !== 0) || opensObject(units, verb);
}

/** "the deaths last announced in Syria": a participle with its adverb behind a plural that is no role. */
const isReduced = (units: readonly Unit[], verb: number, { form }: Cue, words: StatementWords) =>
  (form & Form.participle) !== 0 &&
  is(units, verb - 1, Part.time | Part.adverb) &&
  units[verb - 2]?.word.shape === "lower" &&
  isPlural(units, verb - 2, words) &&
  !words.roles.has(lowerAt(units, verb - 2).slice(0, -words.pluralEnding.length)) &&
  hasClass(units, verb + 1, WordClass.preposition);

/** "the report states", "reports state": the number of the noun before goes with the verb's. */
function agrees(units: readonly Unit[], at: number, { form }: Cue, words: StatementWords): boolean {
  if (hasClass(units, at, WordClass.pronoun | WordClass.relative)) return true;
  const plural = isPlural(units, at, words);
  if ((form & Form.base) !== 0) return plural;
  const { lower, shape } = units[at]!.word;
  return !plural && (shape !== "lower" || words.documents.has(lower) || words.roles.has(lower));
}

/** "a firm called Atlas": a plain noun in the singular that is no role does not call anything anything. */
const isThing = (units: readonly Unit[], at: number, words: StatementWords) =>
  units[at]!.word.shape === "lower" &&
  (units[at]!.word.classes & CLOSED) === 0 &&
  !isPlural(units, at, words) &&
  !words.roles.has(units[at]!.word.lower) &&
  !isAdverb(units, at);

/** "271 pledged delegates": a participle before a plain noun. */
const isModifier = (units: readonly Unit[], verb: number, { form, takes }: Cue) =>
  (takes & Takes.bare) === 0 &&
  (form & Form.participle) !== 0 &&
  units[verb + 1]?.word.shape === "lower" &&
  (units[verb + 1]!.word.classes & CLOSED) === 0;

const CLOSED =
  WordClass.determiner |
  WordClass.pronoun |
  WordClass.preposition |
  WordClass.conjunction |
  WordClass.auxiliary |
  WordClass.modal |
  WordClass.number;

/** No noun is followed by a determiner or a pronoun. */
const opensObject = (units: readonly Unit[], verb: number) =>
  hasClass(units, verb + 1, WordClass.determiner | WordClass.pronoun) &&
  !is(units, verb + 1, Part.possessive) &&
  !is(units, verb + 1, Part.pureRelative);

function announces(units: readonly Unit[], verb: number): boolean {
  const next = skipCircumstances(units, verb + 1);
  return is(units, next, Part.that) || lowerAt(units, next) === ":" || isQuotation(units, verb + 1);
}

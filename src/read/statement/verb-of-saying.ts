import { WordClass } from "../text/word-class.ts";
import { type Clause, draftIn } from "./clause.ts";
import { type Complement, complementAfter, skipCircumstances } from "./complement.ts";
import { clauseEnd, contentBefore, contentResumed } from "./content.ts";
import type { Draft } from "./draft.ts";
import { isLikelyVerb } from "./likely-verb.ts";
import { clauseSubject, phraseAfter, type Run, subjectBefore } from "./noun-phrase.ts";
import type { Unit } from "./passage.ts";
import { Part, type Cue, Form, type StatementWords, Takes } from "./statement-words.ts";
import { beginsNoun, hasClass, is, isComma, isDash, isMark, isQuotation, isSpeech, isStop, isVerb, lowerAt } from "./units.ts";
import { quotedAs, quotesSaying } from "./relay.ts";
import { type VerbGroup, verbGroupAt } from "./verb-group.ts";

/** "the mayor said …", "…, said the mayor", "… and said", "adding …". */
export function verbOfSaying(clause: Clause, at: number): Draft | null {
  const { units, words } = clause;
  const cue = words.cues.get(lowerAt(units, at));
  if (!cue || units[at]!.word.shape === "upper") return null;
  const quoted = quotedAs(clause, at);
  if (quoted) return asSaying(clause, at, quoted.speaker, quoted.via, cue);
  if (is(units, at, Part.relaying) || quotesSaying(units, at, words)) return null;
  if (is(units, at - 1, Part.as) && is(units, at + 1, Part.by)) return asReportedBy(clause, at);
  const group = verbGroupAt(units, at, cue);
  if (group.negated || group.passive || group.infinitive || group.modal || !isLikelyVerb(units, group, words)) return null;
  if ((cue.takes & Takes.it) !== 0 && is(units, at + 1, Part.expletive)) return asPutIt(clause, group);
  const closed = isMark(units, group.from - 1) || isQuotation(units, group.from - 1);
  return (closed && saysBefore(units, group, words) ? inverted(clause, group) : null) ?? subjectLed(clause, group);
}

/** "quoted the minister as saying …". */
function asSaying(clause: Clause, at: number, speaker: Run, via: Run | null, cue: Cue): Draft | null {
  const complement = complementAfter(clause.units, at, cue);
  if (!complement) return null;
  const content = [{ from: complement.from, to: clauseEnd(clause.units, complement.from, clause.words) }];
  return draftIn(clause, { cue: { from: at, to: at + 1 }, speaker, via: via ? [via] : [], content, rule: "quoted-as" });
}

/** Whether what stands before a comma and a verb is said, not the one who says it: a quotation or a clause with a verb of its own. */
function saysBefore(units: readonly Unit[], { from }: VerbGroup, words: StatementWords): boolean {
  if (isSpeech(units, from - 1) || isLong(units, from - 1) || isQuotation(units, from - 2)) return true;
  const subject = subjectBefore(units, from, 0, words);
  return subject === null || hasMainVerb(units, subject.from);
}

const SHORTEST_SPEECH = 7;
const isLong = (units: readonly Unit[], at: number) => isQuotation(units, at) && units[at]!.to - units[at]!.from >= SHORTEST_SPEECH;

/** Whether a finite verb stands before `to` that belongs to no relative clause. */
function hasMainVerb(units: readonly Unit[], to: number): boolean {
  let inRelative = false;
  for (let at = 0; at < to; at++) {
    if (isMark(units, at)) inRelative = false;
    else if (hasClass(units, at, WordClass.relative)) inRelative = true;
    else if (!inRelative && isVerb(units, at)) return true;
  }
  return false;
}

/** “…,” said the mayor on Monday. */
function inverted(clause: Clause, group: VerbGroup): Draft | null {
  const { units, words } = clause;
  if (group.participle || group.from === 0 || (group.cue.takes & (Takes.clause | Takes.quotation)) === 0) return null;
  const closes = isComma(units, group.from - 1) || isDash(units, group.from - 1) || isQuotation(units, group.from - 1);
  const speaker = phraseAfter(units, group.verb + 1);
  const before = contentBefore(units, group.from);
  if (!closes || !speaker || !before || !beginsNoun(units, speaker.from)) return null;
  if (!isQuotation(units, before.to - 1) && isWithin(clause, group.from)) return null;
  if ((group.cue.takes & Takes.clause) === 0 && !isQuotation(units, before.to - 1)) return null;
  const content = [before, ...contentResumed(units, pastSpeaker(units, speaker.to), words)];
  return draftIn(clause, { cue: cueOf(group), speaker, content, rule: "inverted" });
}

const cueOf = (group: VerbGroup): Run => ({ from: group.from, to: group.verb + 1 });

/** To the end of what is told of the speaker: a name's apposition runs to the quotation or the stop. */
function pastSpeaker(units: readonly Unit[], from: number): number {
  let at = skipCircumstances(units, from);
  while (at < units.length && !isStop(units, at) && !(isQuotation(units, at) && isComma(units, at - 1))) {
    if (isComma(units, at) && isVerb(units, at + 1)) return at;
    at++;
  }
  return isQuotation(units, at) ? at - 1 : at;
}

function subjectLed(clause: Clause, group: VerbGroup): Draft | null {
  const { units, words } = clause;
  const shares = isDetached(units, group) || isCoordinated(units, group);
  if (group.participle && is(units, group.from - 1, Part.that | Part.relative | Part.opener)) return null;
  const own = shares ? null : subjectBefore(units, group.from, 0, words);
  const speaker = shares ? sharedSubject(clause, group) : own;
  if (!speaker) return null;
  if (own && (followsQuotation(units, own) || followsClause(units, own))) {
    const draft = postposed(clause, group, own);
    if (draft) return draft;
  }
  if (isDenied(units, speaker) || isVerb(units, speaker.from)) return null;
  const complement = complementOf(clause, group, own);
  if (!complement) return own && (group.cue.takes & (Takes.clause | Takes.quotation)) !== 0 ? postposed(clause, group, own) : null;
  const to = contentEnd(units, speaker, complement, words);
  if ((group.cue.takes & Takes.thought) !== 0 && isWithin(clause, group.from)) return null;
  const clauseFrom = own ? ownClause(units, own.from) : boundaryBefore(units, group.from);
  return draftIn(clause, { cue: cueOf(group), speaker, content: [{ from: complement.from, to }], clauseFrom, rule: complement.kind });
}

/** "No evidence suggested": nobody says it. */
const isDenied = (units: readonly Unit[], { from }: Run) => is(units, from, Part.nominalNegation);

/** Whether another's words hold this place: what they say of thoughts, they say themselves. */
const isWithin = ({ found }: Clause, at: number) => found.some((draft) => draft.content.some((run) => run.from <= at && at < run.to));

const followsQuotation = (units: readonly Unit[], { from }: Run) =>
  isQuotation(units, from - 1) || (isComma(units, from - 1) && isQuotation(units, from - 2));

/** "Talks are over, the envoy wrote on Friday": a whole clause stands before the comma, and none behind. */
const followsClause = (units: readonly Unit[], { from, to }: Run) =>
  isComma(units, from - 1) && hasMainVerb(units, from) && isStop(units, skipCircumstances(units, to + 1));

function complementOf({ units, words }: Clause, group: VerbGroup, own: Run | null): Complement | null {
  const gap = own && gapAfter(units, group, own);
  return gap ?? complementAfter(units, group.verb, group.cue) ?? (own && shownAfter(units, group, own, words));
}

/** "which the mayor says would help": the relative word is what the verb behind is said of. */
function gapAfter(units: readonly Unit[], group: VerbGroup, subject: Run): Complement | null {
  const gap = is(units, subject.from - 1, Part.relative) && isVerb(units, group.verb + 1);
  return gap && (group.cue.takes & Takes.clause) !== 0 ? { kind: "gap", from: group.verb + 1 } : null;
}

/** "The data show a rise": what a document shows, it says. */
function shownAfter(units: readonly Unit[], { verb, cue }: VerbGroup, { from, to }: Run, words: StatementWords): Complement | null {
  if ((cue.takes & Takes.shown) === 0 || !beginsNoun(units, verb + 1)) return null;
  for (let at = from; at < to; at++) if (words.documents.has(lowerAt(units, at))) return { kind: "object", from: verb + 1 };
  return null;
}

/** Behind "When the mayor said …," the sentence's own clause begins at the comma. */
function contentEnd(units: readonly Unit[], speaker: Run, complement: Complement, words: StatementWords): number {
  if (complement.kind === "quotation" && isSpeech(units, complement.from)) return speechEnd(units, complement.from);
  const to = clauseEnd(units, complement.from, words);
  if (complement.kind === "object") return objectEnd(units, complement.from, to);
  if (complement.kind === "gap" || isRelative(units, speaker)) return commaBeforeVerb(units, complement.from, to);
  if (speaker.from > 3 || !is(units, speaker.from - 1, Part.subordinator)) return to;
  for (let at = complement.from; at < to; at++) {
    if (isComma(units, at) || (isQuotation(units, at) && endsInComma(units[at]!) && at + 1 < to)) return isComma(units, at) ? at : at + 1;
  }
  return to;
}

/** "denied the charge after the talks": what is denied ends where a clause of time or cause begins. */
function objectEnd(units: readonly Unit[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (is(units, at, Part.opener | Part.subordinator) && (!is(units, at, Part.as) || isVerbWithin(units, at + 1, at + 5))) return at;
  }
  return to;
}

function isVerbWithin(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isVerb(units, at)) return true;
  return false;
}

/** “Send them home,” and “Build the wall.” are one; what else follows speech is the writer's. */
function speechEnd(units: readonly Unit[], from: number): number {
  let to = from + 1;
  while (is(units, to, Part.and) && isSpeech(units, to + 1)) to += 2;
  return to;
}

const isRelative = (units: readonly Unit[], { from, to }: Run) => to - from === 1 && hasClass(units, from, WordClass.relative);

/** "the mayor, who said it was closed, left": the clause ends where the sentence's own verb takes over. */
function commaBeforeVerb(units: readonly Unit[], from: number, to: number): number {
  for (let at = from; at + 1 < to; at++) if (isComma(units, at) && isVerb(units, at + 1)) return at;
  return to;
}

const endsInComma = (unit: Unit) => unit.quotation !== null && unit.word.lower === "“,”";

/** “…,” the mayor said on Monday. Also between two halves of what is said, and "as the mayor noted, …". */
function postposed(clause: Clause, group: VerbGroup, speaker: Run): Draft | null {
  const { units, words } = clause;
  const as = is(units, speaker.from - 1, Part.as) ? speaker.from - 1 : speaker.from;
  if (as > 0 && !isMark(units, as - 1) && !isQuotation(units, as - 1)) return null;
  const before = contentBefore(units, as);
  const behind = skipCircumstances(units, addresseeEnd(units, group));
  const content = [...(before ? [before] : []), ...contentResumed(units, behind, words)];
  if ((group.cue.takes & Takes.clause) === 0 && !content.some((run) => isQuotation(units, run.to - 1) || isQuotation(units, run.from)))
    return null;
  return draftIn(clause, { cue: cueOf(group), speaker, content, rule: "postposed" });
}

/** "As reported by Kyodo, …". */
function asReportedBy(clause: Clause, at: number): Draft | null {
  const { units, words } = clause;
  const speaker = phraseAfter(units, at + 2);
  if (!speaker) return null;
  const before = contentBefore(units, at - 1);
  const content = before ? [before] : contentResumed(units, speaker.to, words);
  return draftIn(clause, { cue: { from: at, to: at + 2 }, speaker, content, rule: "as-reported" });
}

/** "as the foreman put it". */
function asPutIt(clause: Clause, group: VerbGroup): Draft | null {
  const { units, words } = clause;
  const subject = subjectBefore(units, group.from, 0, words);
  if (!subject || !is(units, subject.from - 1, Part.as) || !is(units, group.verb + 1, Part.expletive)) return null;
  return postposed(clause, { ...group, verb: group.verb + 1, cue: { ...group.cue, takes: Takes.clause } }, subject);
}

/** "he told CNN, …". */
function addresseeEnd(units: readonly Unit[], { verb, cue }: VerbGroup): number {
  return (cue.takes & Takes.addressee) !== 0 ? (phraseAfter(units, verb + 1)?.to ?? verb + 1) : verb + 1;
}

/** ", adding …", "by saying …": the subject is the sentence's. Behind a noun it is that noun: "a letter saying …". */
const isDetached = (units: readonly Unit[], { participle, from }: VerbGroup) =>
  participle && (isMark(units, from - 1) || isQuotation(units, from - 1) || is(units, from - 1, Part.agentive));

/** "condemned the raid and said", "condemned the raid but later said". */
function isCoordinated(units: readonly Unit[], group: VerbGroup): boolean {
  return is(units, group.from - 1, Part.coordinator);
}

/** The subject of the statement before it in the passage, else that of the clause. */
function sharedSubject({ units, words, found }: Clause, group: VerbGroup): Run | null {
  if ((group.cue.form & (Form.past | Form.ing | Form.finite)) === 0) return null;
  const previous = found.findLast((draft) => draft.speaker !== null && draft.cue !== null && draft.cue.from < group.from);
  return previous?.speaker ?? clauseSubject(units, 0, group.from, words);
}

/** A new main clause ("…, but the mayor said"): where its joint begins; null for a clause inside what was said before. */
function ownClause(units: readonly Unit[], subject: number): number | null {
  const at = is(units, subject - 1, Part.joint) ? subject - 1 : subject;
  if (at < subject && (isComma(units, at - 1) || isDash(units, at - 1))) return at - 1;
  return lowerAt(units, subject - 1) === ";" ? subject - 1 : null;
}

function boundaryBefore(units: readonly Unit[], from: number): number {
  let at = from;
  while (at > 0 && (isComma(units, at - 1) || isDash(units, at - 1) || is(units, at - 1, Part.joint))) at--;
  return at;
}

import { asPutIt, asReportedBy, asSaying } from "./as-said.ts";
import { boundaryBefore, isCoordinated, isDetached, ownClause, sharedSubject } from "./clause-joint.ts";
import { type Clause, draftIn, isWithin } from "./clause.ts";
import { type Complement, complementAfter } from "./complement.ts";
import { contentEnd } from "./content-end.ts";
import type { Draft } from "./draft.ts";
import { fronted } from "./fronted.ts";
import { inverted, saysBefore } from "./inverted.ts";
import { isLikelyVerb } from "./likely-verb.ts";
import { type Run, subjectBefore } from "./noun-phrase.ts";
import type { Unit } from "./passage.ts";
import { followsClause, followsQuotation, postposed } from "./postposed.ts";
import { quotedAs, quotesSaying } from "./relay.ts";
import { Part, type StatementWords, Takes } from "./statement-words.ts";
import { is, isMark, isQuotation, isVerb, lowerAt } from "./units.ts";
import { type VerbGroup, cueOf, verbGroupAt } from "./verb-group.ts";

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

function subjectLed(clause: Clause, group: VerbGroup): Draft | null {
  const { units, words } = clause;
  const shares = isDetached(units, group) || isCoordinated(units, group);
  if (group.participle && group.from === 0) return fronted(clause, group);
  if (group.participle && is(units, group.from - 1, Part.that | Part.relative)) return null;
  const own = shares ? null : subjectBefore(units, group.from, 0, words);
  const speaker = shares ? sharedSubject(clause, group) : own;
  if (!speaker) return null;
  if ((group.cue.takes & Takes.shown) !== 0 && isDocument(units, speaker, words)) return attributed(clause, asSayer(group), own, speaker);
  return attributed(clause, group, own, speaker);
}

/** What a document shows or finds, it says. */
const asSayer = (group: VerbGroup): VerbGroup => ({
  ...group,
  cue: { ...group.cue, takes: group.cue.takes | Takes.clause | Takes.object },
});

function isDocument(units: readonly Unit[], { from, to }: Run, words: StatementWords): boolean {
  for (let at = from; at < to; at++) if (words.documents.has(lowerAt(units, at))) return true;
  return false;
}

/** @param own the verb's own subject, where it does not share one */
function attributed(clause: Clause, group: VerbGroup, own: Run | null, speaker: Run): Draft | null {
  const { units, words } = clause;
  if (own && (followsQuotation(units, own) || followsClause(units, own, group))) {
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

function complementOf({ units }: Clause, group: VerbGroup, own: Run | null): Complement | null {
  const gap = own && gapAfter(units, group, own);
  return gap ?? complementAfter(units, group.verb, group.cue);
}

/** "which the mayor says would help": the relative word is what the verb behind is said of. */
function gapAfter(units: readonly Unit[], group: VerbGroup, subject: Run): Complement | null {
  const gap = is(units, subject.from - 1, Part.relative) && isVerb(units, group.verb + 1);
  return gap && (group.cue.takes & Takes.clause) !== 0 ? { kind: "gap", from: group.verb + 1 } : null;
}

import { WordClass } from "../text/word-class.ts";
import { complementAfter, skipCircumstances } from "./complement.ts";
import { contentBefore, contentResumed, clauseEnd } from "./content.ts";
import type { Draft } from "./draft.ts";
import { clauseSubject, phraseAfter, type Run, subjectBefore } from "./noun-phrase.ts";
import type { Passage, Unit } from "./passage.ts";
import { Form, type StatementWords, Takes } from "./statement-words.ts";
import { hasClass, isComma, isDash, isMark, isQuotation, isStop, isVerb, lowerAt } from "./units.ts";
import { type VerbGroup, verbGroupAt } from "./verb-group.ts";

/** What one rule needs to look at. */
interface Clause {
  readonly passage: Passage;
  readonly units: readonly Unit[];
  readonly words: StatementWords;
  /** Statements found so far in this passage, in order of cues. */
  readonly found: readonly Draft[];
}

type Rule = (clause: Clause, at: number) => Draft | null;

/** In this order: a phrase or a hedge is surer than the verb it holds. */
const RULES: readonly Rule[] = [sourcePhrase, hedge, verbOfSaying, nounOfSaying];

/** The statements of one passage, in the order of their cues. */
export function findDrafts(passage: Passage, units: readonly Unit[], words: StatementWords): Draft[] {
  const found: Draft[] = [];
  for (let at = 0; at < units.length; at++) {
    if (!hasClass(units, at, WordClass.cue) || isQuotation(units, at)) continue;
    for (const rule of RULES) {
      const draft = rule({ passage, units, words, found }, at);
      if (!draft) continue;
      found.push(draft);
      break;
    }
  }
  return endAtNext(found);
}

/** What is said ends where the next statement's own clause begins. */
function endAtNext(found: Draft[]): Draft[] {
  found.forEach((draft, index) => {
    const next = found.slice(index + 1).find((later) => later.clauseFrom !== null);
    if (!next || next.clauseFrom === null) return;
    const limit = next.clauseFrom;
    draft.content = draft.content.flatMap((run) =>
      run.from >= limit && run.from > (draft.cue?.from ?? 0)
        ? []
        : [{ from: run.from, to: run.from < limit ? Math.min(run.to, limit) : run.to }],
    );
  });
  return found.filter((draft) => draft.content.length > 0);
}

/** "…, according to the ministry": what is said stands before, or behind where the phrase comes first. */
function sourcePhrase({ passage, units, words }: Clause, at: number): Draft | null {
  const second = words.sourcePhrases.get(lowerAt(units, at));
  if (second === undefined || lowerAt(units, at + 1) !== second) return null;
  const speaker = phraseAfter(units, at + 2, words, true);
  if (!speaker || words.notSources.has(lowerAt(units, speaker.to - 1))) return null;
  const cue = { from: at, to: at + 2 };
  const before = contentBefore(units, at, words);
  const content = before && before.to - before.from > 2 ? [before] : contentResumed(units, speaker.to, words);
  return content.length
    ? { passage, units, cue, speaker, content, speakerUnits: units, further: [], clauseFrom: null, rule: "source-phrase" }
    : null;
}

/** "it is understood that …": nobody is named. */
function hedge({ passage, units, words }: Clause, at: number): Draft | null {
  const lower = lowerAt(units, at);
  if (words.hedgeAdverbs.has(lower)) return null;
  if (!words.hedges.has(lower) || lowerAt(units, at - 2) !== "it" || !hasClass(units, at - 1, WordClass.auxiliary)) return null;
  const from = lowerAt(units, at + 1) === "that" ? at + 2 : at + 1;
  const to = clauseEnd(units, from, words);
  return to > from
    ? {
        passage,
        units,
        cue: { from: at - 2, to: at + 1 },
        speaker: null,
        content: [{ from, to }],
        speakerUnits: units,
        further: [],
        clauseFrom: null,
        rule: "hedge",
      }
    : null;
}

/** "the mayor said …", "…, said the mayor", "… and said", "adding …". */
function verbOfSaying(clause: Clause, at: number): Draft | null {
  const { units, words } = clause;
  const cue = words.cues.get(lowerAt(units, at));
  if (!cue || units[at]!.word.shape === "upper") return null;
  if (hasClass(units, at - 1, WordClass.determiner) && (cue.form & Form.noun) !== 0) return null;
  const group = verbGroupAt(units, at, cue, words);
  if (group.negated || group.passive || group.infinitive || group.modal) return null;
  if (isUnlikelyVerb(units, group, words)) return null;
  const closed = isMark(units, group.from - 1) || isQuotation(units, group.from - 1);
  return (closed && saysBefore(units, group, words) ? inverted(clause, group) : null) ?? subjectLed(clause, group);
}

/** A spelling that is as often a noun or an adjective: "state", "reports", "repeated gaffes". */
function isUnlikelyVerb(units: readonly Unit[], { from, verb, cue }: VerbGroup, words: StatementWords): boolean {
  if (from < verb) return false;
  const before = units[verb - 1]?.word;
  if (!before || hasClass(units, verb - 1, WordClass.preposition)) return (cue.form & (Form.noun | Form.participle)) !== 0;
  if (hasClass(units, verb - 1, WordClass.determiner | WordClass.number) && (cue.form & (Form.participle | Form.ing)) !== 0) return true;
  if ((cue.form & Form.noun) === 0) return false;
  if (units[verb]!.word.shape !== "lower") return true;
  const name = before.shape !== "lower" && before.shape !== "mark";
  return !name && !hasClass(units, verb - 1, WordClass.pronoun | WordClass.relative) && !/[^s]s$/.test(before.lower) && !announces(units, verb, words);
}

const announces = (units: readonly Unit[], verb: number, words: StatementWords) => ["that", ":", ","].includes(lowerAt(units, skipCircumstances(units, verb + 1, words))) || isQuotation(units, verb + 1);

/** Whether what stands before a comma and a verb is said, not the one who says it: a quotation or a clause with a verb of its own. */
function saysBefore(units: readonly Unit[], { from }: VerbGroup, words: StatementWords): boolean {
  if (isQuotation(units, from - 1) || isQuotation(units, from - 2)) return true;
  const subject = subjectBefore(units, from, 0, words);
  const head = subject ? subject.from : from;
  for (let at = 0; at < head; at++) if (isVerb(units, at, words)) return true;
  return subject === null;
}

/** “…,” said the mayor on Monday. */
function inverted({ passage, units, words }: Clause, group: VerbGroup): Draft | null {
  if (group.participle || group.from === 0 || (group.cue.takes & (Takes.clause | Takes.quotation)) === 0) return null;
  const speaker = phraseAfter(units, group.verb + 1, words);
  if (!speaker) return null;
  const before = contentBefore(units, group.from, words);
  if (!before || before.from >= before.to) return null;
  const closes = isComma(units, group.from - 1) || isDash(units, group.from - 1) || isQuotation(units, group.from - 1);
  if (!closes) return null;
  const content = [before, ...contentResumed(units, pastSpeaker(units, speaker.to, words), words)];
  return {
    passage,
    units,
    cue: { from: group.from, to: group.verb + 1 },
    speaker,
    content,
    speakerUnits: units,
    further: [],
    clauseFrom: null,
    rule: "inverted",
  };
}

/** To the end of what is told of the speaker: a name's apposition runs to the quotation or the stop. */
function pastSpeaker(units: readonly Unit[], from: number, words: StatementWords): number {
  let at = skipCircumstances(units, from, words);
  while (at < units.length && !isStop(units, at) && !(isQuotation(units, at) && isComma(units, at - 1))) at++;
  return isQuotation(units, at) ? at - 1 : at;
}

function subjectLed(clause: Clause, group: VerbGroup): Draft | null {
  const { passage, units, words } = clause;
  const coordinated = isCoordinated(units, group);
  const own = group.participle || coordinated ? null : subjectBefore(units, group.from, 0, words);
  const shared = own ? null : sharedSubject(clause, group);
  const speaker = own ?? shared;
  if (!speaker) return null;
  const cue = { from: group.from, to: group.verb + 1 };
  const clauseFrom = own ? ownClause(units, own.from) : boundaryBefore(units, group.from);
  const complement = complementAfter(units, group.verb, group.cue, words);
  if (complement) {
    const to = clauseEnd(units, complement.from, words);
    if (to <= complement.from) return null;
    return {
      passage,
      units,
      cue,
      speaker,
      content: [{ from: complement.from, to }],
      speakerUnits: units,
      further: [],
      clauseFrom,
      rule: complement.kind,
    };
  }
  if (!own || (group.cue.takes & (Takes.clause | Takes.quotation)) === 0) return null;
  return postposed(clause, group, own);
}

/** “…,” the mayor said on Monday. Also between two halves of what is said. */
function postposed({ passage, units, words }: Clause, group: VerbGroup, speaker: Run): Draft | null {
  const before = contentBefore(units, speaker.from, words);
  if (!before || before.from >= before.to) return null;
  if (!isMark(units, speaker.from - 1) && !isQuotation(units, speaker.from - 1)) return null;
  const content = [before, ...contentResumed(units, skipCircumstances(units, group.verb + 1, words), words)];
  return {
    passage,
    units,
    cue: { from: group.from, to: group.verb + 1 },
    speaker,
    content,
    speakerUnits: units,
    further: [],
    clauseFrom: null,
    rule: "postposed",
  };
}

/** "condemned the raid and said", "condemned the raid but later said". */
function isCoordinated(units: readonly Unit[], group: VerbGroup): boolean {
  const before = lowerAt(units, group.from - 1);
  return before === "and" || before === "but" || before === "then" || before === "or";
}

/** The subject of the statement before it in the passage, else that of the clause. */
function sharedSubject({ units, words, found }: Clause, group: VerbGroup): Run | null {
  const previous = found.findLast((draft) => draft.speaker !== null && draft.cue !== null && draft.cue.from < group.from);
  return previous?.speaker ?? clauseSubject(units, 0, group.from, words);
}

const JOINTS = new Set(["and", "but", "while", "though", "although", "whereas"]);

/** A new main clause ("…, but the mayor said"): where its joint begins; null for a clause inside what was said before. */
function ownClause(units: readonly Unit[], subject: number): number | null {
  const at = JOINTS.has(lowerAt(units, subject - 1)) ? subject - 1 : subject;
  if (at < subject && (isComma(units, at - 1) || isDash(units, at - 1))) return at - 1;
  return lowerAt(units, subject - 1) === ";" ? subject - 1 : null;
}

function boundaryBefore(units: readonly Unit[], from: number): number {
  let at = from;
  while (at > 0 && (isComma(units, at - 1) || isDash(units, at - 1) || JOINTS.has(lowerAt(units, at - 1)))) at--;
  return at;
}

/** "the claim that …", "his warning that …". */
function nounOfSaying({ passage, units, words }: Clause, at: number): Draft | null {
  if (!words.cueNouns.has(lowerAt(units, at)) || lowerAt(units, at + 1) !== "that") return null;
  const to = clauseEnd(units, at + 2, words);
  if (to <= at + 2) return null;
  return {
    passage,
    units,
    cue: { from: at, to: at + 1 },
    speaker: owner(units, at, words),
    content: [{ from: at + 2, to }],
    speakerUnits: units,
    further: [],
    clauseFrom: null,
    rule: "noun",
  };
}

/** "the minister's claim", "his claim". */
function owner(units: readonly Unit[], noun: number, words: StatementWords): Run | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at--) {
    if (lowerAt(units, at) === "'s") return subjectBefore(units, at, 0, words);
    if (["his", "her", "their", "its"].includes(lowerAt(units, at))) return { from: at, to: at + 1 };
  }
  return null;
}

import { WordClass } from "../text/word-class.ts";
import { bareSpeech } from "./bare-speech.ts";
import { endBeforeChannel } from "./channel.ts";
import type { Clause } from "./clause.ts";
import type { Draft } from "./draft.ts";
import { hedge } from "./hedge.ts";
import { nounOfSaying } from "./noun-of-saying.ts";
import type { Passage, Unit } from "./passage.ts";
import { relayed } from "./relay.ts";
import { sourcePhrase } from "./source-phrase.ts";
import type { StatementWords } from "./statement-words.ts";
import { hasClass, isQuotation } from "./units.ts";
import { verbFirst } from "./verb-first.ts";
import { verbOfSaying } from "./verb-of-saying.ts";

/** Looks for a statement whose cue stands at one unit. */
type Rule = (clause: Clause, at: number) => Draft | null;

/** The first that finds something wins. A phrase or a hedge is surer than the verb it holds, a verb surer than a noun spelled alike. */
const RULES: readonly Rule[] = [sourcePhrase, hedge, verbFirst, verbOfSaying, nounOfSaying];

/** What is longer is no sentence: a list or a page without stops. */
const LONGEST_PASSAGE = 400;

/** The statements of one passage, in the order of their cues. */
export function findDrafts(passage: Passage, units: readonly Unit[], words: StatementWords): Draft[] {
  if (units.length > LONGEST_PASSAGE) return [];
  const found: Draft[] = [];
  for (let at = 0; at < units.length; at++) {
    if (!hasClass(units, at, WordClass.cue) || isQuotation(units, at)) continue;
    const draft = firstFound({ passage, units, words, found }, at);
    if (draft) found.push(draft);
  }
  found.push(...bareSpeech({ passage, units, words, found }));
  return relayed(endAtNext(found), units)
    .filter(saysSomething)
    .map((draft) => endAtChannel(draft));
}

const saysSomething = ({ content }: Draft) => content.length > 0;

function firstFound(clause: Clause, at: number): Draft | null {
  for (const rule of RULES) {
    const draft = rule(clause, at);
    if (draft) return draft;
  }
  return null;
}

/** What is said ends where the next statement's own clause begins. */
function endAtNext(found: readonly Draft[]): Draft[] {
  return found
    .map((draft, index) => {
      const limit = found.slice(index + 1).find((later) => later.clauseFrom !== null)?.clauseFrom ?? null;
      return limit === null ? draft : { ...draft, content: draft.content.flatMap((run) => endedAt(run, limit, draft.cue?.from ?? 0)) };
    })
    .filter(saysSomething);
}

/** "lamented the losses in a post on YouTube": where it was said is not what was said. */
function endAtChannel(draft: Draft): Draft {
  const last = draft.content.at(-1)!;
  if (!draft.cue || last.from < draft.cue.to) return draft;
  return { ...draft, content: [...draft.content.slice(0, -1), { from: last.from, to: endBeforeChannel(draft.units, last) }] };
}

function endedAt({ from, to }: { from: number; to: number }, limit: number, cue: number) {
  if (from >= limit) return from > cue ? [] : [{ from, to }];
  return [{ from, to: Math.min(to, limit) }];
}

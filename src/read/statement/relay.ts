import type { Clause } from "./clause.ts";
import type { Draft } from "./draft.ts";
import { phraseAfter, type Run, subjectBefore } from "./noun-phrase.ts";
import type { Unit } from "./passage.ts";
import { Part, type StatementWords } from "./statement-words.ts";
import { is, isStop, lowerAt } from "./units.ts";

/**
 * The statement that "citing" qualifies: the one cited speaks, and who cites them passes it on.
 *
 *   Interfax, citing the ministry, reported that …       …, the agency said, citing officials.
 *   ^^^^^^^^ via     ^^^^^^^^^^^^ speaker
 */
export function relayed(drafts: readonly Draft[], units: readonly Unit[]): Draft[] {
  let result = [...drafts];
  for (let at = 0; at < units.length; at++) {
    if (!is(units, at, Part.relaying)) continue;
    const speaker = phraseAfter(units, at + 1);
    const index = speaker ? result.findLastIndex((draft) => qualifies(draft, at)) : -1;
    if (speaker && index >= 0) result = result.with(index, passedOn(result[index]!, speaker, at));
  }
  return result;
}

/** "citing" stands between speaker and cue, or behind the cue; never inside what is said before it. */
function qualifies({ cue, speaker, content }: Draft, at: number): boolean {
  if (!cue || !speaker) return false;
  const inserted = speaker.to <= at && at < cue.from;
  return inserted || (cue.to <= at && !content.some((run) => run.from <= at && at < run.to - 1 && run.to > at + 12));
}

function passedOn(draft: Draft, speaker: Run, citing: number): Draft {
  const relay = draft.speaker;
  const content = draft.content.map(({ from, to }) => ({ from, to: from < speaker.from && speaker.from < to ? speaker.from - 2 : to }));
  return {
    ...draft,
    cue: { from: citing, to: citing + 1 },
    speaker,
    via: relay ? [relay, ...draft.via] : draft.via,
    content: content.filter((run) => run.to > run.from),
  };
}

/** Who is quoted by whom, before "saying". */
interface Quoted {
  readonly speaker: Run;
  readonly via: Run | null;
}

const FURTHEST = 14;

/**
 * Who speaks where "as saying" does not tell.
 *
 *   Tass quoted the minister as saying …      The minister was quoted by Tass as saying …
 *               ^^^^^^^^^^^^                   ^^^^^^^^^^^^
 */
export function quotedAs({ units, words }: Clause, saying: number): Quoted | null {
  if (!is(units, saying - 1, Part.as)) return null;
  for (let at = saying - 2; at > Math.max(0, saying - FURTHEST); at--) {
    if (!is(units, at, Part.quoting)) continue;
    return is(units, at - 1, Part.be) ? passive(units, at, saying, words) : active(units, at, saying, words);
  }
  return null;
}

/** Whether "quoted" here only leads to "as saying". */
export function quotesSaying(units: readonly Unit[], quoted: number, words: StatementWords): boolean {
  if (!is(units, quoted, Part.quoting)) return false;
  for (let at = quoted + 1; at < quoted + FURTHEST && !isStop(units, at); at++) {
    if (is(units, at, Part.as) && words.cues.has(lowerAt(units, at + 1))) return true;
  }
  return false;
}

function active(units: readonly Unit[], quoted: number, saying: number, words: StatementWords): Quoted {
  return { speaker: { from: quoted + 1, to: saying - 1 }, via: subjectBefore(units, quoted, 0, words) };
}

function passive(units: readonly Unit[], quoted: number, saying: number, words: StatementWords): Quoted | null {
  let verb = quoted;
  while (is(units, verb - 1, Part.be)) verb--;
  const speaker = subjectBefore(units, verb, 0, words);
  const by = is(units, quoted + 1, Part.by) ? { from: quoted + 2, to: saying - 1 } : null;
  return speaker && { speaker, via: by };
}

import type { Draft } from "./draft.ts";
import type { Run } from "./noun-phrase.ts";
import type { Passage, Unit } from "./passage.ts";
import type { StatementWords } from "./statement-words.ts";

/** What a rule looks at: one passage, and what has been found in it so far. */
export interface Clause {
  readonly passage: Passage;
  readonly units: readonly Unit[];
  readonly words: StatementWords;
  /** Statements found so far in this passage, in order of cues. */
  readonly found: readonly Draft[];
}

/** What a rule found, in units of its clause. */
interface Found {
  readonly cue: Run;
  readonly speaker: Run | null;
  readonly content: readonly Run[];
  readonly via?: readonly Run[];
  readonly clauseFrom?: number | null;
  readonly rule: string;
}

/** A draft of what a rule found; null where nothing is said. */
export function draftIn({ passage, units }: Clause, { cue, speaker, content, via = [], clauseFrom = null, rule }: Found): Draft | null {
  const said = content.filter((run) => run.to > run.from);
  return said.length > 0
    ? { passage, units, cue, speaker, via, speakerUnits: units, content: said, leading: [], further: [], clauseFrom, rule }
    : null;
}

/** Whether what somebody says holds this place. */
export const isWithin = ({ found }: Clause, at: number): boolean =>
  found.some((draft) => draft.content.some((run) => run.from <= at && at < run.to));

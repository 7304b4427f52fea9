import { isVerbWithin } from "./main-verb.ts";
import type { Unit } from "./passage.ts";
import { type Clause, draftIn } from "./clause.ts";
import { complementAfter } from "./complement.ts";
import type { Draft } from "./draft.ts";
import { phraseAfter } from "./noun-phrase.ts";
import { isComma, isQuotation } from "./units.ts";
import { type VerbGroup, cueOf } from "./verb-group.ts";

/** "Noting that it had rained, the mayor left": who is the subject behind the comma. */
export function fronted(clause: Clause, group: VerbGroup): Draft | null {
  const { units } = clause;
  const complement = complementAfter(units, group.verb, group.cue);
  let comma = complement?.from ?? units.length;
  while (comma < units.length && !isComma(units, comma)) comma++;
  const speaker = phraseAfter(units, comma + 1);
  if (!complement || !speaker || !isSaid(units, complement.from, comma)) return null;
  return draftIn(clause, { cue: cueOf(group), speaker, content: [{ from: complement.from, to: comma }], rule: "fronted" });
}

/** A clause or speech: "Saying nothing, they left" says nothing. */
const isSaid = (units: readonly Unit[], from: number, to: number) => isVerbWithin(units, from, to) || isQuotation(units, from);

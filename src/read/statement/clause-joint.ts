import type { Clause } from "./clause.ts";
import { type Run, clauseSubject } from "./noun-phrase.ts";
import type { Unit } from "./passage.ts";
import { Form, Part } from "./statement-words.ts";
import { is, isComma, isDash, isMark, isQuotation, lowerAt } from "./units.ts";
import type { VerbGroup } from "./verb-group.ts";

/** ", adding …", "by saying …": the subject is the sentence's. Behind a noun it is that noun: "a letter saying …". */
export const isDetached = (units: readonly Unit[], { participle, from }: VerbGroup) =>
  participle && (isMark(units, from - 1) || isQuotation(units, from - 1) || is(units, from - 1, Part.agentive));

/** "condemned the raid and said", "condemned the raid but later said". */
export function isCoordinated(units: readonly Unit[], group: VerbGroup): boolean {
  return is(units, group.from - 1, Part.coordinator);
}

/** The subject of the statement before it in the passage, else that of the clause. */
export function sharedSubject({ units, words, found }: Clause, group: VerbGroup): Run | null {
  if ((group.cue.form & (Form.past | Form.ing | Form.finite)) === 0) return null;
  const previous = found.findLast((draft) => draft.speaker !== null && draft.cue !== null && draft.cue.from < group.from);
  return previous?.speaker ?? clauseSubject(units, 0, group.from, words);
}

/** A new main clause ("…, but the mayor said"): where its joint begins; null for a clause inside what was said before. */
export function ownClause(units: readonly Unit[], subject: number): number | null {
  const at = is(units, subject - 1, Part.joint) ? subject - 1 : subject;
  if (at < subject && (isComma(units, at - 1) || isDash(units, at - 1))) return at - 1;
  return lowerAt(units, subject - 1) === ";" ? subject - 1 : null;
}

export function boundaryBefore(units: readonly Unit[], from: number): number {
  let at = from;
  while (at > 0 && (isComma(units, at - 1) || isDash(units, at - 1) || is(units, at - 1, Part.joint))) at--;
  return at;
}

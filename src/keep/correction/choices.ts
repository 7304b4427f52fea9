import type { Break } from "../../model/break.ts";
import type { Correction } from "../../model/correction.ts";
import type { Tally } from "../../model/tally.ts";

/** What people chose that changes no value: names, what stands first, what is wanted, what was accepted. */
export interface Choices {
  /** Names of tallies by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly pinned: ReadonlySet<string>;
  readonly followed: ReadonlySet<string>;
  /** A tally's own marks by its id. */
  readonly marks: ReadonlyMap<string, readonly number[]>;
  /** The decision by which a break was accepted, by the break's id. */
  readonly accepted: ReadonlyMap<string, Correction>;
}

export function choicesOf(standing: readonly Correction[]): Choices {
  const choices = {
    names: new Map<string, string>(),
    pinned: new Set<string>(),
    followed: new Set<string>(),
    marks: new Map<string, number[]>(),
    accepted: new Map<string, Correction>(),
  };
  for (const one of standing) for (const id of one.about) choose(choices, one, id);
  return choices;
}

interface Choosing {
  names: Map<string, string>;
  pinned: Set<string>;
  followed: Set<string>;
  marks: Map<string, number[]>;
  accepted: Map<string, Correction>;
}

function choose(choices: Choosing, correction: Correction, id: string): void {
  const { decision, to } = correction;
  if (decision === "pin") choices.pinned.add(id);
  else if (decision === "follow") choices.followed.add(id);
  else if (decision === "accept") choices.accepted.set(id, correction);
  else if (decision === "rename" && to !== null) choices.names.set(id, to);
  else if (decision === "mark" && Number.isInteger(Number(to))) choices.marks.set(id, [...(choices.marks.get(id) ?? []), Number(to)]);
}

/** Tallies under the names they were given. */
export function nameChosen(tallies: readonly Tally[], { names }: Choices): Tally[] {
  return tallies.map((tally) => ({ ...tally, name: names.get(tally.id) ?? tally.name }));
}

/** Breaks with those marked that people accepted: they stay listed. */
export function markAccepted(breaks: readonly Break[], { accepted }: Choices): Break[] {
  return breaks.map((one) => (accepted.has(one.id) ? { ...one, accepted: true } : one));
}

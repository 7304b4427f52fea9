import { choicesOf } from "../../keep/correction/choices.ts";
import type { Store } from "../../store/store.ts";
import type { TallyLine } from "../../store/tally-line.ts";
import { listCorrections } from "./decide.ts";

/** A tally proposes itself when so many figures of one claimant line up. */
const LEAST_READINGS = 3;
/** So many tallies are looked through. */
const LOOKED_THROUGH = 500;

/** A tally that nobody has followed, pinned or named, and those of its happening that it might be merged into. */
export interface Proposed {
  readonly line: TallyLine;
  readonly beside: readonly TallyLine[];
}

/** Tallies that propose themselves, the longest first. */
export async function proposedTallies(store: Store, limit: number): Promise<readonly Proposed[]> {
  const standing = (await listCorrections(store)).filter(({ holds }) => holds).map(({ correction }) => correction);
  const { names, pinned, followed } = choicesOf(standing);
  const lines = await store.tallyLines({ limit: LOOKED_THROUGH });
  const proposed = lines
    .filter(({ id, readings }) => readings >= LEAST_READINGS && !names.has(id) && !pinned.has(id) && !followed.has(id))
    .toSorted((a, b) => b.readings - a.readings || (a.id < b.id ? -1 : 1));
  return proposed
    .slice(0, limit)
    .map((line) => ({ line, beside: lines.filter((other) => other !== line && other.happening === line.happening) }));
}

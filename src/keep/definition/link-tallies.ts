import type { Tally } from "../../model/tally.ts";
import { compareText } from "../../lib/compare-text.ts";
import { groupBy } from "../group-by.ts";
import type { Built } from "../tally/build-tally.ts";
import type { Change } from "./find-changes.ts";

/** Tallies under their ids, those that end tied to those that continue them under a new definition; in order of id. */
export function linkTallies(built: readonly Built[], ids: ReadonlyMap<string, string>, changes: readonly Change[]): Tally[] {
  const ending = groupBy(
    changes.flatMap((change) => change.from.map((key) => ({ key, change }))),
    ({ key }) => key,
  );
  const beginning = groupBy(
    changes.flatMap((change) => change.to.map((key) => ({ key, change }))),
    ({ key }) => key,
  );
  const named = (keys: readonly string[]) => keys.map((key) => ids.get(key)!);
  const tallies = built.map(({ key, tally }) => ({
    id: ids.get(key)!,
    ...tally,
    predecessors: named((beginning.get(key) ?? []).flatMap(({ change }) => change.from)),
    successors: named((ending.get(key) ?? []).flatMap(({ change }) => change.to)),
  }));
  return tallies.sort((a, b) => compareText(a.id, b.id));
}

import type { Measure } from "../../model/figure.ts";

/** Measures that outlets exchange for one another when they pass on one count, each group under the name of its definition. */
const EXCHANGED: ReadonlyMap<Measure, string> = new Map([
  ["losses", "losses"],
  ["killed", "losses"],
  ["casualties", "losses"],
  ["lost", "lost"],
  ["destroyed", "lost"],
]);

/** What a measure may be a wording of: the same for a headline's "killed" and its claimant's "losses". */
export function measureGroup(measure: Measure): string {
  return EXCHANGED.get(measure) ?? measure;
}

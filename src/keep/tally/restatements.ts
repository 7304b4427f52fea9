import type { Restatement } from "../../model/tally.ts";
import { compareText } from "../../lib/compare-text.ts";
import type { Claim } from "./claim.ts";

/** What the sources of a series replaced or took out, in order of day, then of the moment it was replaced. */
export function restatements(claims: readonly Claim[]): Restatement[] {
  const found = claims.flatMap(({ restated, day, low, high, known, figure }) =>
    restated ? [{ day, low, high, to: restated.to, known, until: restated.until, figures: [figure] }] : [],
  );
  return found.sort((a, b) => compareText(a.day, b.day) || compareText(a.until, b.until) || compareText(a.figures[0]!, b.figures[0]!));
}

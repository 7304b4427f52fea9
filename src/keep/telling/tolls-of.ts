import { compareText } from "../../lib/compare-text.ts";
import type { StoryToll } from "../../model/story.ts";
import type { Tally } from "../../model/tally.ts";

/** What is counted, without the happening and the claimant: a story's own counts are all of one happening. */
export function countName({ name }: Tally): string {
  return name.split(" · ")[0]!;
}

/** Counts side by side: those of one thing stand together, a claimant each. */
export function tollsOf(tallies: readonly Tally[]): StoryToll[] {
  const tolls = tallies.map((tally) => ({ tally: tally.id, name: countName(tally), claimant: tally.claimant, latest: latestOf(tally) }));
  return tolls.sort((a, b) => compareText(a.name, b.name) || compareText(a.claimant, b.claimant) || compareText(a.tally, b.tally));
}

/** Readings stand in order of day, then of knowledge. */
function latestOf({ readings }: Tally): StoryToll["latest"] {
  const reading = readings.findLast(({ method }) => method === "stated");
  return reading ? { day: reading.day, low: reading.low, high: reading.high, modifier: reading.modifier } : null;
}

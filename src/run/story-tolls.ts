import type { StoryTelling } from "../model/story.ts";
import type { Tally } from "../model/tally.ts";
import type { Store } from "../store/store.ts";

/** Claimants who count the same in one story. */
export interface TollGroup {
  /** What is counted: "People killed". */
  readonly name: string;
  /** Those that said something last first. */
  readonly tallies: readonly Tally[];
}

/** Harm to people is told first. */
const FIRST = new Set(["killed", "losses", "injured", "missing"]);

/** The tallies of a story by what they count: harm to people first, then what is stated most often. At most so many are loaded. */
export async function storyTolls(store: Store, { tolls }: StoryTelling, most: number): Promise<readonly TollGroup[]> {
  const chosen = tolls.toSorted((a, b) => ((a.latest?.day ?? "") < (b.latest?.day ?? "") ? 1 : -1)).slice(0, most);
  const names = new Map(chosen.map(({ tally, name }) => [tally, name]));
  const tallies = await Promise.all(chosen.map(({ tally }) => store.tally(tally)));
  const groups = Map.groupBy(
    tallies.filter((tally) => tally !== null),
    ({ id, name }) => names.get(id) ?? name,
  );
  return [...groups]
    .map(([name, all]) => ({ name, tallies: all }))
    .sort((a, b) => rank(a) - rank(b) || weight(b) - weight(a) || size(b) - size(a));
}

function rank({ tallies }: TollGroup): number {
  return FIRST.has(tallies[0]!.measure) ? 0 : 1;
}

function size({ tallies }: TollGroup): number {
  return Math.max(...tallies.map(({ readings }) => readings.at(-1)?.low ?? 0));
}

function weight({ tallies }: TollGroup): number {
  return tallies.reduce((sum, { readings, increments }) => sum + readings.length + increments.length, 0);
}

import type { StoryTelling } from "../model/story.ts";
import type { Tally } from "../model/tally.ts";
import type { Store } from "../store/store.ts";
import type { TallyLine } from "../store/tally-line.ts";

/** Claimants who count the same in one story. */
export interface TollGroup<Kept = TallyLine> {
  /** What is counted: "People killed". */
  readonly name: string;
  /** Those that said something last first. */
  readonly tallies: readonly Kept[];
}

/** Harm to people is told first. */
const FIRST = new Set(["killed", "losses", "injured", "missing"]);
/** Groups with a chart of their own, and lines on it: more would not be told apart. */
const CHARTS = 2;
const LINES = 6;
/** Days that make a shape. */
const SHAPE = 5;

/** The tallies of a story by what they count: harm to people first, then what is stated most often. At most so many. */
export async function storyTolls(store: Store, { tolls }: StoryTelling, most: number): Promise<readonly TollGroup[]> {
  const chosen = tolls.toSorted((a, b) => ((a.latest?.day ?? "") < (b.latest?.day ?? "") ? 1 : -1)).slice(0, most);
  const names = new Map(chosen.map(({ tally, name }) => [tally, name]));
  const lines = await Promise.all(chosen.map(({ tally }) => tallyLineOf(store, tally)));
  const groups = Map.groupBy(
    lines.filter((line) => line !== undefined),
    ({ id, name }) => names.get(id) ?? name,
  );
  return [...groups]
    .map(([name, tallies]) => ({ name, tallies }))
    .sort((a, b) => rank(a) - rank(b) || weight(b) - weight(a) || size(b) - size(a));
}

/** A tally as lists show it, without its readings. */
export async function tallyLineOf(store: Store, id: string): Promise<TallyLine | undefined> {
  const [row] = await store.reading((tables) => tables.find<TallyLine>("tallies", id));
  return row?.body;
}

/**
 * What is drawn on one axis, with every reading: what several count; where nobody is contradicted, the first that runs for long enough to
 * have a shape.
 */
export async function chartedTolls(store: Store, tolls: readonly TollGroup[]): Promise<readonly TollGroup<Tally>[]> {
  const contested = tolls.filter(({ tallies }) => tallies.filter(({ days }) => days > 0).length > 1);
  const long = tolls.filter(({ tallies }) => tallies.some(({ days }) => days >= SHAPE));
  const chosen = contested.length > 0 ? contested.slice(0, CHARTS) : long.slice(0, 1);
  return Promise.all(
    chosen.map(async ({ name, tallies }) => {
      const longest = tallies.toSorted((a, b) => b.days - a.days).slice(0, LINES);
      const whole = await Promise.all(longest.map(({ id }) => store.tally(id)));
      return { name, tallies: whole.filter((tally) => tally !== null) };
    }),
  );
}

function rank({ tallies }: TollGroup): number {
  return FIRST.has(tallies[0]!.measure) ? 0 : 1;
}

function weight({ tallies }: TollGroup): number {
  return tallies.reduce((sum, { days }) => sum + Math.max(1, days), 0);
}

function size({ tallies }: TollGroup): number {
  return Math.max(...tallies.map(({ latest }) => latest?.low ?? 0));
}

import type { Break } from "../model/break.ts";
import type { Story } from "../model/story.ts";
import type { Tally } from "../model/tally.ts";
import { nameBreaks } from "./break/name-breaks.ts";
import { findChanges } from "./definition/find-changes.ts";
import { findRenames } from "./definition/find-renames.ts";
import { linkTallies } from "./definition/link-tallies.ts";
import { callRolls } from "./definition/roll.ts";
import { buildTally } from "./tally/build-tally.ts";
import type { Claim } from "./tally/claim.ts";
import type { Series } from "./tally/gather-series.ts";
import { gatherSeries, joinSeries } from "./tally/gather-series.ts";
import { nameTallies } from "./tally/name-tallies.ts";
import { uniteWordings } from "./tally/unite-wordings.ts";

/** What is kept of a ledger's counts. */
export interface Kept {
  readonly tallies: Tally[];
  readonly breaks: Break[];
}

/** Claims to tallies with their breaks: gathered, renamed items joined, wordings united, each series built, changes of definition linked. */
export function keepTallies(claims: Iterable<Claim>, stories: readonly Story[], from: ReadonlyMap<string, string>): Kept {
  const series = uniteWordings(joinRenamed(gatherSeries(claims)));
  const ids = nameTallies(series);
  const titles = new Map(stories.map(({ id, title }) => [id, title]));
  const built = series.map((one) => {
    const { happening } = one.claims[0]!;
    return buildTally(one, { title: titles.get(happening) ?? happening, from: from.get(happening) ?? null });
  });
  const changes = callRolls(series).flatMap(findChanges);
  return { tallies: linkTallies(built, ids, changes), breaks: nameBreaks(built, ids, changes) };
}

/** Items that go on under new words keep the key of the old. A series may be renamed more than once. */
function joinRenamed(series: readonly Series[]): Series[] {
  const renames = new Map(callRolls(series).flatMap((roll) => [...findRenames(roll)]));
  const origin = (key: string): string => (renames.has(key) ? origin(renames.get(key)!) : key);
  const joined = new Map<string, Series>();
  for (const one of series.toSorted((a, b) => Number(renames.has(a.key)) - Number(renames.has(b.key)))) {
    const key = origin(one.key);
    const own = joined.get(key);
    joined.set(key, own ? joinSeries(own, one) : one);
  }
  return [...joined.values()];
}

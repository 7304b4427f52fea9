import type { Break } from "../model/break.ts";
import type { Story } from "../model/story.ts";
import type { Tally } from "../model/tally.ts";
import { sha256 } from "../lib/slug.ts";
import { findBreaks } from "./break/find-breaks.ts";
import type { Found } from "./break/series-days.ts";
import type { Change } from "./definition/find-changes.ts";
import { findChanges } from "./definition/find-changes.ts";
import { findRenames } from "./definition/find-renames.ts";
import { callRolls } from "./definition/roll.ts";
import type { Built } from "./tally/build-tally.ts";
import { buildTally } from "./tally/build-tally.ts";
import type { Claim } from "./tally/claim.ts";
import type { Series } from "./tally/gather-series.ts";
import { gatherSeries, joinSeries } from "./tally/gather-series.ts";
import { nameTallies } from "./tally/name-tallies.ts";
import { uniteWordings } from "./tally/unite-wordings.ts";

/** Claims to tallies with their breaks: gathered, renamed items joined, wordings united, each series built, changes of definition linked. */
export function keepTallies(
  claims: Iterable<Claim>,
  stories: readonly Story[],
  from: ReadonlyMap<string, string>,
): { tallies: Tally[]; breaks: Break[] } {
  const series = uniteWordings(joinRenamed(gatherSeries(claims)));
  const ids = nameTallies(series);
  const titles = new Map(stories.map(({ id, title }) => [id, title]));
  const built = series.map((one) => {
    const { happening } = one.claims[0]!;
    return buildTally(one, { title: titles.get(happening) ?? happening, from: from.get(happening) ?? null });
  });
  const changes = callRolls(series).flatMap(findChanges);
  const tallies = built.map((one) => link(one, ids, changes)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const breaks = built.flatMap(({ key, counts }) => {
    const own = changes
      .filter((change) => change.key === key)
      .map(({ day, text, figures }): Found => ({ day, type: "definition", text, figures }));
    return nameBreaks(ids.get(key)!, [...findBreaks(counts), ...own]);
  });
  return { tallies, breaks: breaks.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1)) };
}

/** Items that go on under new words keep the key of the old. A series may be renamed more than once. */
function joinRenamed(series: readonly Series[]): Series[] {
  const renames = new Map(callRolls(series).flatMap((roll) => [...findRenames(roll)]));
  const origin = (key: string): string => {
    const old = renames.get(key);
    return old === undefined ? key : origin(old);
  };
  const joined = new Map<string, Series>();
  for (const one of series.toSorted((a, b) => Number(renames.has(a.key)) - Number(renames.has(b.key)))) {
    const key = origin(one.key);
    const own = joined.get(key);
    joined.set(key, own ? joinSeries(own, one) : one);
  }
  return [...joined.values()];
}

function link({ key, tally }: Built, ids: ReadonlyMap<string, string>, changes: readonly Change[]): Tally {
  const named = (keys: readonly string[]) => keys.map((other) => ids.get(other)!);
  return {
    id: ids.get(key)!,
    ...tally,
    predecessors: named(changes.filter(({ to }) => to.includes(key)).flatMap((change) => change.from)),
    successors: named(changes.filter(({ from }) => from.includes(key)).flatMap((change) => change.to)),
  };
}

/** Ids of breaks: tally, type and day; a short hash of the text only where one day has two of a type. */
function nameBreaks(tally: string, found: readonly Found[]): Break[] {
  const plain = found.map((one) => ({ one, id: `${tally}-${one.type}-${one.day}` }));
  const times = new Map<string, number>();
  for (const { id } of plain) times.set(id, (times.get(id) ?? 0) + 1);
  return plain.map(({ one, id }) => ({
    id: times.get(id) === 1 ? id : `${id}-${sha256(one.text).slice(0, 6)}`,
    tally,
    ...one,
    accepted: false,
  }));
}

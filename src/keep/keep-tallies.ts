import type { Break } from "../model/break.ts";
import type { Correction } from "../model/correction.ts";
import type { Tally } from "../model/tally.ts";
import { nameBreaks } from "./break/name-breaks.ts";
import { findChanges } from "./definition/find-changes.ts";
import { findRenames } from "./definition/find-renames.ts";
import { linkTallies } from "./definition/link-tallies.ts";
import { callRolls } from "./definition/roll.ts";
import type { NamedSeries } from "./correction/correct-series.ts";
import { correctSeries } from "./correction/correct-series.ts";
import { choicesOf, markAccepted, nameChosen } from "./correction/choices.ts";
import type { Happening } from "./tally/build-tally.ts";
import { buildTally } from "./tally/build-tally.ts";
import type { Claim } from "./tally/claim.ts";
import type { Series } from "./tally/gather-series.ts";
import { gatherSeries, joinSeries } from "./tally/gather-series.ts";
import type { Rivals, TallyName } from "./tally/name-tallies.ts";
import { nameTallies } from "./tally/name-tallies.ts";
import { uniteWordings } from "./tally/unite-wordings.ts";

/** What is kept of a ledger's counts. */
export interface Kept {
  readonly tallies: readonly Tally[];
  readonly breaks: readonly Break[];
  readonly names: readonly TallyName[];
  /** Ids of tallies that people merged, each with the one it leads to. */
  readonly redirects: ReadonlyMap<string, string>;
}

/** What is kept of one tally; null and no breaks where the claims make none of that id. */
export interface KeptOne extends Pick<Kept, "breaks" | "names"> {
  readonly tally: Tally | null;
}

/** What beside the claims decides what is kept. */
export interface Keeping {
  /** What a happening is called and from when it counts, by its id. */
  readonly happenings: ReadonlyMap<string, Happening>;
  /** The corrections that hold: see `standingCorrections`. */
  readonly corrections: readonly Correction[];
  readonly rivals?: Rivals;
}

/**
 * Claims to tallies with their breaks: gathered, renamed items joined, wordings united, named, merged and split by
 * people, each series built, changes of definition linked.
 *
 * @param claims as people corrected them: see `correctClaims`
 */
export function keepTallies(claims: readonly Claim[], keeping: Keeping): Kept {
  const { series, ids, names, redirects } = nameSeries(claims, keeping);
  const built = series.map((one) => buildTally(one, happeningOf(one, keeping.happenings)));
  const changes = findChanges(callRolls(series));
  const choices = choicesOf(keeping.corrections);
  return {
    tallies: nameChosen(linkTallies(built, ids, changes), choices),
    breaks: markAccepted(nameBreaks(built, ids, changes), choices),
    names,
    redirects,
  };
}

/** One of the tallies that `keepTallies` gives, its breaks, and what all of them are called: only those it is checked against are built. */
export function keepTally(claims: readonly Claim[], id: string, keeping: Keeping): KeptOne {
  const { series, ids, names } = nameSeries(claims, keeping);
  const wanted = series.filter(({ key }) => ids.get(key) === id);
  const built = sharingColumns(wanted, series).map((one) => buildTally(one, happeningOf(one, keeping.happenings)));
  const changes = wanted.length === 0 ? [] : findChanges(callRolls(series));
  const choices = choicesOf(keeping.corrections);
  const own = built.filter(({ key }) => ids.get(key) === id);
  const [tally = null] = nameChosen(linkTallies(own, ids, changes), choices);
  const breaks = markAccepted(nameBreaks(built, ids, changes), choices).filter((found) => found.tally === id);
  return { tally, breaks, names };
}

/** These series and those with which they share a column of an imported series: its sums go on from one to the other. */
function sharingColumns(wanted: readonly Series[], all: readonly Series[]): readonly Series[] {
  const columns = new Set(wanted.flatMap(({ claims }) => claims.flatMap(({ column }) => column ?? [])));
  if (columns.size === 0) return wanted;
  return all.filter((one) => wanted.includes(one) || one.claims.some(({ column }) => column !== null && columns.has(column)));
}

function nameSeries(claims: readonly Claim[], { corrections, rivals }: Keeping): NamedSeries & Pick<Kept, "names"> {
  const gathered = uniteWordings(joinRenamed(gatherSeries(claims)));
  const names = nameTallies(gathered, rivals);
  const named = new Map(names.map(({ key, id }) => [key, id]));
  return { ...correctSeries(gathered, named, corrections), names };
}

function happeningOf({ claims }: Series, happenings: ReadonlyMap<string, Happening>): Happening {
  const { happening } = claims[0]!;
  return happenings.get(happening) ?? { title: happening, from: null };
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

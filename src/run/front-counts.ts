import { choicesOf, type Choices } from "../keep/correction/choices.ts";
import { standingCorrections } from "../keep/correction/standing-corrections.ts";
import { findMarks } from "../keep/mark/find-marks.ts";
import { compareText } from "../lib/compare-text.ts";
import type { Break } from "../model/break.ts";
import type { Mark } from "../model/mark.ts";
import type { Tally } from "../model/tally.ts";
import type { Store } from "../store/store.ts";
import type { TallyLine } from "../store/tally-line.ts";

/** What moved of late: running counts, the round numbers they passed, and where they contradict themselves. */
export interface FrontCounts {
  /** Newest day first; a happening that counts many things leaves room for others. */
  readonly running: readonly OfTally<Tally>[];
  /** Newest first. */
  readonly marks: readonly OfTally<Mark>[];
  /** Newest day first. */
  readonly breaks: readonly OfTally<Break>[];
}

/** Something said of a tally, with what it counts and on whose word, and the title of its happening. */
export interface OfTally<Thing> {
  readonly of: Thing;
  readonly name: string;
  readonly claimant: string;
  readonly happening: string;
}

/** A query in order of the newest day would spare looking through them. */
const LOOKED_THROUGH = 10_000;
/** Tallies with the newest readings, of which marks and breaks are told. */
const MOVERS = 60;
const RUNNING = 8;
const OF_ONE_HAPPENING = 3;
const MARKS = 6;
const BREAKS = 5;

/** Looks through the lines of the tallies, and at whole tallies only where they moved last. */
export async function frontCounts(store: Store): Promise<FrontCounts> {
  const lines = (await store.tallyLines({ limit: LOOKED_THROUGH })).toSorted(newestFirst);
  const choices = choicesOf(standingCorrections(await store.reading((tables) => tables.corrections())));
  const movers = await whole(store, lines.slice(0, MOVERS));
  const running = await whole(store, spread(lines.filter(({ readings }) => readings > 1)));
  const named = <Thing>(all: readonly Told<Thing>[]) => Promise.all(all.map((one) => name(store, one)));
  return {
    running: await named(running.map((tally) => ({ of: tally, tally }))),
    marks: await named(marksOf(movers, choices)),
    breaks: await named(await breaksOf(store, movers)),
  };
}

interface Told<Thing> {
  readonly of: Thing;
  readonly tally: Tally;
}

async function name<Thing>(store: Store, { of, tally }: Told<Thing>): Promise<OfTally<Thing>> {
  const happening = (await store.story(tally.happening))?.title ?? tally.happening;
  return { of, name: countedName(tally.name), claimant: tally.claimant, happening };
}

function newestFirst(a: TallyLine, b: TallyLine): number {
  return compareText(b.latest?.day ?? "", a.latest?.day ?? "") || b.readings - a.readings || compareText(a.id, b.id);
}

/** The first of each happening before the further ones of any, in their own order within it. */
function spread(lines: readonly TallyLine[]): readonly TallyLine[] {
  const groups = [...Map.groupBy(lines, ({ happening }) => happening).values()];
  const byWeight = groups.map((group) => group.toSorted((a, b) => b.readings - a.readings || (b.latest?.low ?? 0) - (a.latest?.low ?? 0)));
  return byWeight.flatMap((group) => group.slice(0, OF_ONE_HAPPENING)).slice(0, RUNNING);
}

async function whole(store: Store, lines: readonly TallyLine[]): Promise<readonly Tally[]> {
  const tallies = await Promise.all(lines.map(({ id }) => store.tally(id)));
  return tallies.filter((tally) => tally !== null);
}

function marksOf(tallies: readonly Tally[], { marks: own }: Choices): readonly Told<Mark>[] {
  const all = tallies.flatMap((tally) =>
    findMarks(tally, own.get(tally.id))
      .filter(({ withdrawn }) => withdrawn === null)
      .slice(-1)
      .map((mark) => ({ of: mark, tally })),
  );
  return all.toSorted((a, b) => compareText(b.of.day, a.of.day) || b.of.mark - a.of.mark).slice(0, MARKS);
}

/** What breaks in one way on one day in many tallies is told once. */
async function breaksOf(store: Store, tallies: readonly Tally[]): Promise<readonly Told<Break>[]> {
  const all = await Promise.all(tallies.map(async (tally) => (await store.breaksOf(tally.id)).map((found) => ({ of: found, tally }))));
  const newest = all.flat().toSorted((a, b) => compareText(b.of.day, a.of.day) || compareText(a.of.id, b.of.id));
  const once = new Map(newest.toReversed().map((one) => [`${one.of.type} ${one.of.day}`, one]));
  return newest.filter((one) => once.get(`${one.of.type} ${one.of.day}`) === one).slice(0, BREAKS);
}

/** What is counted, of a tally's whole name: "People killed · Fire service · The bridge" = "People killed". */
function countedName(name: string): string {
  return name.split(" · ")[0]!;
}

import { choicesOf, type Choices } from "../keep/correction/choices.ts";
import { standingCorrections } from "../keep/correction/standing-corrections.ts";
import { findMarks } from "../keep/mark/find-marks.ts";
import { compareText } from "../lib/compare-text.ts";
import type { Break } from "../model/break.ts";
import type { Mark } from "../model/mark.ts";
import type { Tally } from "../model/tally.ts";
import type { Store } from "../store/store.ts";
import type { TallyLine } from "../store/tally-line.ts";
import { happeningTitle } from "./tallies-listed.ts";
import { tallyLineOf } from "./story-tolls.ts";

/** What moved of late: running counts, the round numbers they passed, and where they contradict themselves. */
export interface FrontCounts {
  /** A happening that counts many things leaves room for others; each in order of its newest day. */
  readonly running: readonly OfTally<TallyLine>[];
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

/** Tallies with the newest readings, among which running counts are chosen; and those of which marks are told. */
const MOVED = 120;
const MARKED = 40;
const RUNNING = 8;
const OF_ONE_HAPPENING = 3;
const MARKS = 6;
const BREAKS = 5;
/** One day may have many of a kind. */
const BREAKS_LOOKED_AT = 80;

export async function frontCounts(store: Store): Promise<FrontCounts> {
  const lines = await store.tallyLines({ newestFirst: true, limit: MOVED });
  const running = spread(lines.filter(({ days }) => days > 1)).map((line) => ({ of: line, line }));
  const named = <Thing>(all: readonly Told<Thing>[]) => Promise.all(all.map((one) => name(store, one)));
  return {
    running: await named(running),
    marks: await named(await latestMarks(store, lines.slice(0, MARKED))),
    breaks: await named(await latestBreaks(store)),
  };
}

interface Told<Thing> {
  readonly of: Thing;
  readonly line: Pick<TallyLine, "name" | "claimant" | "happening">;
}

async function name<Thing>(store: Store, { of, line }: Told<Thing>): Promise<OfTally<Thing>> {
  const happening = await happeningTitle(store, line.happening);
  return { of, name: countedName(line.name), claimant: line.claimant, happening };
}

/** The longest of each happening, a few of each. */
function spread(lines: readonly TallyLine[]): readonly TallyLine[] {
  const groups = [...Map.groupBy(lines, ({ happening }) => happening).values()];
  const longest = groups.map((group) => group.toSorted((a, b) => b.days - a.days || (b.latest?.low ?? 0) - (a.latest?.low ?? 0)));
  return longest.flatMap((group) => group.slice(0, OF_ONE_HAPPENING)).slice(0, RUNNING);
}

/** The last mark of each tally that stands. What passed a mark moved, so marks are found where something moved last. */
async function latestMarks(store: Store, lines: readonly TallyLine[]): Promise<readonly Told<Mark>[]> {
  const choices = choicesOf(standingCorrections(await store.reading((tables) => tables.corrections())));
  const whole = await Promise.all(lines.map(({ id }) => store.tally(id)));
  const all = whole
    .filter((tally) => tally !== null)
    .flatMap((tally) => lastMark(tally, choices).map((mark) => ({ of: mark, line: tally })));
  return all.toSorted((a, b) => compareText(b.of.day, a.of.day) || b.of.mark - a.of.mark).slice(0, MARKS);
}

function lastMark(tally: Tally, { marks: own }: Choices): readonly Mark[] {
  const standing = findMarks(tally, own.get(tally.id)).filter(({ withdrawn }) => withdrawn === null);
  return standing.slice(-1);
}

/** What breaks in one way on one day in many tallies is told once. */
async function latestBreaks(store: Store): Promise<readonly Told<Break>[]> {
  const newest = await store.breaks({ newestFirst: true, limit: BREAKS_LOOKED_AT });
  const once = [...Map.groupBy(newest, ({ type, day }) => `${type} ${day}`).values()].map(([first]) => first!);
  const told = await Promise.all(
    once.slice(0, BREAKS).map(async (found) => {
      const line = await tallyLineOf(store, found.tally);
      return line ? [{ of: found, line }] : [];
    }),
  );
  return told.flat();
}

/** What is counted, of a tally's whole name: "People killed · Fire service · The bridge" = "People killed". */
function countedName(name: string): string {
  return name.split(" · ")[0]!;
}

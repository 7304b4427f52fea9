import type { Break } from "../../model/break.ts";
import type { Ledger } from "../../model/ledger.ts";
import type { Tally } from "../../model/tally.ts";
import type { Store } from "../../store/store.ts";
import { dayValues, type DayValue } from "./day-values.ts";
import { latestFigures, type LatestFigure } from "./latest-figures.ts";

/** A tally as pages show it. */
export interface TallyView {
  readonly tally: Tally;
  readonly days: readonly DayValue[];
  /** In order of day. */
  readonly breaks: readonly Break[];
}

/** Everything that pages show of one state of the ledger, worked out once. */
export interface Edition {
  readonly state: string;
  /** Newest day first, then the longest. */
  readonly tallies: readonly TallyView[];
  readonly tally: ReadonlyMap<string, TallyView>;
  /** Newest day first. */
  readonly breaks: readonly Break[];
  /** From a figure's global id to the tally that it stands in. */
  readonly tallyOf: ReadonlyMap<string, Tally>;
  /** From the id of a happening to its title. */
  readonly happenings: ReadonlyMap<string, string>;
  readonly latest: readonly LatestFigure[];
  readonly counts: Awaited<ReturnType<Store["counts"]>>;
}

const nothing: Ledger = { actors: [], stories: [], tallies: [], breaks: [] };
/** How long a ledger that lags behind its events is shown before it is looked at again, in milliseconds. */
const patience = 1000;

/** Gives the edition of the store's present state; requests of one state share it, and the work of making it. */
export function editions(store: Store): () => Promise<Edition> {
  let kept: { readonly edition: Promise<Edition>; readonly made: number } | null = null;
  return async () => {
    const state = await store.eventState();
    const fresh = kept && ((await kept.edition).state === state || performance.now() - kept.made < patience);
    if (!kept || !fresh) kept = { edition: edition(store), made: performance.now() };
    return kept.edition;
  };
}

async function edition(store: Store): Promise<Edition> {
  const [folded, counts, latest] = await Promise.all([store.ledger(), store.counts(), latestFigures(store)]);
  const ledger = folded?.ledger ?? nothing;
  const tallies = views(ledger).sort(newestFirst);
  return {
    state: folded?.upTo ?? "",
    tallies,
    tally: new Map(tallies.map((view) => [view.tally.id, view])),
    breaks: ledger.breaks.toReversed(),
    tallyOf: talliesByFigure(ledger.tallies),
    happenings: new Map(ledger.stories.map((story) => [story.id, story.title])),
    latest,
    counts,
  };
}

function views(ledger: Ledger): TallyView[] {
  const breaks = Map.groupBy(ledger.breaks, (found) => found.tally);
  return ledger.tallies.map((tally) => ({ tally, days: dayValues(tally.readings), breaks: breaks.get(tally.id) ?? [] }));
}

function newestFirst(a: TallyView, b: TallyView): number {
  const [first, second] = [a.days.at(-1)?.day ?? "", b.days.at(-1)?.day ?? ""];
  if (first !== second) return first < second ? 1 : -1;
  return b.days.length - a.days.length || (b.days.at(-1)?.standing.low ?? 0) - (a.days.at(-1)?.standing.low ?? 0);
}

function talliesByFigure(tallies: readonly Tally[]): Map<string, Tally> {
  const found = new Map<string, Tally>();
  for (const tally of tallies) {
    for (const { figures } of [...tally.readings, ...tally.increments]) for (const figure of figures) found.set(figure, tally);
  }
  return found;
}

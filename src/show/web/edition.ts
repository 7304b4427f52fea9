import type { Break } from "../../model/break.ts";
import type { Ledger } from "../../model/ledger.ts";
import type { Store } from "../../store/store.ts";
import { tallyViews, type TallyView } from "./tally/tally-view.ts";

/** Everything that pages show of one state of the ledger, worked out once. */
export interface Edition {
  /** The state of the events that the ledger was folded from; "" before the first fold. */
  readonly state: string;
  /** What still runs first, then by newest day, then the longest. */
  readonly tallies: readonly TallyView[];
  readonly tally: ReadonlyMap<string, TallyView>;
  /** Newest day first. */
  readonly breaks: readonly Break[];
  /** From a figure's global id to the tally that it stands in. */
  readonly tallyOf: ReadonlyMap<string, TallyView>;
  readonly counts: Awaited<ReturnType<Store["counts"]>>;
}

const nothing: Ledger = { actors: [], stories: [], tallies: [], breaks: [] };
/** How long a ledger that lags behind its events is shown before it is looked at again: at least this, in milliseconds … */
const patience = 1000;
/** … and at least so many times what the last look took. */
const restraint = 20;

/** Gives the edition of the store's present state; requests of one state share it, and the work of making it. */
export function editions(store: Store): () => Promise<Edition> {
  let kept: { readonly edition: Edition; readonly until: number } | null = null;
  let making: Promise<Edition> | null = null;
  const make = async () => {
    const start = performance.now();
    const edition = await makeEdition(store);
    const end = performance.now();
    kept = { edition, until: end + Math.max(patience, (end - start) * restraint) };
    return edition;
  };
  return async () => {
    const state = await store.eventState();
    if (kept && (kept.edition.state === state || performance.now() < kept.until)) return kept.edition;
    making ??= make().finally(() => (making = null));
    return making;
  };
}

async function makeEdition(store: Store): Promise<Edition> {
  const [folded, counts] = await Promise.all([store.ledger(), store.counts()]);
  const ledger = folded?.ledger ?? nothing;
  const tallies = tallyViews(ledger);
  return {
    state: folded?.upTo ?? "",
    tallies,
    tally: new Map(tallies.map((view) => [view.tally.id, view])),
    breaks: ledger.breaks.toReversed(),
    tallyOf: talliesByFigure(tallies),
    counts,
  };
}

function talliesByFigure(tallies: readonly TallyView[]): Map<string, TallyView> {
  const found = new Map<string, TallyView>();
  for (const view of tallies) {
    for (const { figures } of [...view.tally.readings, ...view.tally.increments]) for (const figure of figures) found.set(figure, view);
  }
  return found;
}

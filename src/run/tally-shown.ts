import { rivalsOf } from "../keep/compare/rivals.ts";
import { choicesOf, nameChosen } from "../keep/correction/choices.ts";
import { standingCorrections } from "../keep/correction/standing-corrections.ts";
import { seeThrough } from "../keep/lens/see-through.ts";
import { findMarks } from "../keep/mark/find-marks.ts";
import { forecastMark } from "../keep/mark/forecast-mark.ts";
import type { Break } from "../model/break.ts";
import type { Lens, Sight } from "../model/lens.ts";
import type { Forecast, Mark } from "../model/mark.ts";
import type { Tally } from "../model/tally.ts";
import type { Store } from "../store/store.ts";
import type { TallyLine } from "../store/tally-line.ts";
import { happeningTitle } from "./tallies-listed.ts";
import { storedAsKnown } from "./fold-store.ts";

/** A tally with all that its page shows beside it. */
export interface TallyShown {
  /** As known at the moment asked for; null where nothing of it was known then. */
  readonly tally: Tally | null;
  /** As it is known now. */
  readonly now: Tally;
  /** Title of its happening. */
  readonly happening: string;
  readonly breaks: readonly Break[];
  readonly marks: readonly Mark[];
  readonly forecast: Forecast | null;
  /** Tallies that count the same, by other claimants, at most a few; as they are known now. */
  readonly rivals: readonly Tally[];
  /** What they and the tally say through the lens asked for; empty where none was. */
  readonly sights: readonly Sight[];
  /** Moments at which something of it became known, ISO instants in order. */
  readonly moments: readonly string[];
  /** Names of the tallies it continues and of those that continue it, by id. */
  readonly links: ReadonlyMap<string, string>;
}

export interface TallyAsked {
  /** ISO instant; null for now. */
  readonly known: string | null;
  readonly lens: Lens | null;
  /** The moment of asking, ISO instant. */
  readonly now: string;
}

const MOST_RIVALS = 6;
/** Tallies of its happening that are looked through for such that count the same. */
const MOST_BESIDE = 400;

/** Everything that a tally's page shows, without loading the ledger; null where there is no such tally. */
export async function showTally(store: Store, id: string, { known, lens, now }: TallyAsked): Promise<TallyShown | null> {
  const current = await store.tally(id);
  if (!current) return null;
  const choices = choicesOf(standingCorrections(await store.reading((tables) => tables.corrections())));
  const [named] = nameChosen([current], choices);
  const then =
    known === null ? { tally: current, breaks: await store.breaksOf(current.id) } : await storedAsKnown(store, current.id, known);
  const tally = then && nameChosen([then.tally], choices)[0]!;
  const beside = await store.tallyLines({ happening: current.happening, limit: MOST_BESIDE, newestFirst: true });
  const rivals = await wholeRivals(store, named!, beside);
  return {
    tally,
    now: named!,
    happening: await happeningTitle(store, current.happening),
    breaks: then?.breaks ?? [],
    marks: tally ? findMarks(tally, choices.marks.get(current.id)) : [],
    forecast: tally && known === null ? forecastMark(tally, now.slice(0, 10)) : null,
    rivals,
    sights: lens === null ? [] : seeThrough(lens, [named!, ...rivals], "9999-12-31"),
    moments: momentsOf(current),
    links: await linkedNames(store, current),
  };
}

/** The longest of those that count the same. */
async function wholeRivals(store: Store, tally: Tally, beside: readonly TallyLine[]): Promise<readonly Tally[]> {
  const lines = rivalsOf(tally, beside).filter(({ id }) => id !== tally.id);
  const longest = lines.toSorted((a, b) => b.readings - a.readings || (a.id < b.id ? -1 : 1)).slice(0, MOST_RIVALS);
  const whole = await Promise.all(longest.map(({ id }) => store.tally(id)));
  return whole.filter((rival) => rival !== null);
}

function momentsOf({ readings, increments, restatements }: Tally): string[] {
  const moments = [...readings, ...increments].map(({ known }) => known);
  return [...new Set([...moments, ...restatements.flatMap(({ known, until }) => [known, until])])].sort();
}

async function linkedNames(store: Store, { predecessors, successors }: Tally): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const id of [...predecessors, ...successors]) names.set(id, (await store.tally(id))?.name ?? id);
  return names;
}

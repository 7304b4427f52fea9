import { standingCorrections } from "../keep/correction/standing-corrections.ts";
import type { Break, BreakType } from "../model/break.ts";
import type { Citation } from "../model/citation.ts";
import type { Correction } from "../model/correction.ts";
import type { Store } from "../store/store.ts";
import type { TallyLine } from "../store/tally-line.ts";
import { citeFigures } from "./cite-figures.ts";

/** Which breaks are asked for; null asks for all. */
export interface ChecksAsked {
  readonly type: BreakType | null;
  readonly accepted: boolean | null;
  /** Id of a tally. */
  readonly tally: string | null;
  /** From 1. */
  readonly page: number;
}

/** A break with what it rests on. */
export interface CheckShown {
  readonly found: Break;
  /** Null where its tally is kept no longer. */
  readonly tally: Pick<TallyLine, "id" | "name" | "claimant"> | null;
  /** The first of the sentences it stands on. */
  readonly sentences: readonly Citation[];
  /** Who accepted it, when and why; null where nobody did. */
  readonly accepted: Correction | null;
}

const ON_PAGE = 20;
const SENTENCES = 3;
/** Several figures of a break may stand in one sentence. */
const LOOKED_AT = 6;

/** A page of breaks, the newest first, and whether older ones follow. */
export async function shownChecks(
  store: Store,
  { type, accepted, tally, page }: ChecksAsked,
): Promise<{ readonly checks: readonly CheckShown[]; readonly more: boolean }> {
  const filter = { ...(type && { type }), ...(tally && { tally }), ...(accepted === null ? {} : { accepted }) };
  const breaks = await store.breaks({ ...filter, newestFirst: true, limit: ON_PAGE + 1, offset: (page - 1) * ON_PAGE });
  const shown = breaks.slice(0, ON_PAGE);
  const cited = await citeFigures(
    store,
    shown.flatMap(({ figures }) => figures.slice(0, LOOKED_AT)),
  );
  const tallies = await linesOf(store, new Set(shown.map((found) => found.tally)));
  const acceptances = shown.some((found) => found.accepted) ? await acceptancesIn(store) : new Map<string, Correction>();
  const checks = shown.map((found) => ({
    found,
    tally: tallies.get(found.tally) ?? null,
    sentences: sentencesOf(found, cited),
    accepted: acceptances.get(found.id) ?? null,
  }));
  return { checks, more: breaks.length > ON_PAGE };
}

function sentencesOf({ figures }: Break, cited: ReadonlyMap<string, Citation>): readonly Citation[] {
  const found = figures.flatMap((figure) => cited.get(figure) ?? []);
  return [...new Map(found.map((one) => [`${one.archived} ${one.sentence}`, one])).values()].slice(0, SENTENCES);
}

async function linesOf(store: Store, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, TallyLine>> {
  return store.reading(async (tables) => {
    const lines = new Map<string, TallyLine>();
    for (const id of ids) for (const { body } of await tables.find<TallyLine>("tallies", id)) lines.set(id, body);
    return lines;
  });
}

/** By the id of the break, the decision that accepts it and holds. */
async function acceptancesIn(store: Store): Promise<ReadonlyMap<string, Correction>> {
  const standing = standingCorrections(await store.reading((tables) => tables.corrections()));
  const accepting = standing.filter(({ decision }) => decision === "accept");
  return new Map(accepting.flatMap((one) => one.about.map((id) => [id, one] as const)));
}

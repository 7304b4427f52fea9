import { Refusal } from "../model/refusal.ts";
import type { Tally } from "../model/tally.ts";
import type { Store } from "../store/store.ts";
import { tallyLine, type TallyLine } from "../store/tally-line.ts";
import { storedTallyAsKnown } from "./fold-store.ts";

const PAGE = 500;

/**
 * The tallies that a person named: by their ids, by the id of a happening, or all of them. Each once, in the order named.
 *
 * @throws {Refusal} `missing` where nothing is called so
 */
export async function chooseTallies(store: Store, what: readonly string[], data: string): Promise<readonly TallyLine[]> {
  const chosen = new Map<string, TallyLine>();
  for (const name of what) {
    const found = await linesNamed(store, name);
    if (found.length === 0)
      throw new Refusal(
        "missing",
        `Cannot export ${name}: ${data} holds no tally and no happening of that id. Run "tollkeeper tallies --data ${data}" to see which there are, or name all.`,
      );
    for (const line of found) chosen.set(line.id, line);
  }
  return [...chosen.values()];
}

async function linesNamed(store: Store, name: string): Promise<TallyLine[]> {
  const tally = name === "all" ? null : await store.tally(name);
  if (tally) return [tallyLine(tally, 0)];
  return linesOf(store, name === "all" ? {} : { happening: name });
}

/** The lines of all tallies that a filter lets through. */
export async function linesOf(store: Store, filter: Omit<Parameters<Store["tallyLines"]>[0], "limit" | "offset">): Promise<TallyLine[]> {
  const found: TallyLine[] = [];
  for (let page: readonly TallyLine[] = []; found.length % PAGE === 0; found.push(...page)) {
    page = await store.tallyLines({ ...filter, limit: PAGE, offset: found.length });
    if (page.length === 0) break;
  }
  return found;
}

/** Tallies in whole, one after the other; as known at a moment where one is given, those left out that did not exist then. */
export async function* wholeTallies(store: Store, lines: readonly TallyLine[], moment: string | null): AsyncGenerator<Tally> {
  for (const { id } of lines) {
    const tally = moment === null ? await store.tally(id) : await storedTallyAsKnown(store, id, moment);
    if (tally) yield tally;
  }
}

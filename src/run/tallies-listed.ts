import type { Store } from "../store/store.ts";
import type { TallyFilter } from "../store/queries.ts";
import type { TallyLine } from "../store/tally-line.ts";
import type { HappeningRecord } from "./fold/records.ts";

/** A tally in a list, with the title of its happening. */
export interface ListedTally {
  readonly line: TallyLine;
  readonly happening: string;
}

/** A page of tallies: those first of which something was said last. */
export async function listTallies(store: Store, filter: Omit<TallyFilter, "newestFirst">): Promise<readonly ListedTally[]> {
  const lines = await store.tallyLines({ ...filter, newestFirst: true });
  const titles = new Map<string, string>();
  for (const happening of new Set(lines.map((line) => line.happening))) titles.set(happening, await happeningTitle(store, happening));
  return lines.map((line) => ({ line, happening: titles.get(line.happening)! }));
}

/** The title of a happening, without its story: that names all of its articles. */
export async function happeningTitle(store: Store, happening: string): Promise<string> {
  const record = await store.reading((tables) => tables.get<HappeningRecord>("happenings", "", happening));
  return record?.title ?? (await store.story(happening))?.title ?? happening;
}

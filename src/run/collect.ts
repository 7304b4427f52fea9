import { gather } from "../gather/gather.ts";
import type { Gathered } from "../gather/gathered.ts";
import type { Effects } from "../model/effects.ts";
import type { Store } from "../store/store.ts";
import { type Archived, archiveGathered } from "./archive-gathered.ts";
import { foldStore } from "./fold-store.ts";
import { ifChanged } from "./if-changed.ts";
import { readUnread } from "./read-unread.ts";
import type { Reader } from "./reader.ts";
import type { SecondReader } from "./second-reader/second-reader.ts";

/** What a collection came to. Everything that was not kept is named. */
export interface Collected extends Archived {
  readonly read: number;
}

export type CollectProgress = (stage: "gathering" | "reading" | "folding", done: number) => void;

/**
 * Gathers pages, archives them, reads what is unread, and folds. Each step can be cut short at any point: what it had written
 * stays, and the next call goes on from there, so that an interrupted run and a whole one end in the same state.
 *
 * @param second is asked about doubtful figures of what is newly read
 */
export async function collect(
  store: Store,
  whats: readonly string[],
  read: Reader,
  effects: Effects,
  progress: CollectProgress,
  second: SecondReader | null = null,
): Promise<Collected> {
  let pages = 0;
  const archived = await archiveGathered(store, gatherAll(whats, ifChanged(store, effects)), () => progress("gathering", ++pages));
  const reading = await readUnread(store, read, (done) => progress("reading", done), second);
  progress("folding", reading.read);
  await foldStore(store);
  return {
    ...archived,
    read: reading.read,
    refused: [...archived.refused, ...reading.refused],
    notes: [...archived.notes, ...reading.notes],
  };
}

async function* gatherAll(whats: readonly string[], effects: Effects): AsyncGenerator<Gathered> {
  for (const what of whats) yield* gather(what, effects);
}

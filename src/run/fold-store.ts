import { foldLedger } from "../keep/fold.ts";
import type { Tally } from "../model/tally.ts";
import { tallyAsKnown } from "../keep/as-known.ts";
import type { Store } from "../store/store.ts";

/** Brings the ledger up to the events, if it is behind them. Says whether it was. */
export async function foldStore(store: Store): Promise<{ readonly folded: boolean }> {
  const state = await store.eventState();
  if ((await store.foldedUpTo()) === state) return { folded: false };
  await store.keepLedger(foldLedger(await Array.fromAsync(store.events())), state);
  return { folded: true };
}

/** One tally as it stood for somebody who knew only what was captured up to a moment (ISO instant). */
export async function storedTallyAsKnown(store: Store, id: string, moment: string): Promise<Tally | null> {
  return tallyAsKnown(await Array.fromAsync(store.events(moment)), id, moment);
}

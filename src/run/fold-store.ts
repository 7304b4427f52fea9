import { foldLedger } from "../keep/fold.ts";
import type { ArticleEvent } from "../model/event.ts";
import type { Ledger } from "../model/ledger.ts";
import type { Tally } from "../model/tally.ts";
import { tallyAsKnown } from "../keep/as-known.ts";
import type { Store } from "../store/store.ts";

/** Brings the ledger up to the events, if it is behind them. Says whether it was. */
export async function foldStore(store: Store): Promise<{ readonly folded: boolean; readonly ledger: Ledger }> {
  const state = await store.eventState();
  const kept = await store.ledger();
  if (kept?.upTo === state) return { folded: false, ledger: kept.ledger };
  const ledger = foldLedger(await allEvents(store));
  await store.keepLedger(ledger, state);
  return { folded: true, ledger };
}

/** One tally as it stood for somebody who knew only what was captured up to a moment (ISO instant). */
export async function storedTallyAsKnown(store: Store, id: string, moment: string): Promise<Tally | null> {
  return tallyAsKnown(await allEvents(store, moment), id, moment);
}

async function allEvents(store: Store, until?: string): Promise<readonly ArticleEvent[]> {
  const articles: ArticleEvent[] = [];
  for await (const event of store.events(until)) if (!("kind" in event)) articles.push(event);
  return articles;
}

import type { Tally } from "../model/tally.ts";
import type { Store } from "../store/store.ts";
import { foldAsKnown, type TallyThen } from "./fold/as-known.ts";
import { bringUp, foldAnew } from "./fold/bring-up.ts";
import { notingTouched } from "./news/note-touched.ts";
import { tellNews } from "./news/tell-news.ts";

/** Brings the ledger up to the events, if it is behind them, and the news up to the ledger. Says whether the ledger was. */
export async function foldStore(store: Store): Promise<{ readonly folded: boolean }> {
  const isBehind = (await store.foldedUpTo()) !== (await store.eventState());
  if (isBehind) await store.fold((tables) => notingTouched(tables, bringUp));
  await tellNews(store);
  return { folded: isBehind };
}

/** Folds everything from the events anew. Says whether what comes of it differs from what was kept. */
export async function rebuildStore(store: Store): Promise<{ readonly differed: boolean }> {
  await foldStore(store);
  const differed = await store.fold(async (tables) => {
    const before = await tables.digest();
    await notingTouched(tables, foldAnew);
    return (await tables.digest()) !== before;
  });
  await tellNews(store);
  return { differed };
}

/** One tally as it stood for somebody who knew only what was known by a moment: an ISO instant, or a day, which is all of it. */
export async function storedTallyAsKnown(store: Store, id: string, moment: string): Promise<Tally | null> {
  return (await storedAsKnown(store, id, moment))?.tally ?? null;
}

/** The same with the breaks that it had then. */
export async function storedAsKnown(store: Store, id: string, moment: string): Promise<TallyThen | null> {
  const now = await store.follow(id);
  return store.reading(async (tables) => (await foldAsKnown(tables, id, moment)) ?? (now === id ? null : foldAsKnown(tables, now, moment)));
}

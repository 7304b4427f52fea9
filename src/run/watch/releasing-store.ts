import { openTurns } from "../../lib/turns.ts";
import type { Store } from "../../store/store.ts";
import type { ArchiveStore } from "../archive-gathered.ts";

/** What polling writes, each time lets other programs write again: a round may take minutes, and most of it is waiting for servers. */
export type PollStore = ArchiveStore & Pick<Store, "updateWatched">;

/** A store of which several polls at a time write, one after the other, and that is given back after each write. */
export function releasingStore(store: Store): PollStore {
  const turns = openTurns();
  const inTurn = async <Result>(write: () => Promise<Result>): Promise<Result> => {
    const end = await turns.take("write");
    try {
      return await write();
    } finally {
      await store.release();
      end();
    }
  };
  return {
    archive: (pages) => inTurn(() => store.archive(pages)),
    updateWatched: (sources) => inTurn(() => store.updateWatched(sources)),
    page: (id, hash) => store.page(id, hash),
    captures: (id) => store.captures(id),
  };
}

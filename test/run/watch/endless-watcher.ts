import { openHostBook } from "../../../src/gather/polite/host-book.ts";
import { politeFetch } from "../../../src/gather/polite/polite-fetch.ts";
import { openReader } from "../../../src/run/reader.ts";
import { releasingStore } from "../../../src/run/watch/releasing-store.ts";
import { revisits } from "../../../src/run/watch/revisits.ts";
import { openWatcher } from "../../../src/run/watch/watcher.ts";
import { openStore } from "../../../src/store/open-store.ts";
import { sourceAt } from "./watch-desk.ts";

/** Watches feeds without end, by a clock that every wait moves on, and says after each round which version of each feed is kept. */
const [dir = "", port = "", feeds = ""] = process.argv.slice(2);
let moment = Date.now();
const world = {
  now: () => new Date(moment).toISOString(),
  pause: async (milliseconds: number) => void (moment += milliseconds),
};
const store = await openStore(dir);
const hosts = openHostBook((host) => store.host(host));
const surroundings = { resolve: async () => [{ address: "127.0.0.1", family: 4 }], permits: () => true };
const fetch = politeFetch({ ...world, hosts, options: { surroundings, agent: "Tollkeeper/0", seconds: 5 } });
const names = Array.from({ length: Number(feeds) }, (_, n) => `feed-${n}`);
await store.addWatched(names.map((name) => sourceAt(`http://${name}.example:${port}/${name}`, name)));
const watched = () => store.watched().then((all) => all.map(({ id, state }) => [id, state.etag]));
const watcher = openWatcher(
  {
    whole: store,
    store: releasingStore(store),
    effects: { ...world, fetch, say: () => {} },
    read: openReader(),
    hosts,
    subscriber: null,
    revisits: revisits(),
    stop: new AbortController().signal,
  },
  () => void watched().then((kept) => process.stdout.write(`${JSON.stringify(Object.fromEntries(kept))}\n`)),
);
await watcher.run();

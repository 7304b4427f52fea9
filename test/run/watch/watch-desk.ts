import { openHostBook } from "../../../src/gather/polite/host-book.ts";
import { politeFetch } from "../../../src/gather/polite/polite-fetch.ts";
import type { Effects } from "../../../src/model/effects.ts";
import type { WatchedSource } from "../../../src/model/source.ts";
import { openReader } from "../../../src/run/reader.ts";
import { neverAsked } from "../../../src/run/watch/after-poll.ts";
import { releasingStore } from "../../../src/run/watch/releasing-store.ts";
import { revisits } from "../../../src/run/watch/revisits.ts";
import type { Rounds } from "../../../src/run/watch/round.ts";
import type { Subscriber } from "../../../src/run/watch/subscriber.ts";
import { openMemoryStore } from "../../../src/store/memory-store.ts";
import type { Store } from "../../../src/store/store.ts";
import { loopbackSite, slowClock } from "../../gather/polite/loopback-site.ts";

const read = openReader();

export function sourceAt(at: string, id: string, kind: WatchedSource["kind"] = "feed"): WatchedSource {
  return { id, kind, at, name: null, added: "2026-03-01T08:00:00.000Z", state: neverAsked, subscription: null };
}

/** Everything the loop needs, over a store and a server of the test's own and a clock that only waiting moves. */
export async function watchDesk(store: Store = openMemoryStore(), subscriber: Subscriber | null = null) {
  const site = await loopbackSite();
  const clock = slowClock();
  const stop = new AbortController();
  const hosts = openHostBook((host) => store.host(host));
  const world = { now: () => clock.now(), pause: (milliseconds: number) => clock.pause(milliseconds) };
  const options = { surroundings: site.surroundings, agent: "Tollkeeper/0", seconds: 5 };
  const effects: Effects = { ...world, say: () => {}, fetch: politeFetch({ ...world, hosts, options }) };
  const rounds: Rounds = {
    whole: store,
    store: releasingStore(store),
    effects,
    read,
    hosts,
    subscriber,
    revisits: revisits(),
    stop: stop.signal,
  };
  return { site, clock, stop, store, rounds, effects };
}

import { compareText } from "../lib/compare-text.ts";
import type { HostMemory } from "../model/host.ts";
import type { WatchedSource } from "../model/source.ts";
import type { WatchStore } from "./watch-store.ts";

/** What is watched, until the program ends. */
export function memoryWatchStore(): WatchStore {
  const sources = new Map<string, WatchedSource>();
  const hosts = new Map<string, HostMemory>();
  const addOne = (source: WatchedSource) => {
    const isNew = !sources.has(source.id);
    if (isNew) sources.set(source.id, structuredClone(source));
    return isNew;
  };
  return {
    watched: async () => [...sources.values()].toSorted((a, b) => compareText(a.id, b.id)),
    addWatched: async (added) => added.map(addOne),
    async updateWatched(changed) {
      for (const source of changed) if (sources.has(source.id)) sources.set(source.id, structuredClone(source));
    },
    removeWatched: async (ids) => ids.map((id) => sources.delete(id)),
    host: async (name) => hosts.get(name) ?? null,
    async keepHosts(kept) {
      for (const memory of kept) hosts.set(memory.host, structuredClone(memory));
    },
    async release() {},
  };
}

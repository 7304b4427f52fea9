import type { HostMemory } from "../../model/host.ts";
import { newHost } from "./back-off.ts";

/** What is remembered of servers. */
export interface HostBook {
  recall(host: string): Promise<HostMemory>;
  note(memory: HostMemory): void;
  /** What was noted since the last time this was asked. */
  unsaved(): readonly HostMemory[];
}

/** More servers than this are not held in memory at once. */
const mostHosts = 2000;

/**
 * A book that is read from what was kept before, one server at a time.
 *
 * @param kept gives what an earlier run kept of a server, or null
 */
export function openHostBook(kept: (host: string) => Promise<HostMemory | null> = async () => null): HostBook {
  const pages = new Map<string, HostMemory>();
  const changed = new Map<string, HostMemory>();
  const remember = (memory: HostMemory) => {
    pages.delete(memory.host);
    pages.set(memory.host, memory);
    const [oldest] = pages.keys();
    if (pages.size > mostHosts && oldest !== undefined) pages.delete(oldest);
  };
  return {
    async recall(host) {
      const memory = pages.get(host) ?? changed.get(host) ?? (await kept(host)) ?? newHost(host);
      remember(memory);
      return memory;
    },
    note(memory) {
      remember(memory);
      changed.set(memory.host, memory);
    },
    unsaved() {
      const all = [...changed.values()];
      changed.clear();
      return all;
    },
  };
}

import type { HostMemory } from "../model/host.ts";
import type { WatchedSource } from "../model/source.ts";

/** The part of a store that remembers what is watched, and how the servers asked for it behaved. */
export interface WatchStore {
  /** Everything that is watched, by id. */
  watched(): Promise<readonly WatchedSource[]>;
  /** Watches sources; one whose id is there already stays as it is. Says of each whether it was new. */
  addWatched(sources: readonly WatchedSource[]): Promise<readonly boolean[]>;
  /** Replaces what is known of sources. One that is no longer watched stays away. */
  updateWatched(sources: readonly WatchedSource[]): Promise<void>;
  /** Says of each whether it was watched. What came from it stays. */
  removeWatched(ids: readonly string[]): Promise<readonly boolean[]>;
  host(name: string): Promise<HostMemory | null>;
  /** Keeps what is remembered of servers; beyond some thousands the ones longest not asked are forgotten. */
  keepHosts(hosts: readonly HostMemory[]): Promise<void>;
  /** Lets other programs write until the next write of this one. */
  release(): Promise<void>;
}

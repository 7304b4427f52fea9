/** Counts tries under keys and says how long to wait when there were too many. */
export interface RateLimit {
  /** Seconds until the next try is allowed; 0 where it is allowed now. */
  wait(key: string, now: number): number;
  /** Counts a try. */
  count(key: string, now: number): void;
  /** Forgets the tries under a key. */
  forgive(key: string): void;
}

/** So many keys are remembered at once: strangers must not fill the memory. */
const MOST_KEYS = 10_000;

/**
 * Allows so many tries in a stretch of time that moves along.
 *
 * @param most tries, in `seconds`
 */
export function rateLimit(most: number, seconds: number): RateLimit {
  const tries = new Map<string, number[]>();
  const recent = (key: string, now: number) => (tries.get(key) ?? []).filter((at) => at > now - seconds * 1000);
  return {
    wait(key, now) {
      const own = recent(key, now);
      return own.length < most ? 0 : Math.max(1, Math.ceil((own[own.length - most]! + seconds * 1000 - now) / 1000));
    },
    count(key, now) {
      const own = [...recent(key, now), now].slice(-most);
      tries.delete(key);
      tries.set(key, own);
      for (const oldest of tries.keys()) {
        if (tries.size <= MOST_KEYS) break;
        tries.delete(oldest);
      }
    },
    forgive(key) {
      tries.delete(key);
    },
  };
}

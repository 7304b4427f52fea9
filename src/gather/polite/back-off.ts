import type { Fetched } from "../../model/effects.ts";
import type { HostMemory } from "../../model/host.ts";
import { retryAfter } from "./retry-after.ts";

/** Milliseconds after the first failure; each further one in a row doubles it. */
const shortest = 15_000;
const longest = 3_600_000;

/** A server of which nothing is known. */
export function newHost(host: string): HostMemory {
  return { host, failures: 0, notBefore: null, trouble: null, robots: null };
}

/** What to remember of a server after an answer. One that is busy or broken is left alone, all others are well again. */
export function afterAnswer(memory: HostMemory, status: number, headers: Fetched["headers"], now: string): HostMemory {
  const busy = status === 429 || status >= 500;
  if (!busy) return { ...memory, failures: 0, notBefore: null, trouble: null };
  return afterFailure(memory, `the server answers ${status}`, now, retryAfter(headers["retry-after"], now));
}

/** What to remember after no answer at all, or a busy one. @param asked for so many milliseconds by the server */
export function afterFailure(memory: HostMemory, trouble: string, now: string, asked: number | null = null): HostMemory {
  const failures = memory.failures + 1;
  const wait = asked ?? Math.min(longest, shortest * 2 ** Math.min(failures - 1, 20));
  return { ...memory, failures, trouble, notBefore: new Date(Date.parse(now) + wait).toISOString() };
}

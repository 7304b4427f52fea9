import { fetchPage } from "../gather/fetch-page.ts";
import type { Effects } from "../model/effects.ts";

/** The real world: the clock, the network, and standard error. */
export const worldEffects: Effects = {
  now: () => new Date().toISOString(),
  fetch: (address) => fetchPage(address),
  say: (line) => void process.stderr.write(`${line}\n`),
};

import { RUNS_OF_LEAD } from "./fingerprint.ts";

/** How much of a new article stands in an older one, and the other way round. Shares go from 0 to 1. */
export interface Evidence {
  /** How many hashes are shared. */
  readonly hashes: number;
  /** The share of the new article that stands in the older one, and of the older one that stands in the new. */
  readonly ofNew: number;
  readonly ofOld: number;
  /** The share of the new article that stands in no other older one. */
  readonly ofNewAlone: number;
  /** The lesser of the shares of its beginning and its end: a block that pages share stands at one of them. */
  readonly spread: number;
  readonly sameTitle: boolean;
}

/** How a new article came of an older one. */
export type Kinship = "part" | "whole" | "edited";

/** So much of one text in the other: it was copied whole or cut, or the other grew from it. */
const MOST_OF_IT = 0.6;
/** So much of each in the other, over both halves: it was edited here and there. Less is enough under the same title. */
const OF_EACH = 0.3;
const OF_EACH_UNDER_ONE_TITLE = 0.2;
const LEAST_SPREAD = 0.15;
/** So many hashes must be shared, whatever the shares: a short text meets others by accident. */
const LEAST_HASHES = 5;
/** With so many hashes the body alone says how much is shared. */
const TELLING_BODY = 6;
/** A page stitched of several has so much of each, and so much of all together. */
const PATCH = 0.25;
const LEAST_HASHES_OF_PATCH = 8;
const ALL_PATCHES = 0.7;

/** Hashes of a text's lead and body. */
interface Hashes {
  readonly lead: number;
  readonly body: number;
}

/** How an article came of an older one, or null where what they share makes no copy. */
export function kinshipOf({ hashes, ofNew, ofOld, spread, sameTitle }: Evidence): Kinship | null {
  if (hashes < LEAST_HASHES) return null;
  if (ofNew >= MOST_OF_IT) return "part";
  if (ofOld >= MOST_OF_IT) return "whole";
  const ofEach = Math.min(ofNew, ofOld);
  return spread >= LEAST_SPREAD && ofEach >= (sameTitle ? OF_EACH_UNDER_ONE_TITLE : OF_EACH) ? "edited" : null;
}

/** Those that an article was stitched of, none of which is enough by itself; empty where it was not. */
export function patchesOf<E extends Evidence>(found: readonly E[]): E[] {
  const patches = found.filter(({ hashes, ofNewAlone }) => hashes >= LEAST_HASHES_OF_PATCH && ofNewAlone >= PATCH);
  const together = patches.reduce((sum, { ofNewAlone }) => sum + ofNewAlone, 0);
  return patches.length > 1 && together >= ALL_PATCHES ? patches : [];
}

/**
 * The share of a text that stands in another: what its lead says of its first 80 runs and its body of the rest. Where the lead was
 * moved or something was set before it, the body alone says it.
 */
export function containment(shared: Hashes, size: Hashes & { readonly runs: number }): number {
  const lead = shareOf(shared.lead, size.lead);
  const body = shareOf(shared.body, size.body);
  const inLead = Math.min(RUNS_OF_LEAD, size.runs) / Math.max(1, size.runs);
  const both = lead * inLead + body * (1 - inLead);
  return size.body >= TELLING_BODY ? Math.max(both, body) : both;
}

function shareOf(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0;
}

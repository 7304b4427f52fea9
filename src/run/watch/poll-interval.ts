import { sha256 } from "../../lib/slug.ts";

/** Seconds between two polls, at least and at most. */
export const SHORTEST = 120;
export const LONGEST = 86_400;
/** Before anything is known of a source. */
export const FIRST = 900;
/** After the first poll a source is asked again within the hour, however old its pages are. */
const LONGEST_FIRST = 3600;
/** How long news count: after so many seconds a page weighs a third of what it weighed when it came. */
const MEMORY = 12 * 3600;
/** A feed may ask to be left alone for so many seconds; those that ask for more often do so by mistake. */
const LONGEST_HINT = 3600;

/** What the last poll of a source showed. */
export interface PollSeen {
  /** Seconds since the poll before; null at the first. */
  readonly elapsed: number | null;
  /** Seconds since each new page was published, or 0 where it does not say. */
  readonly ages: readonly number[];
  /** Seconds for which the source says that it stays as it is; null where it does not. */
  readonly hint: number | null;
}

/**
 * Seconds until the next poll: half the time in which one new page is to be expected. New pages are taken as a Poisson process whose
 * rate is forgotten exponentially, so that the last interval is all that need be remembered: while nothing comes it grows, and each
 * new page shortens it by its freshness.
 */
export function nextInterval(last: number, { elapsed, ages, hint }: PollSeen): number {
  const remembered = elapsed === null ? 0 : (0.5 / last) * Math.exp(-elapsed / MEMORY);
  const fresh = ages.reduce((sum, age) => sum + Math.exp(-Math.max(0, age) / MEMORY), 0) / MEMORY;
  const rate = remembered + fresh;
  const wanted = 0.5 / rate;
  const asked = Math.min(LONGEST_HINT, hint ?? 0);
  return Math.round(Math.min(elapsed === null ? LONGEST_FIRST : LONGEST, Math.max(SHORTEST, asked, wanted)));
}

/** The wait with a tenth more or less, always the same for one source: so that sources added together are not asked together. */
export function spread(seconds: number, id: string): number {
  const share = Number.parseInt(sha256(id).slice(0, 8), 16) / 0xffffffff;
  return seconds * (0.9 + 0.2 * share);
}

import type { Made, Stream } from "./generate-stream.ts";
import { hourFactor } from "./timing.ts";

const WINDOW = 6;
/** Less above the usual is no event. */
const LEAST = 4;

/**
 * What is truly going on at an hour: voices, which are outlets with a text of their own in the window, above what the maker knows to be usual of
 * the story. An outlet speaks once however much it writes, a text once however many print it.
 */
export function relevance({ pages, running }: Stream, now: number): Map<string, number> {
  const inWindow = pages.filter(({ hour, copyOf }) => copyOf === null && hour > now - WINDOW && hour <= now);
  const voices = new Map([...Map.groupBy(inWindow, ({ story }) => story)].map(([story, own]) => [story, outlets(own)]));
  const excess = [...voices].map(([story, count]) => [story, count - usual(running.get(story) ?? 0, now)] as const);
  return new Map(excess.filter(([, above]) => above >= LEAST).map(([story, above]) => [story, Math.log2(1 + above)]));
}

function outlets(pages: readonly Made[]): number {
  return new Set(pages.map(({ outlet }) => outlet)).size;
}

function usual(perHour: number, now: number): number {
  let factors = 0;
  for (let hour = now - WINDOW; hour < now; hour++) factors += hourFactor(hour);
  return perHour * factors;
}

/** Normalised discounted cumulative gain of the first ten: 1 where they are the best ten in the best order. Null where nothing is to be found. */
export function ndcgAt10(ranked: readonly string[], gains: ReadonlyMap<string, number>): number | null {
  const best = discounted([...gains.values()].sort((a, b) => b - a));
  return best === 0 ? null : discounted(ranked.map((story) => gains.get(story) ?? 0)) / best;
}

function discounted(gains: readonly number[]): number {
  return gains.slice(0, 10).reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0);
}

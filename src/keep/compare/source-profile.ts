import { daysBetween } from "../../lib/day.ts";
import type { Tally } from "../../model/tally.ts";
import { standingTotals } from "../tally/standing-totals.ts";

/** How a claimant counts: what a reader should know before leaning on its numbers. */
export interface SourceProfile {
  readonly claimant: string;
  readonly tallies: number;
  /** Stated totals. */
  readonly totals: number;
  /** Days from the day a total holds for to its publication: the middle one and the longest; null where no page is dated. */
  readonly lag: { readonly median: number; readonly longest: number } | null;
  /** Share of totals of 100 and more that are multiples of ten, where one in ten would be chance. */
  readonly rounded: number | null;
  /** Days without a total among those between its first and its last, over tallies with ten totals or more; a share. */
  readonly missing: number | null;
  /** Values that it replaced or took out later: how many, after how many days and by which share of the old value in the middle. */
  readonly restated: { readonly times: number; readonly daysLater: number; readonly byShare: number } | null;
}

const LARGE = 100;
const DAILY = 10;
const DAY_MS = 86_400_000;

/** Profiles of claimants from all their tallies, in order of name. */
export function sourceProfiles(tallies: readonly Tally[]): SourceProfile[] {
  const groups = Map.groupBy(tallies, ({ claimant }) => claimant);
  return [...groups].map(([claimant, own]) => profileOf(claimant, own)).sort((a, b) => (a.claimant < b.claimant ? -1 : 1));
}

function profileOf(claimant: string, tallies: readonly Tally[]): SourceProfile {
  const totals = tallies.flatMap(({ readings }) => readings.filter(({ method }) => method === "stated"));
  const lags = totals.flatMap(({ day, published }) => (published === null ? [] : [daysBetween(day, published)]));
  const large = totals.filter(({ low }) => low >= LARGE);
  return {
    claimant,
    tallies: tallies.length,
    totals: totals.length,
    lag: lags.length === 0 ? null : { median: median(lags), longest: Math.max(...lags) },
    rounded: large.length === 0 ? null : large.filter(({ low }) => low % 10 === 0).length / large.length,
    missing: missingShare(tallies),
    restated: restatedBy(tallies),
  };
}

function missingShare(tallies: readonly Tally[]): number | null {
  let there = 0;
  let all = 0;
  for (const { readings } of tallies) {
    const days = standingTotals(readings).filter(({ method }) => method === "stated");
    if (days.length < DAILY) continue;
    there += days.length;
    all += daysBetween(days[0]!.day, days.at(-1)!.day) + 1;
  }
  return all === 0 ? null : 1 - there / all;
}

function restatedBy(tallies: readonly Tally[]): SourceProfile["restated"] {
  const all = tallies.flatMap(({ restatements }) => restatements);
  if (all.length === 0) return null;
  const moved = all.flatMap(({ low, to }) => (to === null || low === 0 ? [] : [Math.abs(to.low - low) / low]));
  const days = all.map(({ known, until }) => Math.floor((Date.parse(until) - Date.parse(known)) / DAY_MS));
  return { times: all.length, daysLater: median(days), byShare: moved.length === 0 ? 0 : median(moved) };
}

function median(values: readonly number[]): number {
  const ordered = values.toSorted((a, b) => a - b);
  const half = ordered.length >> 1;
  return ordered.length % 2 === 1 ? ordered[half]! : (ordered[half - 1]! + ordered[half]!) / 2;
}

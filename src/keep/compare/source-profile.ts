import { daysBetween } from "../../lib/day.ts";
import type { SourceProfile } from "../../model/source-profile.ts";
import type { Tally } from "../../model/tally.ts";
import { standingTotals } from "../tally/standing-totals.ts";

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

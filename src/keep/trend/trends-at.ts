import type { Trend, Trends } from "../../model/story.ts";
import type { SeenReport } from "./seen-report.ts";
import { TrendMeter } from "./trend-meter.ts";

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;
/** What is older has faded from the averages, and three times over from the profile of the week: it is not counted at all. */
const HISTORY = 12 * WEEK;

/** Which moment a person asked for, if any, and what time it is. ISO instants. */
export interface Asked {
  readonly at: string | null;
  readonly now: string;
  /** Hours. */
  readonly window: number;
}

/**
 * What was going on at a moment. Asked for none, it is now; where nothing came in the window before now, as in a folder of old pages, it is
 * the newest moment known, and the answer says so.
 *
 * @param reports in order of time
 * @param headlineOf what to put over a story
 */
export function trendsAt(reports: readonly SeenReport[], { at, now, window }: Asked, headlineOf: (story: string) => string): Trends {
  const newest = reports.findLast(({ moment }) => Date.parse(moment) <= Date.parse(now))?.moment ?? null;
  const moment = chooseMoment(newest, { at, now, window });
  const meter = new TrendMeter(window);
  for (const report of between(reports, historyBefore(moment.at), Date.parse(moment.at))) meter.add(report);
  const trends = meter.rank(moment.at).map((trend): Trend => ({ ...trend, headline: headlineOf(trend.story) }));
  return { ...moment, window, trends };
}

/** The moment from which reports are counted, in milliseconds: it stays the same for a week, so that what was counted can be kept. */
export function historyBefore(at: string): number {
  return Math.floor((Date.parse(at) - HISTORY) / WEEK) * WEEK;
}

/** @param newest moment of the newest report up to now; null where there is none */
export function chooseMoment(newest: string | null, { at, now, window }: Asked): Pick<Trends, "at" | "chosen"> {
  if (at !== null) return { at, chosen: "asked" };
  const quiet = newest !== null && Date.parse(newest) <= Date.parse(now) - window * HOUR;
  return quiet ? { at: newest, chosen: "newest" } : { at: now, chosen: "now" };
}

/** Those after one moment up to another; they stand in order of time. */
function between(reports: readonly SeenReport[], from: number, to: number): readonly SeenReport[] {
  const last = reports.findLastIndex(({ moment }) => Date.parse(moment) <= to);
  const before = reports.findLastIndex(({ moment }) => Date.parse(moment) < from);
  return reports.slice(before + 1, last + 1);
}

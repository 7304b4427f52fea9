import { scaleUtc, type ScaleTime } from "d3-scale";

import type { Stretch } from "./slots.ts";

export type TimeScale = ScaleTime<number, number>;

/** Time over a width. */
export interface TimeAxis {
  readonly x: TimeScale;
  readonly ticks: readonly Date[];
  /** Long stretches of which nothing is known, drawn shorter than they are. */
  readonly cuts: readonly Stretch[];
}

/** A stretch without anything is cut where it takes more than this share of the whole … */
const longShare = 0.3;
/** … and is drawn as this share. */
const cutShare = 0.08;
const wantedTicks = 8;

/** Lays out time from the start of the first stretch to the end of the last, over a width. */
export function timeAxis(taken: readonly Stretch[], width: number): TimeAxis {
  const runs = runsOf(taken);
  const cuts = runs.slice(1).map((run, index) => ({ from: (runs[index] as Stretch).to, to: run.from }));
  const known = runs.reduce((sum, { from, to }) => sum + to - from, 0);
  const perMoment = (width * (1 - cuts.length * cutShare)) / known;
  const [domain, range]: [number[], number[]] = [[], []];
  let at = 0;
  for (const { from, to } of runs) {
    domain.push(from, to);
    range.push(at, at + (to - from) * perMoment);
    at += (to - from) * perMoment + width * cutShare;
  }
  const ticks = runs.flatMap(({ from, to }) =>
    scaleUtc([from, to], [0, 1]).ticks(Math.max(1, Math.round((wantedTicks * (to - from)) / known))),
  );
  return { x: scaleUtc(domain, range), ticks, cuts };
}

/** Stretches joined where what lies between them is not long. */
function runsOf(taken: readonly Stretch[]): Stretch[] {
  const sorted = [...taken].sort((a, b) => a.from - b.from);
  const long = longShare * ((sorted.at(-1)?.to ?? 0) - (sorted[0]?.from ?? 0));
  const runs: Stretch[] = [];
  for (const { from, to } of sorted) {
    const last = runs.at(-1);
    if (last && from - last.to <= long) runs[runs.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else runs.push({ from, to });
  }
  return runs;
}

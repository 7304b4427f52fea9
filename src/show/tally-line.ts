import type { Reading, Tally } from "../model/tally.ts";

/** A tally as lists show it. */
export interface TallyLine {
  readonly id: string;
  readonly name: string;
  readonly measure: string;
  readonly counted: string;
  readonly happening: string;
  readonly claimant: string;
  readonly definition: string;
  /** How many. */
  readonly readings: number;
  readonly latest: {
    readonly day: string;
    readonly low: number;
    readonly high: number | null;
    readonly modifier: "exact" | "about";
  } | null;
}

export function tallyLine(tally: Tally): TallyLine {
  const { id, name, measure, counted, happening, claimant, definition } = tally;
  return { id, name, measure, counted, happening, claimant, definition, readings: tally.readings.length, latest: latestOf(tally.readings) };
}

/** Of the newest day, what was known last; a stated value outranks one that was worked out. */
function latestOf(readings: readonly Reading[]): TallyLine["latest"] {
  const day = readings.at(-1)?.day;
  const ofDay = readings.filter((reading) => reading.day === day);
  const latest = ofDay.findLast((reading) => reading.method === "stated") ?? ofDay.at(-1);
  return latest ? { day: latest.day, low: latest.low, high: latest.high, modifier: latest.modifier } : null;
}

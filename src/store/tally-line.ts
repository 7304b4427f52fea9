import type { Reading, Tally } from "../model/tally.ts";
import { tallyCourse, type TallyCourse } from "./tally-course.ts";

/** A tally as lists show it. */
export interface TallyLine extends Omit<Tally, "readings" | "increments" | "restatements">, TallyCourse {
  /** How many. */
  readonly readings: number;
  readonly latest: Pick<Reading, "day" | "low" | "high" | "modifier"> | null;
  /** In how many places it contradicts itself. */
  readonly breaks: number;
}

export function tallyLine(tally: Tally, breaks: number): TallyLine {
  const { id, name, measure, counted, happening, claimant, definition, wordings, predecessors, successors, readings } = tally;
  return {
    id,
    name,
    measure,
    counted,
    happening,
    claimant,
    definition,
    wordings,
    predecessors,
    successors,
    readings: readings.length,
    latest: latestOf(readings),
    ...tallyCourse(tally),
    breaks,
  };
}

/** Of the newest day, what was known last; a stated value outranks one that was worked out. */
function latestOf(readings: readonly Reading[]): TallyLine["latest"] {
  const day = readings.at(-1)?.day;
  const ofDay = readings.filter((reading) => reading.day === day);
  const latest = ofDay.findLast((reading) => reading.method === "stated") ?? ofDay.at(-1);
  return latest ? { day: latest.day, low: latest.low, high: latest.high, modifier: latest.modifier } : null;
}

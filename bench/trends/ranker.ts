import type { SeenReport } from "../../src/keep/trend/seen-report.ts";

/** Something that orders stories by how much is going on. Hours since the epoch, which never fall. */
export interface Ranker {
  add(report: SeenReport, hour: number): void;
  /** Ids of stories, the first first. */
  rank(hour: number): string[];
}

/** The highest first. */
export function ordered(scored: readonly (readonly [story: string, score: number])[]): string[] {
  return scored.toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([story]) => story);
}

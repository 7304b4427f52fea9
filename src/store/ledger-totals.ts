import type { BreakType } from "../model/break.ts";

/** How much was folded. */
export interface LedgerTotals {
  readonly tallies: number;
  /** Those that are told. */
  readonly stories: number;
  /** Kinds of breaks that there are, in order of type, each with those that nobody accepted first. */
  readonly breaks: readonly BreakTotal[];
}

export interface BreakTotal {
  readonly type: BreakType;
  readonly accepted: boolean;
  readonly count: number;
}

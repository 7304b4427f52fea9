import type { Verdict } from "./score-figures.ts";

/** How many figures a rule read, and how many of them with the right value, measure, kind and status. */
export interface RulePrecision {
  readonly right: number;
  readonly found: number;
}

/** Precision of each rule, in order of its name. */
export function rulePrecision(verdicts: readonly Verdict[]): Record<string, RulePrecision> {
  const byRule = Map.groupBy(verdicts, (verdict) => verdict.figure.rule);
  const names = [...byRule.keys()].sort();
  return Object.fromEntries(names.map((name) => [name, precisionOf(byRule.get(name) ?? [])]));
}

function precisionOf(verdicts: readonly Verdict[]): RulePrecision {
  return { right: verdicts.filter((verdict) => verdict.right).length, found: verdicts.length };
}

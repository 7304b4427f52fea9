import { type FigureRule, type RuleRecord, figureRules } from "../src/read/figure/confidence.ts";
import type { Verdict } from "./score-figures.ts";

/** What each rule came to, in order of its name; a rule that read nothing stands there with no case. */
export function rulePrecision(verdicts: readonly Verdict[]): Record<FigureRule, RuleRecord> {
  const byRule = Map.groupBy(verdicts, (verdict) => verdict.figure.rule);
  return Object.fromEntries(figureRules.map((rule) => [rule, recordOf(byRule.get(rule) ?? [])])) as Record<FigureRule, RuleRecord>;
}

function recordOf(verdicts: readonly Verdict[]): RuleRecord {
  return { right: verdicts.filter((verdict) => verdict.right).length, found: verdicts.length };
}

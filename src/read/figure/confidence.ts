import precision from "./rule-precision.json" with { type: "json" };

/** Every rule that reads figures, in order of its name: a figure's `rule`. */
export const figureRules = [
  "active",
  "along",
  "among",
  "change",
  "deed-of",
  "free-order",
  "fronted",
  "hold",
  "including",
  "inner",
  "inverted",
  "ordinal",
  "passive",
  "reduced",
  "reflexive",
  "report-line",
  "state",
  "table-cell",
  "toll",
  "total",
  "undergo",
] as const;

export type FigureRule = (typeof figureRules)[number];

/** How many figures a rule read in the project's own gold, and how many of them with the right value, measure, kind and status. */
export interface RuleRecord {
  readonly right: number;
  readonly found: number;
}

/** Fewer cases than this measure nothing. */
export const FEWEST_CASES = 5;

const records: ReadonlyMap<string, RuleRecord> = new Map(Object.entries(precision));

/** What was measured of a rule; null for one that is not in the table. `npm run eval -- --write-precision` writes it. */
export const recordOf = (rule: string): RuleRecord | null => records.get(rule) ?? null;

/** Confidence in what a rule reads: its measured precision to two decimals, with no smoothing; null where it met too few cases. */
export function confidenceOf(rule: FigureRule): number | null {
  const record = recordOf(rule);
  if (!record || record.found < FEWEST_CASES) return null;
  return Math.round((100 * record.right) / record.found) / 100;
}

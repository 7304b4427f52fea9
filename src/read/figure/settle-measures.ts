import type { Draft } from "./draft.ts";
import type { MeasureTable } from "./measure-table.ts";

/**
 * "Victims", and those who were shot, are killed or injured where the article tells which: by the same number elsewhere, or
 * because it tells of nothing else.
 */
export function withMeasures(drafts: readonly Draft[]): Draft[] {
  const told = drafts.filter((draft) => !isOpen(draft) && OUTCOMES.has(draft.finding.table.measure));
  if (told.length === 0) return [...drafts];
  return drafts.map((draft) => {
    const table = isOpen(draft) ? outcomeOf(draft, told) : null;
    return table ? { ...draft, finding: { ...draft.finding, table } } : draft;
  });
}

const OUTCOMES: ReadonlySet<string> = new Set(["killed", "injured"]);

/** One word alone leaves the outcome open; "killed and wounded" does not. */
function isOpen({ finding }: Draft): boolean {
  const predicate = finding.predicate ?? finding.host?.predicate;
  return (
    finding.table.measure === "casualties" &&
    predicate != null &&
    (predicate.frame === "victim" || (predicate.frame === "affect" && predicate.to - predicate.from === 1))
  );
}

function outcomeOf(draft: Draft, told: readonly Draft[]): MeasureTable | null {
  const same = told.filter((other) => other.count.low === draft.count.low && other.count.high === draft.count.high);
  const enough = told.some((other) => other.count.low >= draft.count.low);
  return only(same) ?? (same.length === 0 && enough ? only(told) : null);
}

/** The one measure of all drafts, or null. */
function only(drafts: readonly Draft[]): MeasureTable | null {
  const first = drafts[0]?.finding.table ?? null;
  return drafts.every((draft) => draft.finding.table === first) ? first : null;
}

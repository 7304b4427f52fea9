import type { Draft } from "./draft.ts";
import type { MeasureTable } from "./measure-table.ts";

/**
 * "Victims", and those who were shot, are killed or injured where the article tells which: by the same number elsewhere, or
 * because it tells of nothing else.
 */
export function withMeasures(drafts: readonly Draft[]): Draft[] {
  const told = drafts.filter((draft) => !isOpen(draft) && OUTCOMES.has(draft.finding.table.measure));
  if (told.length === 0) return [...drafts];
  const outcomes = outcomesOf(told);
  return drafts.map((draft) => {
    const table = isOpen(draft) ? outcomeOf(draft, outcomes) : null;
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

interface Outcomes {
  /** The measure of each number, null where it is told of two measures. */
  readonly byNumber: ReadonlyMap<string, MeasureTable | null>;
  /** The one measure that is told at all, or null, and its largest number. */
  readonly only: MeasureTable | null;
  readonly most: number;
}

const numberKey = ({ count }: Draft) => `${count.low} ${count.high}`;

function outcomesOf(told: readonly Draft[]): Outcomes {
  const byNumber = new Map<string, MeasureTable | null>();
  for (const draft of told) {
    const known = byNumber.get(numberKey(draft));
    byNumber.set(numberKey(draft), known === undefined || known === draft.finding.table ? draft.finding.table : null);
  }
  const first = told[0]!.finding.table;
  const only = told.every((draft) => draft.finding.table === first) ? first : null;
  return { byNumber, only, most: told.reduce((most, draft) => Math.max(most, draft.count.low), 0) };
}

function outcomeOf(draft: Draft, { byNumber, only, most }: Outcomes): MeasureTable | null {
  const same = byNumber.get(numberKey(draft));
  if (same !== undefined) return same;
  return draft.count.low <= most ? only : null;
}

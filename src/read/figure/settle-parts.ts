import type { Draft } from "./draft.ts";

/** Finds for each draft the larger figure of the same measure that includes it, where the article gives one. */
export function wholesOf(drafts: readonly Draft[], past: ReadonlySet<Draft>): Map<Draft, Draft> {
  const wholes = new Map<Draft, Draft>();
  const tolls = eventTolls(drafts, past);
  for (const draft of drafts) {
    const toll = tolls.get(draft.finding.table.measure);
    if (!toll || past.has(draft) || draft.kind !== "total" || draft === toll) continue;
    if (isIncluded(draft, toll)) wholes.set(draft, toll);
  }
  for (const group of coordinated(drafts)) {
    const whole = drafts.find((draft) => !group.includes(draft) && !past.has(draft) && draft.finding.table === group[0]!.finding.table && draft.count.low === sum(group));
    if (whole) for (const draft of group) if (draft.kind === "total" && !wholes.has(draft)) wholes.set(draft, whole);
  }
  return wholes;
}

/** The largest claimed total of each measure, by its lower bound. */
function eventTolls(drafts: readonly Draft[], past: ReadonlySet<Draft>): Map<string, Draft> {
  const tolls = new Map<string, Draft>();
  for (const draft of drafts) {
    if (past.has(draft) || draft.kind !== "total" || draft.status !== "claimed" || draft.finding.counting.quantity === null) continue;
    const { measure } = draft.finding.table;
    const known = tolls.get(measure);
    if (!known || draft.count.low > known.count.low) tolls.set(measure, draft);
  }
  return tolls;
}

/** One person, or fewer of a narrower population, than the event's toll counts. */
function isIncluded(draft: Draft, toll: Draft): boolean {
  if (draft.count.low >= toll.count.low || draft.count.high === 0) return false;
  return draft.finding.counting.quantity === null;
}

/** Drafts that share one predicate: "six men and one woman died". */
function coordinated(drafts: readonly Draft[]): Draft[][] {
  const groups = new Map<unknown, Draft[]>();
  for (const draft of drafts) {
    const { predicate, part } = draft.finding;
    if (!predicate || part || draft.finding.rule === "toll") continue;
    const key = predicate;
    groups.set(key, [...(groups.get(key) ?? []), draft]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

const sum = (group: readonly Draft[]) => group.reduce((total, draft) => total + draft.count.low, 0);

import { lowerAt } from "../text/sentence-view.ts";
import { isLead } from "./article-event.ts";
import type { Draft } from "./draft.ts";
import { isMoving } from "./finding.ts";
import type { Predicate } from "./predicate.ts";

/** Finds for each draft the larger figure of the same measure that includes it, where the article gives one. */
export function wholesOf(drafts: readonly Draft[], past: ReadonlySet<Draft>): Map<Draft, Draft> {
  const wholes = new Map<Draft, Draft>();
  const tolls = eventTolls(drafts, past);
  for (const draft of drafts) {
    const toll = tolls.get(draft.finding.table.measure);
    if (!toll || past.has(draft) || isMoving(draft.finding) || draft.kind !== "total" || draft === toll) continue;
    if (isIncluded(draft, toll)) wholes.set(draft, toll);
  }
  const byValue = new Map(drafts.filter((draft) => !past.has(draft)).map((draft) => [valueKey(draft, draft.count.low), draft]));
  for (const group of coordinated(drafts)) {
    const whole = byValue.get(valueKey(group[0]!, sum(group)));
    if (whole && !group.includes(whole))
      for (const draft of group) if (draft.kind === "total" && !wholes.has(draft)) wholes.set(draft, whole);
  }
  return wholes;
}

const valueKey = (draft: Draft, value: number) => `${draft.finding.table.measure} ${value}`;

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

/** An open count this near the toll is a rival of it, not a part. */
const RIVAL = 0.8;

/** One person, or surely fewer than the toll that the article opens with, and not of another population. */
function isIncluded(draft: Draft, toll: Draft): boolean {
  const { low, high } = draft.count;
  if (low >= toll.count.low || high === 0 || draft.finding.predicate === toll.finding.predicate) return false;
  if (draft.counted.role === ATTACKER || (toll.counted.side !== null && draft.counted.side !== toll.counted.side)) return false;
  if (draft.finding.counting.quantity === null) return true;
  if (draft.sentence === toll.sentence && isAddend(draft)) return true;
  if (!isLead(toll) || draft.sentence <= toll.sentence || isRival(draft, toll)) return false;
  return high === null ? low < RIVAL * toll.count.low : high < toll.count.low;
}

/** "Together with the 5,900 deaths in the south, they have lost 50,000 people". */
function isAddend({ reading, finding: { counting } }: Draft): boolean {
  const { words } = reading;
  return lowerAt(reading, counting.from - 1) === words.with && words.along.has(lowerAt(reading, counting.from - 2));
}

/** Another source's open count of the same is a rival of the toll. */
const isRival = (draft: Draft, toll: Draft) =>
  (draft.count.high === null || draft.finding.counting.quantity!.vague) &&
  draft.attribution.claimant !== null &&
  draft.attribution.claimant.name !== toll.attribution.claimant?.name;

/** Dead attackers stand beside the toll of their victims. */
const ATTACKER = "attacker";

/** Drafts that share one predicate: "six men and one woman died". */
function coordinated(drafts: readonly Draft[]): Draft[][] {
  const groups = new Map<Predicate, Draft[]>();
  for (const draft of drafts) {
    const { predicate, part } = draft.finding;
    if (!predicate || part || isMoving(draft.finding)) continue;
    const group = groups.get(predicate);
    if (group) group.push(draft);
    else groups.set(predicate, [draft]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

const sum = (group: readonly Draft[]) => group.reduce((total, draft) => total + draft.count.low, 0);

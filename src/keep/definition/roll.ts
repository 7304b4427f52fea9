import { compareText } from "../../lib/compare-text.ts";
import { groupBy } from "../group-by.ts";
import type { Claim } from "../tally/claim.ts";
import type { Series } from "../tally/gather-series.ts";

/** One item of a report in list form, or of an imported table of such items. */
export interface RollItem {
  /** Key of its series. */
  readonly key: string;
  readonly parts: readonly string[];
  readonly known: boolean;
  readonly words: string;
  /** Its place in the list; null in an imported table, whose columns have no order that says anything. */
  readonly line: number | null;
  readonly total: number;
  /** What the report says was added since the day before; null where it does not say. */
  readonly added: number | null;
  readonly figures: readonly string[];
}

/** The items that one claimant listed for one day, over all pages that list them. */
export interface RollDay {
  readonly day: string;
  readonly items: ReadonlyMap<string, RollItem>;
}

/** A page that lists less than this share of what the days around it list is an excerpt: it shows nothing to be gone. */
const FULL_SHARE = 0.5;

/** The reports in list form of each claimant and campaign, and the imported tables, each day by day, excerpts left out. */
export function callRolls(series: readonly Series[]): RollDay[][] {
  const rolls = new Map<string, Map<string, Map<string, RollItem>>>();
  for (const { key, claims } of series)
    for (const [table, own] of groupBy(claims.filter(isListed), tableOf))
      for (const [day, item] of itemsOf(key, own)) {
        const { happening, actor } = own[0]!;
        const roll = within(rolls, `${happening} ${actor.id} ${table}`, () => new Map<string, Map<string, RollItem>>());
        within(roll, day, () => new Map<string, RollItem>()).set(key, item);
      }
  return [...rolls.values()].map((roll) => fullDays([...roll].map(([day, items]) => ({ day, items }))));
}

/** Slug of an imported series; "" for the pages of a claimant, which are one list. */
function tableOf({ column }: Claim): string {
  return column?.split(" ")[0] ?? "";
}

function itemsOf(key: string, claims: readonly Claim[]): Map<string, RollItem> {
  const items = new Map<string, RollItem>();
  for (const claim of claims) {
    if (!claim.campaign || claim.kind !== "total" || claim.withdrawn || items.has(claim.day)) continue;
    const { parts, known, words } = claim.item;
    items.set(claim.day, { key, parts, known, words, line: claim.line, total: claim.low, added: null, figures: [claim.figure] });
  }
  for (const claim of claims) {
    const item = claim.kind === "increment" ? items.get(claim.day) : undefined;
    if (item && item.added === null) items.set(claim.day, { ...item, added: claim.low });
  }
  return items;
}

/** Whether a claim is an item of a list: a line of a report, or a column that the table of items knows. Countries and the like come and go. */
function isListed({ line, column, filled, item }: Claim): boolean {
  return line !== null || (column !== null && !filled && item.known);
}

function fullDays(days: readonly RollDay[]): RollDay[] {
  const inOrder = days.toSorted((a, b) => compareText(a.day, b.day));
  const most = inOrder.map(({ items }, at) => Math.max(items.size, inOrder[at - 1]?.items.size ?? 0, inOrder[at + 1]?.items.size ?? 0));
  return inOrder.filter(({ items }, at) => items.size >= most[at]! * FULL_SHARE);
}

function within<T>(groups: Map<string, T>, key: string, make: () => T): T {
  const own = groups.get(key) ?? make();
  groups.set(key, own);
  return own;
}

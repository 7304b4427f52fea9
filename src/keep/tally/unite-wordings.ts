import { compareText } from "../../lib/compare-text.ts";
import type { Claim } from "./claim.ts";
import type { Series } from "./gather-series.ts";
import { countKey, joinSeries } from "./gather-series.ts";
import { isKnownCampaign } from "../story/find-campaign.ts";
import { groupBy } from "../group-by.ts";
import { measureGroup } from "./measure-words.ts";
import { agree, isExact } from "./value.ts";

/**
 * Series that differ in the measure word alone and say the same: one day with the same value, or one's total is the other's
 * of the day before with the increment added, or the campaign is known to have one count; and no day on which they differ.
 * A claimant that defines two counts itself gives different values, and keeps two tallies.
 */
export function uniteWordings(series: readonly Series[]): Series[] {
  const united = new Map<string, Series[]>();
  for (const one of series.toSorted(longestFirst)) {
    const key = countKey(one.claims[0]!);
    const others = united.get(key) ?? [];
    const at = others.findIndex((other) => isExchanged(other, one) && saySame(other, one));
    if (at >= 0) others[at] = joinSeries(others[at]!, one);
    else others.push(one);
    united.set(key, others);
  }
  return [...united.values()].flat().sort((a, b) => compareText(a.key, b.key));
}

/** The definition is that of a report in list form, else of the series with the most claims. */
function longestFirst(a: Series, b: Series): number {
  return listed(b) - listed(a) || b.claims.length - a.claims.length || compareText(a.key, b.key);
}

function listed({ claims }: Series): number {
  return claims.some(({ line }) => line !== null) ? 1 : 0;
}

function isExchanged(a: Series, b: Series): boolean {
  return measureGroup(a.claims[0]!.measure) === measureGroup(b.claims[0]!.measure);
}

function saySame(a: Series, b: Series): boolean {
  const days = totalsByDay(a);
  const shared = b.claims.filter(({ kind, day }) => kind === "total" && days.has(day));
  const differing = shared.filter((claim) => !days.get(claim.day)!.some((other) => agree(claim, other)));
  if (differing.length > 0 && !areOld(differing, a)) return false;
  return shared.length > 0 || isKnownCampaign(b.claims[0]!.happening) || follows(a, b) || follows(b, a);
}

/** Whether all of them are totals of earlier days, passed on under a new day. */
function areOld(differing: readonly Claim[], { claims }: Series): boolean {
  const firstDay = new Map<number, string>();
  for (const { kind, low, day } of claims) if (kind === "total" && !firstDay.has(low)) firstDay.set(low, day);
  return differing.every(({ low, high, day }) => low === high && (firstDay.get(low) ?? day) < day);
}

/** Whether an increment of the second leads from a total of the first to a total of the second. */
function follows(a: Series, b: Series): boolean {
  const [before, after] = [totalsByDay(a), totalsByDay(b)];
  return b.claims.some(
    ({ kind, since, day, low, high }) =>
      kind === "increment" &&
      since !== null &&
      low === high &&
      (before.get(since) ?? []).some((old) => (after.get(day) ?? []).some((total) => isExact(total) && old.low + low === total.low)),
  );
}

function totalsByDay({ claims }: Series): Map<string, Claim[]> {
  return groupBy(
    claims.filter(({ kind }) => kind === "total"),
    ({ day }) => day,
  );
}

import type { Reading } from "../../model/tally.ts";
import { numberText } from "../../lib/number-text.ts";
import { spokenDay } from "../../lib/spoken-day.ts";
import type { Claim } from "../tally/claim.ts";

/** What a source says that it took off a count or put on it between two totals. Below zero where it was taken off. */
export interface PublishedCorrection {
  readonly by: number;
  readonly days: readonly string[];
  readonly figures: readonly string[];
}

/**
 * What was corrected between two totals, as published; null where nothing was. A correction that is dated on the day of the total before,
 * and published after it, shows in the total after.
 */
export function correctionBetween(claims: readonly Claim[], before: Reading, total: Reading): PublishedCorrection | null {
  const own = claims.filter(({ kind, day }) => kind === "correction" && day >= before.day && day <= total.day);
  const ofDay = own.filter(({ day }) => day > before.day);
  const found = ofDay.length > 0 ? ofDay : own;
  if (found.length === 0) return null;
  return {
    by: found.reduce((sum, { low }) => sum + low, 0),
    days: [...new Set(found.map(({ day }) => day))],
    figures: found.map(({ figure }) => figure),
  };
}

/** "Its source published a correction of −25 for 13 October 2022: 5,181 − 25 + 11 = 5,167, so 11 are new." */
export function correctionText({ by, days }: PublishedCorrection, before: Reading, total: Reading): string {
  const fresh = total.low - before.low - by;
  const sign = by < 0 ? "−" : "+";
  const sum = [
    `${numberText(before.low)} ${sign} ${numberText(Math.abs(by))}`,
    fresh === 0 ? "" : ` + ${numberText(fresh)}`,
    ` = ${numberText(total.low)}`,
  ];
  const rest = fresh === 0 ? "" : `, so ${numberText(fresh)} are new`;
  return `The published correction of ${sign}${numberText(Math.abs(by))} for ${days.map(spokenDay).join(" and ")} explains it: ${sum.join("")}${rest}.`;
}

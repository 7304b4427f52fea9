import { useByAge } from "./use-by-age.ts";
import { useByContest } from "./use-by-contest.ts";
import { useByDate } from "./use-by-date.ts";
import { useByEnding } from "./use-by-ending.ts";
import { useByName } from "./use-by-name.ts";
import { useByPhone } from "./use-by-phone.ts";
import { useByUnit } from "./use-by-unit.ts";
import { useByWord } from "./use-by-word.ts";
import type { NumeralContext, UseRule } from "./numeral-context.ts";
import type { QuantityUse } from "./quantity.ts";

/**
 * Rules in order; the first that speaks decides. Endings and units stand nearest to the number and come first, but "31 years old" is no duration; the date rule comes
 * before names, since "March 5" looks like one; what no rule claims is a count.
 */
const RULES: readonly UseRule[] = [useByWord, useByEnding, useByAge, useByUnit, useByDate, useByPhone, useByContest, useByName];

/** What a numeral is; null where the words are no number at all ("this one", "no longer"). */
export function useOf(context: NumeralContext): QuantityUse | null {
  for (const rule of RULES) {
    const use = rule(context);
    if (use !== undefined) return use;
  }
  const { numeral } = context;
  if (numeral.ordinal) return "ordinal";
  if (!Number.isFinite(numeral.low)) return "name";
  return Number.isInteger(numeral.low) && Number.isInteger(numeral.high) ? "count" : "measurement";
}

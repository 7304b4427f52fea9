import { numberText } from "../../lib/number-text.ts";
import { spokenDay } from "../../lib/spoken-day.ts";
import type { Claim } from "../tally/claim.ts";
import { isSlip } from "./digits.ts";
import { causeOf, difference } from "./explain-sum.ts";
import type { Found } from "./series-days.ts";

/** What a column had come to on a day. */
export interface Standing {
  readonly day: string;
  readonly low: number;
  /** The total, or the total and the increments that it was worked out from. */
  readonly claims: readonly Claim[];
  /** Whether the series states it. */
  readonly stated: boolean;
}

/** A total of a row, the increment beside it, and what the column had come to before. */
export interface ColumnSum {
  readonly base: Standing;
  readonly added: Claim;
  readonly total: Claim;
}

/** A row whose total is not the total before and the increment. @param errors by how much earlier totals of the column were off, by their day */
export function explainRow(sum: ColumnSum, errors: ReadonlyMap<string, number>): Found {
  const { base, added, total } = sum;
  const expected = base.low + added.low;
  const plus = added.low < 0 ? `− ${numberText(-added.low)}` : `+ ${numberText(added.low)}`;
  const by = total.low - expected;
  const text = `${baseText(sum)} ${plus} = ${numberText(expected)}, but ${numberText(total.low)} is stated, ${difference(by)}. ${reasonFor(sum, by, errors)}`;
  return { day: total.day, type: "sum", text, figures: [...base.claims, added, total].map(({ figure }) => figure) };
}

function baseText({ base, total }: ColumnSum): string {
  const claimant = base.claims[0]!.claimant;
  const notes = [base.stated ? "" : "worked out", claimant === total.claimant ? "" : claimant].filter((note) => note !== "");
  return `${numberText(base.low)} on ${spokenDay(base.day)}${notes.length > 0 ? ` (${notes.join(", ")})` : ""}`;
}

function reasonFor({ base, added, total }: ColumnSum, by: number, errors: ReadonlyMap<string, number>): string {
  const expected = base.low + added.low;
  if (base.stated && errors.get(base.day) === -by)
    return `The total of ${spokenDay(base.day)} was ${difference(-by)}: this one makes up for it.`;
  if (total.low === base.low) return "The total is the same as before: an old total printed again under the new day would explain it.";
  if (isSlip(total.low, expected)) return `A digit ${total.low < expected ? "lost" : "doubled"} in writing would explain it.`;
  return causeOf(base.low, added.low, total.low);
}

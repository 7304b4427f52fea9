import type { Reading } from "../../model/tally.ts";
import { numberText, pluralText } from "../../lib/number-text.ts";
import { spokenDay } from "../../lib/spoken-day.ts";
import type { Step } from "../tally/work-out.ts";
import { isSlip } from "./digits.ts";
import type { Found } from "./series-days.ts";

/** A total, the one before it, and what was added between. */
export interface Sum {
  readonly before: Reading;
  readonly step: Step;
  readonly total: Reading;
}

/** What kind of break a sum is that does not hold. `own` are all increments of the day; `old` says that the total before was an old one passed on. */
export function explainSum(sum: Sum, own: readonly Step[], old: string | null): Found {
  const { before, step, total } = sum;
  const expected = before.low + step.low;
  const figures = [...new Set([...before.figures, ...own.flatMap((one) => one.figures), ...total.figures])];
  const found = { day: total.day, figures };
  const added = `${valueOn(before)} + ${numberText(step.low)} = ${numberText(expected)}, but ${numberText(total.low)} is stated`;
  if (isMadeOf(own, before, total)) return { ...found, type: "component", text: partsText(sum, own) };
  if (old)
    return {
      day: before.day,
      figures,
      type: "stale",
      text: `${added} for ${spokenDay(total.day)}; ${old}. An old count passed on under a new day would explain it.`,
    };
  if (total.low === before.low && step.low > 0)
    return {
      ...found,
      type: "stale",
      text: `${added}, the same as before. An old total printed again under the new day would explain it.`,
    };
  if (isSlip(total.low, expected))
    return { ...found, type: "slip", text: `${added}. A digit ${total.low < expected ? "lost" : "doubled"} in writing would explain it.` };
  if (total.low === step.low && total.low < before.low)
    return { ...found, type: "reset", text: `${added}, the increment alone. A series that starts again from zero would explain it.` };
  return { ...found, type: "sum", text: `${added}, ${difference(total.low - expected)}. ${causeOf(before.low, step.low, total.low)}` };
}

function valueOn({ low, day, method }: Reading): string {
  return `${numberText(low)} on ${spokenDay(day)}${method === "stated" ? "" : " (worked out)"}`;
}

/** "41 too few". */
export function difference(by: number): string {
  return `${numberText(Math.abs(by))} too ${by > 0 ? "many" : "few"}`;
}

/** What the numbers themselves point to where a total, the one before it and what was added between do not fit. */
export function causeOf(before: number, added: number, total: number): string {
  const really = total - before;
  if (really < 0) return `The total falls by ${numberText(-really)}: a count taken back on review, or a misprint, would explain it.`;
  if (isSlip(added, really))
    return `The totals differ by ${numberText(really)}: a digit lost or doubled in the increment would explain it.`;
  return `The totals differ by ${numberText(really)}, not ${numberText(added)}: a correction of earlier days made without saying so, or a misprint, would explain it.`;
}

function isMadeOf(own: readonly Step[], before: Reading, total: Reading): boolean {
  return own.length > 1 && own.reduce((sum, { low }) => sum + low, before.low) === total.low;
}

function partsText({ before, total }: Sum, own: readonly Step[]): string {
  const parts = own.map(({ low }) => numberText(low)).join(" + ");
  const jump = numberText(total.low - before.low);
  return `${valueOn(before)} + ${parts} = ${numberText(total.low)}: the jump of ${jump} is made of ${pluralText(own.length, "part")} that are stated apart.`;
}

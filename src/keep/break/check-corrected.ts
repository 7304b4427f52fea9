import type { Reading } from "../../model/tally.ts";
import { boundsText, numberText } from "../../lib/number-text.ts";
import { spokenDay } from "../../lib/spoken-day.ts";
import { lastOfDays } from "../tally/value.ts";
import { correctionBetween, correctionText } from "./published-corrections.ts";
import type { Counts, Found } from "./series-days.ts";

/** A rise is a jump when it is at least so many times the usual one. */
const JUMP = 3;

/** Jumps of a campaign's totals that hold what its source put on the count on review, as published. */
export function checkCorrected({ stated, claims, campaign }: Counts): Found[] {
  if (!campaign || !claims.some(({ kind, low }) => kind === "correction" && low > 0)) return [];
  const days = lastOfDays(stated.map(({ reading }) => reading));
  const usual = usualRise(days);
  return days.flatMap((total, at) => {
    const before = days[at - 1];
    const correction = before ? correctionBetween(claims, before, total) : null;
    if (!before || !correction || correction.by <= 0) return [];
    const rise = total.low - before.low;
    if (rise < correction.by || rise < usual * JUMP) return [];
    const text = `${boundsText(total)} is ${numberText(rise)} above ${boundsText(before)} on ${spokenDay(before.day)}, where ${numberText(usual)} is usual: a jump made of parts. ${correctionText(correction, before, total)}`;
    return [{ day: total.day, type: "component", text, figures: [...before.figures, ...total.figures, ...correction.figures] }];
  });
}

function usualRise(days: readonly Reading[]): number {
  const rises = days.slice(1).map(({ low }, at) => low - days[at]!.low);
  return rises.sort((a, b) => a - b)[Math.floor(rises.length / 2)] ?? 0;
}

import type { Reading } from "../../model/tally.ts";
import { boundsText, numberText } from "../../lib/number-text.ts";
import { spokenDay } from "../../lib/spoken-day.ts";
import { lastOfDays } from "../tally/value.ts";
import { isSlipOfSome } from "./digits.ts";
import { correctionBetween, correctionText, type PublishedCorrection } from "./published-corrections.ts";
import type { Counts, Found } from "./series-days.ts";
import { findRounding } from "./series-days.ts";

/** A series that has dropped to less than this share and goes on from there has started again. */
const RESET_SHARE = 0.2;
/** Of fewer than these, most may be taken back by a single review. */
const LEAST_RESET = 50;

/** Totals of a campaign below an earlier one, on days that no sum has spoken of yet (`told`): a slip of the pen, a restart, or a count taken back. */
export function checkFalls(counts: Counts, told: ReadonlySet<string>): Found[] {
  if (!counts.campaign) return [];
  const days = lastOfDays(counts.stated.map(({ reading }) => reading));
  const rounding = findRounding(counts);
  const slips = slipsAmong(days, told);
  const found: Found[] = [...slips.values()];
  const sound = days.filter(({ day }) => !slips.has(day));
  for (const [at, total] of sound.entries()) {
    const before = sound[at - 1];
    if (!before || told.has(total.day) || total.low + Math.max(rounding(total), rounding(before)) >= before.low) continue;
    found.push(fall(before, total, sound.slice(at + 1, at + 3), correctionBetween(counts.claims, before, total)));
  }
  return found;
}

/** Totals that stand out from both neighbours, where a digit lost or doubled would put them between the two. */
function slipsAmong(days: readonly Reading[], told: ReadonlySet<string>): Map<string, Found> {
  const slips = new Map<string, Found>();
  for (const [at, total] of days.entries()) {
    const [before, after] = [days[at - 1], days[at + 1]];
    if (!before || !after || told.has(total.day) || slips.has(before.day)) continue;
    const between = total.low >= before.low && total.low <= after.low;
    if (between || after.low < before.low || !isSlipOfSome(total.low, before.low, after.low)) continue;
    const text = `${boundsText(total)} stands between ${boundsText(before)} on ${spokenDay(before.day)} and ${boundsText(after)} on ${spokenDay(after.day)}. A digit ${total.low < before.low ? "lost" : "doubled"} in writing would explain it.`;
    slips.set(total.day, { day: total.day, type: "slip", text, figures: [...before.figures, ...total.figures, ...after.figures] });
  }
  return slips;
}

function fall(before: Reading, total: Reading, later: readonly Reading[], correction: PublishedCorrection | null): Found {
  const figures = [...before.figures, ...total.figures];
  const arithmetic = `${boundsText(total)} is ${numberText(before.low - total.low)} below ${boundsText(before)} on ${spokenDay(before.day)}`;
  if (correction && correction.by <= total.low - before.low)
    return {
      day: total.day,
      type: "decrease",
      figures: [...figures, ...correction.figures],
      text: `${arithmetic}. ${correctionText(correction, before, total)}`,
    };
  const restarted =
    before.low >= LEAST_RESET &&
    total.low < before.low * RESET_SHARE &&
    later.length === 2 &&
    later.every(({ low }) => low >= total.low && low < before.low);
  if (restarted)
    return {
      day: total.day,
      type: "reset",
      figures,
      text: `${arithmetic}, and the count goes on from there. A series that starts again would explain it.`,
    };
  return {
    day: total.day,
    type: "decrease",
    figures,
    text: `${arithmetic}. A count taken back on review, a narrower definition or a misprint would explain it.`,
  };
}

import { lowerAt } from "../../text/sentence-view.ts";
import type { Finding, Frame } from "../finding.ts";
import { countingBeginningAt } from "../subjects.ts";

/**
 * What a count was before.
 *
 *   There were 310 new infections, up from 290 on Monday.
 *                                          ^^^
 */
export const change: Frame = (reading, found) =>
  found.all.flatMap((finding): Finding[] => {
    let at = finding.counting.to;
    if (lowerAt(reading, at) === ",") at++;
    if (!reading.words.upDown.has(lowerAt(reading, at)) || lowerAt(reading, at + 1) !== reading.words.fromWord) return [];
    const counting = countingBeginningAt(reading, at + 2);
    if (!counting || found.has(counting)) return [];
    return [{ ...finding, counting, rule: "change" }];
  });

import { lowerAt } from "../../text/sentence-view.ts";
import type { Finding, Frame } from "../finding.ts";
import { isBreak } from "../sentence-reading.ts";
import { countingBeginningAt } from "../subjects.ts";

/** "of cholera," stands between at most, in tokens. */
const FURTHEST = 5;

/**
 * What a count was before.
 *
 *   There were 310 new infections, up from 290 on Monday.
 *                                          ^^^
 */
export const change: Frame = (reading, found) =>
  found.all.flatMap((finding): Finding[] => {
    let at = finding.counting.to;
    while (at < finding.counting.to + FURTHEST && !reading.words.upDown.has(lowerAt(reading, at)) && !isBreak(reading, at)) at++;
    if (!reading.words.upDown.has(lowerAt(reading, at)) || lowerAt(reading, at + 1) !== reading.words.fromWord) return [];
    const counting = countingBeginningAt(reading, at + 2);
    if (!counting || found.has(counting)) return [];
    return [{ ...finding, counting, host: finding, rule: "change" }];
  });

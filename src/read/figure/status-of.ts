import type { FigureStatus } from "../../model/figure.ts";
import { classesAt, lowerAt } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import type { Finding } from "./finding.ts";
import type { SentenceReading } from "./sentence-reading.ts";

/** A denial stands no further before what it denies, in tokens. */
const DENIAL_REACH = 14;

/** What the words of a sentence make of a figure; whether it is past is decided with the article in view. */
export function statusOf(reading: SentenceReading, finding: Finding): FigureStatus {
  if (isDenied(reading, finding)) return "denied";
  if (isBelieved(reading, finding)) return "possible";
  const predicate = (finding.host ?? finding).predicate ?? finding.predicate;
  if (!predicate) return "claimed";
  const { group } = predicate;
  if (group.negated && finding.counting.quantity?.count.high !== 0) return "denied";
  if (finding.rule === "toll") return tollStatus(reading, finding);
  if (group.expected && !group.unreal) return "forecast";
  if (group.doubted || group.unreal) return "possible";
  return "claimed";
}

function isDenied(reading: SentenceReading, finding: Finding): boolean {
  const least = Math.max(reading.from, finding.counting.from - DENIAL_REACH);
  if (lowerAt(reading, finding.counting.from - 1) === "not") return true;
  for (let at = finding.counting.from - 1; at >= least; at--)
    if (reading.words.denials.has(lowerAt(reading, at)) || isUntrue(reading, at)) return true;
  return false;
}

/** "It is not true that", "it is false that". */
function isUntrue(reading: SentenceReading, at: number): boolean {
  if (!reading.words.untrue.has(lowerAt(reading, at)) || !reading.words.relatives.has(lowerAt(reading, at + 1))) return false;
  return lowerAt(reading, at) !== "true" || (classesAt(reading, at - 1) & WordClass.negation) !== 0;
}

/** "Officials believe 10 to 15 workers were killed". */
function isBelieved(reading: SentenceReading, { counting, host }: Finding): boolean {
  const from = (host ?? { counting }).counting.from;
  const before = lowerAt(reading, from - 1);
  return (
    reading.words.beliefs.has(before) || (reading.words.relatives.has(before) && reading.words.beliefs.has(lowerAt(reading, from - 2)))
  );
}

/** "the toll could exceed 10,000": the verbs stand between the toll and its number. */
function tollStatus(reading: SentenceReading, finding: Finding): FigureStatus {
  for (let at = finding.counting.from - 1; at >= finding.predicate!.to; at--) {
    const lower = lowerAt(reading, at);
    if (reading.words.possibleModals.has(lower) || reading.words.doubts.has(lower)) return "possible";
    if (reading.words.forecastModals.has(lower) || reading.words.forecasts.has(lower)) return "forecast";
  }
  return "claimed";
}

import type { FigureStatus } from "../../model/figure.ts";
import type { Span } from "../../model/span.ts";
import { classesAt, lowerAt } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import { type Finding, isOfToll } from "./finding.ts";
import type { SentenceReading } from "./sentence-reading.ts";
import { runOf, type Told, told } from "./told.ts";

/** A denial stands no further before what it denies, in tokens. */
const DENIAL_REACH = 14;

/** What the words of a sentence make of a figure; whether it is past is decided with the article in view. */
export function statusOf(reading: SentenceReading, finding: Finding): Told<FigureStatus> {
  const denial = denialWords(reading, finding);
  if (denial) return told("denied", denial);
  const belief = beliefWords(reading, finding);
  if (belief) return told("possible", belief);
  const predicate = (finding.host ?? finding).predicate ?? finding.predicate;
  if (!predicate) return told("claimed");
  const { group } = predicate;
  const words = group.from < predicate.from ? runOf(reading, group.from, predicate.from) : null;
  if (group.negated && finding.counting.quantity?.count.high !== 0) return told("denied", words);
  if (isOfToll(finding)) return tollStatus(reading, finding);
  if (group.expected && !group.unreal) return told("forecast", words);
  if (group.doubted || group.unreal) return told("possible", words);
  return told("claimed");
}

function denialWords(reading: SentenceReading, finding: Finding): Span | null {
  const least = Math.max(reading.from, finding.counting.from - DENIAL_REACH);
  if (reading.words.negations.has(lowerAt(reading, finding.counting.from - 1))) return runOf(reading, finding.counting.from - 1);
  for (let at = finding.counting.from - 1; at >= least; at--)
    if (reading.words.denials.has(lowerAt(reading, at)) || isUntrue(reading, at)) return runOf(reading, at);
  return null;
}

/** "It is not true that", "it is false that". */
function isUntrue(reading: SentenceReading, at: number): boolean {
  if (!reading.words.untrue.has(lowerAt(reading, at)) || !reading.words.relatives.has(lowerAt(reading, at + 1))) return false;
  return lowerAt(reading, at) !== "true" || (classesAt(reading, at - 1) & WordClass.negation) !== 0;
}

/** "Officials believe 10 to 15 workers were killed". */
function beliefWords(reading: SentenceReading, { counting, host }: Finding): Span | null {
  const from = (host ?? { counting }).counting.from;
  const at = reading.words.relatives.has(lowerAt(reading, from - 1)) ? from - 2 : from - 1;
  return reading.words.beliefs.has(lowerAt(reading, at)) ? runOf(reading, at) : null;
}

/** "the toll could exceed 10,000": the verbs stand between the toll and its number. */
function tollStatus(reading: SentenceReading, finding: Finding): Told<FigureStatus> {
  for (let at = finding.counting.from - 1; at >= finding.predicate!.to; at--) {
    const lower = lowerAt(reading, at);
    if (reading.words.possibleModals.has(lower) || reading.words.doubts.has(lower)) return told("possible", runOf(reading, at));
    if (reading.words.forecastModals.has(lower) || reading.words.forecasts.has(lower)) return told("forecast", runOf(reading, at));
  }
  return told("claimed");
}

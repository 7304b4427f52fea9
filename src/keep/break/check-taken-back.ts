import { compareText } from "../../lib/compare-text.ts";
import { boundsText, numberText } from "../../lib/number-text.ts";
import { spokenDay } from "../../lib/spoken-day.ts";
import type { Stated } from "../tally/state-readings.ts";
import { isExact } from "../tally/value.ts";
import type { Counts, Found } from "./series-days.ts";

/**
 * Tolls of one event that their claimant takes back: a later article names the claimant with fewer, for the same place. An
 * event's toll holds for the day of the event however late it is published, so what counts as later is publication.
 */
export function checkTakenBack({ stated, campaign }: Counts): Found[] {
  if (campaign) return [];
  const named = stated.filter(({ reading, claims }) => isExact(reading) && reading.modifier === "exact" && claims[0]!.named);
  const inOrder = named.toSorted((a, b) => compareText(saidOn(a), saidOn(b)) || compareText(a.reading.known, b.reading.known));
  return inOrder.flatMap((after, at) => {
    const before = inOrder[at - 1];
    return before && isTakenBack(before, after) ? [takenBack(before, after)] : [];
  });
}

function saidOn({ reading }: Stated): string {
  return reading.published ?? reading.day;
}

function isTakenBack(before: Stated, after: Stated): boolean {
  const [a, b] = [before.claims[0]!, after.claims[0]!];
  const samePlace = a.place === null || b.place === null || a.place.key === b.place.key;
  const later = compareText(a.day, b.day) <= 0 && (saidOn(before) < saidOn(after) || a.known < b.known);
  return samePlace && later && a.article !== b.article && b.low < a.low;
}

function takenBack({ reading: before }: Stated, { reading: after }: Stated): Found {
  const figures = [...before.figures, ...after.figures];
  const arithmetic = `${boundsText(after)} is ${numberText(before.low - after.low)} below ${boundsText(before)}, said on ${spokenDay(before.published ?? before.day)}`;
  const text = `${arithmetic}. A count taken back on review, a narrower definition or a misreading would explain it.`;
  return { day: after.day, type: before.day === after.day ? "contradiction" : "decrease", text, figures };
}

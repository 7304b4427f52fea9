import { lowerAt } from "../text/sentence-view.ts";
import type { Counting } from "./counting.ts";
import { hasOwnVerb } from "./objects.ts";
import type { SentenceReading } from "./sentence-reading.ts";
import { countingEndingAt } from "./subjects.ts";

/** The countings that stand right before one, joined to it by commas and "and". Nearest first. */
export function conjunctsBefore(reading: SentenceReading, last: Counting): Counting[] {
  const found: Counting[] = [];
  for (let from = last.from; ;) {
    let at = from;
    while (at > reading.from && (reading.words.joiners.has(lowerAt(reading, at - 1)) || lowerAt(reading, at - 1) === ",")) at--;
    const counting = at < from ? countingEndingAt(reading, at) : undefined;
    if (!counting || hasOwnVerb(reading, counting)) return found;
    found.push(counting);
    from = counting.from;
  }
}

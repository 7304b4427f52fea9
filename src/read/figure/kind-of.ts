import type { FigureKind } from "../../model/figure.ts";
import type { DateFound } from "../date/date-found.ts";
import { daysBetween } from "../../lib/day.ts";
import { lowerAt } from "../text/sentence-view.ts";
import type { Finding } from "./finding.ts";
import type { SentenceReading } from "./sentence-reading.ts";

/** Whether a figure is all so far, added since an earlier count, included in a larger one, or so many in each period. */
export function kindOf(reading: SentenceReading, finding: Finding, dates: readonly DateFound[]): FigureKind {
  if (dates.some((date) => date.sense === "every" && isTight(reading, finding, date))) return "rate";
  if (finding.increment) return "increment";
  if (finding.rule === "toll" || finding.rule === "total") return "total";
  if (isPart(reading, finding)) return "part";
  return dates.some((date) => isSpan(reading, date)) ? "increment" : "total";
}

/** Named as part of a figure of the same measure; "all four of its missiles" and "none of them" are the whole. */
function isPart(reading: SentenceReading, { counting, part, host, table, predicate }: Finding): boolean {
  if (counting.quantity?.count.high === 0 || reading.words.all.has(lowerAt(reading, counting.from))) return false;
  if (part) return host === null || host.table === table;
  return counting.partitive === "noun" && counting.inner !== null && counting.inner === predicate;
}

/** A rate names its period right behind what it counts: "about 800 a day", "800 people are killed every day". */
function isTight(reading: SentenceReading, { counting, predicate }: Finding, date: DateFound): boolean {
  const end = Math.max(counting.to, predicate?.to ?? 0);
  return date.from >= counting.to && date.from - end <= 2 && lowerAt(reading, date.from) !== ",";
}

/** Longer periods are closed ones. */
const LONGEST_SPAN = 8;

/** A short period up to now ("in the past 24 hours"), or since an earlier count. */
function isSpan(reading: SentenceReading, { from, to, sense, grain, first, last }: DateFound): boolean {
  if (sense === "since") return grain === "day" && holdsOne(reading, from, to, reading.words.countWords);
  if (sense !== "during" || (first !== null && last !== null && daysBetween(first, last) > LONGEST_SPAN)) return false;
  return holdsOne(reading, from, to, reading.words.spans);
}

function holdsOne(reading: SentenceReading, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) if (words.has(lowerAt(reading, at))) return true;
  return false;
}

import type { FigureKind } from "../../model/figure.ts";
import type { Span } from "../../model/span.ts";
import type { DateFound } from "../date/date-found.ts";
import { daysBetween } from "../../lib/day.ts";
import { phraseAt } from "../text/phrases.ts";
import { lowerAt } from "../text/sentence-view.ts";
import { type Finding, isMoving } from "./finding.ts";
import { isBreak, type SentenceReading } from "./sentence-reading.ts";
import { runOf, type Told, told } from "./told.ts";

/** Whether a figure is all so far, added since an earlier count, included in a larger one, or so many in each period. */
export function kindOf(reading: SentenceReading, finding: Finding, dates: readonly DateFound[]): Told<FigureKind> {
  const every = dates.find((date) => date.sense === "every" && isTight(reading, finding, date));
  if (every) return told("rate", every);
  if (finding.increment) return told("increment", additionWords(reading, finding));
  if (isMoving(finding)) return told("total");
  if (isPart(reading, finding)) return told("part", inclusionWords(reading, finding));
  const span = shortPeriodBehind(reading, finding) ?? dates.find((date) => isSpan(reading, date));
  return span ? told("increment", span) : told("total");
}

/** "rose by 12", "another 12", "12 new cases". */
function additionWords(reading: SentenceReading, { counting: { from, nounFrom, quantity } }: Finding): Span | null {
  if (lowerAt(reading, from - 1) === reading.words.by) return runOf(reading, from - 1);
  if (quantity?.further) return runOf(reading, quantity.from, quantity.to);
  return reading.words.newWords.has(lowerAt(reading, nounFrom)) ? runOf(reading, nounFrom) : null;
}

/** A part is named no further behind the word that includes it, in tokens. */
const LONGEST_LIST = 30;

/** "four of whom", "including 12 children and two nurses". */
function inclusionWords(reading: SentenceReading, { counting: { from, to, nounFrom, quantity, partitive } }: Finding): Span | null {
  if (partitive && quantity) return runOf(reading, quantity.to, partitive === "pronoun" ? to : nounFrom);
  for (let at = from - 1; at >= Math.max(reading.from, from - LONGEST_LIST); at--)
    if (reading.words.including.has(lowerAt(reading, at))) return runOf(reading, at);
  return null;
}

/** Named as part of a figure of the same measure; "all four of its missiles" and "none of them" are the whole. */
function isPart(reading: SentenceReading, { counting, part, host, table, predicate }: Finding): boolean {
  if (counting.quantity?.count.high === 0 || reading.words.all.has(lowerAt(reading, counting.from))) return false;
  if (part) return host === null || host.table === table;
  return counting.partitive === "noun" && counting.inner !== null && counting.inner === predicate;
}

/** A rate names its period right behind what it counts: "about 800 a day", "800 people are killed every day". */
function isTight(reading: SentenceReading, { counting, predicate }: Finding, date: DateFound): boolean {
  if (reading.words.wordOrder === "free" && date.to <= counting.from) return true;
  const end = Math.max(counting.to, predicate?.to ?? 0);
  return date.from >= counting.to && date.from - end <= 2 && lowerAt(reading, date.from) !== ",";
}

/** Longer periods are closed ones. */
const LONGEST_SPAN = 8;

/** A short period stands no further behind the harm than this, in tokens: "killed by a storm in a day". */
const FURTHEST_PERIOD = 5;

/** "800 killed in a day", "1,000 dead in 24 hours". */
function shortPeriodBehind(reading: SentenceReading, { counting, predicate }: Finding): Span | null {
  const end = Math.max(counting.to, predicate?.to ?? 0);
  for (let at = end; at <= end + FURTHEST_PERIOD && !isBreak(reading, at) && lowerAt(reading, at) !== ","; at++) {
    const period = phraseAt(reading, at, reading.words.shortPeriods);
    if (period) return runOf(reading, period.from, period.to);
  }
  return null;
}

/** A short period up to now ("in the past 24 hours"), or since an earlier count. */
function isSpan(reading: SentenceReading, { from, to, sense, grain, first, last }: DateFound): boolean {
  if (sense === "since") return grain === "day" && isSinceCount(reading, from, to, first);
  if (sense !== "during" || (first !== null && last !== null && daysBetween(first, last) > LONGEST_SPAN)) return false;
  return holdsOne(reading, from, to, reading.words.spans);
}

/** "since Wednesday's count", "715 since Wednesday"; "since Monday's quake" and "since 24 February last year" reach back to a beginning. */
function isSinceCount(reading: SentenceReading, from: number, to: number, first: string | null): boolean {
  if (holdsOne(reading, from, to + 2, reading.words.countWords)) return true;
  const { published } = reading.scan.article;
  if (published === null || first === null || daysBetween(first, published) > LONGEST_SPAN) return false;
  return to - from === 2 && lowerAt(reading, to) !== "'s";
}

function holdsOne(reading: SentenceReading, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) if (words.has(lowerAt(reading, at))) return true;
  return false;
}

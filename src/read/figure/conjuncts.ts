import { classesAt, lowerAt, shapeAt } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import type { Counting } from "./counting.ts";
import { isAdverb, isBreak, isVerb, type SentenceReading } from "./sentence-reading.ts";
import { countingBeginningAt, countingEndingAt } from "./subjects.ts";

/** How far a conjunct may stand behind the phrase it is joined to: "three in Kyiv and two in Lviv". */
const LONGEST_GAP = 9;

type Joining = Pick<SentenceReading, "words" | "tokens" | "from" | "to" | "countings" | "predicateAt">;

/**
 * The countings joined to one by commas and "and", while they have no verb of their own. The list ends with the item behind its
 * "and".
 *
 *   killing two crew members and 10 tourists, and 12 were hurt
 *                                ^^^^^^^^^^^
 */
export function conjunctsAfter(reading: SentenceReading, end: number): Counting[] {
  const found: Counting[] = [];
  for (let from = end, closed = false; !closed;) {
    const next = conjunctAt(reading, from);
    if (!next || hasOwnVerb(reading, next.counting)) break;
    found.push(next.counting);
    from = next.counting.to;
    closed = next.closes && lowerAt(reading, from) === ",";
  }
  return found;
}

function conjunctAt(reading: SentenceReading, end: number): { counting: Counting; closes: boolean } | null {
  const most = Math.min(reading.to, end + LONGEST_GAP);
  for (let at = end; at < most; at++) {
    const lower = lowerAt(reading, at);
    if (reading.words.joiners.has(lower) || lower === ",") {
      let next = at + 1;
      while (reading.words.joiners.has(lowerAt(reading, next))) next++;
      const counting = countingBeginningAt(reading, next) ?? alongCounting(reading, next) ?? gappedCounting(reading, next);
      if (counting) return { counting, closes: lower !== "," };
      if (lower !== ",") return null;
    }
    const along = alongCounting(reading, at);
    if (along) return { counting: along, closes: true };
    if (isBreak(reading, at) || isVerb(reading, at) || reading.predicateAt.has(at)) return null;
  }
  return null;
}

/** "… lost 71 soldiers and Armenia 105": the verb is left out behind another name. */
function gappedCounting(reading: SentenceReading, from: number): Counting | undefined {
  let at = from;
  while (at < from + 3 && shapeAt(reading, at) === "title") at++;
  const counting = at > from ? countingBeginningAt(reading, at) : undefined;
  return counting?.nounFrom === counting?.nounTo ? counting : undefined;
}

/** The counting behind "along with", "alongside", "together with", "as well as". */
export function alongCounting(reading: SentenceReading, at: number): Counting | undefined {
  const lower = lowerAt(reading, at);
  const { asWellAs } = reading.words;
  if (asWellAs.every((word, i) => lowerAt(reading, at + i) === word)) return countingBeginningAt(reading, at + asWellAs.length);
  if (!reading.words.along.has(lower)) return undefined;
  return countingBeginningAt(reading, lowerAt(reading, at + 1) === reading.words.with ? at + 2 : at + 1);
}

/** The countings that stand right before one, joined to it by commas and "and". Nearest first. */
export function conjunctsBefore(reading: SentenceReading, last: Counting): Counting[] {
  const found: Counting[] = [];
  for (let from = last.from; ;) {
    let at = from;
    while (at > reading.from && (reading.words.joiners.has(lowerAt(reading, at - 1)) || lowerAt(reading, at - 1) === ",")) at--;
    const counting = at < from ? countingEndingAt(reading, at) : undefined;
    if (!counting || hasOwnVerb(reading, counting) || counting.inner) return found;
    found.push(counting);
    from = counting.from;
  }
}

/** "and 12 were hurt", "and 12 wounded": the next words are another predicate of which it is the subject. */
function hasOwnVerb(reading: Joining, counting: Counting): boolean {
  let at = counting.to;
  while (isAdverb(reading, at)) at++;
  if ((classesAt(reading, at) & (WordClass.auxiliary | WordClass.modal | WordClass.cue)) !== 0) return true;
  const predicate = reading.predicateAt.get(at);
  return predicate !== undefined && predicate.frame !== "deed" && predicate.frame !== "victim" && predicate.frame !== "toll";
}

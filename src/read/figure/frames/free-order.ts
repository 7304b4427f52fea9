import { classesAt, lowerAt } from "../../text/sentence-view.ts";
import { WordClass } from "../../text/word-class.ts";
import { conjunctsAfter, conjunctsBefore } from "../conjuncts.ts";
import type { Counting } from "../counting.ts";
import { find, type Finding, type Frame } from "../finding.ts";
import type { MeasureTable } from "../measure-table.ts";
import type { Predicate } from "../predicate.ts";
import { isAdverb, isBreak, type SentenceReading } from "../sentence-reading.ts";
import { countingBeginningAt, countingEndingAt } from "../subjects.ts";

/** A word of harm and what it counts stand no further apart than this, in tokens. */
const FURTHEST = 25;

/**
 * A word of harm and what it counts, where either may come first: behind it before all, in front of it, or behind what tells when
 * and where.
 *
 *   Загинули троє людей, ще 12 поранено. · У місті зруйновано внаслідок удару три школи. · Загиблих – двоє.
 *            ^^^^^^^^^^^     ^^                                                ^^^^^^^^^                ^^^^
 */
export const freeOrder: Frame = (reading) => {
  const taken = new Map<Counting, MeasureTable>();
  return reading.predicates.flatMap((predicate) => {
    if (!binds(reading, predicate)) return [];
    for (const [first, ...joined] of candidates(reading, predicate)) {
      if (!first) continue;
      const told = hedged(reading, predicate, first);
      const countings = [first, ...joined.filter((counting) => !taken.has(counting))];
      const found = countings.flatMap((counting) => find(reading, counting, told, "free-order"));
      for (const { counting, table } of found) taken.set(counting, table);
      if (found.length > 0) return found.map((finding) => ({ ...finding, part: isPartOf(reading, finding, taken) }));
    }
    return [];
  });
};

/** "п'ятеро поранених, двоє з них – у реанімації": a part of those before it, where the same befell them. */
function isPartOf(reading: SentenceReading, { counting, table }: Finding, taken: ReadonlyMap<Counting, MeasureTable>): boolean {
  if (!reading.parts.has(counting)) return false;
  let at = lastFrom(reading.countings, counting.from) - 1;
  for (let passed = 0; passed < MOST_PARTS && at >= 0 && reading.parts.has(reading.countings[at]!); passed++) at--;
  const whole = reading.countings[at];
  return whole !== undefined && (taken.get(whole) === table || whole.inner?.tables.includes(table) === true);
}

const MOST_PARTS = 8;

const VERBAL: ReadonlySet<Predicate["frame"]> = new Set(["affect", "undergo", "state"]);

/** Verbs and states; nouns of harm only where a dash or a colon follows. What stands inside a noun phrase says nothing of others. */
function binds(reading: SentenceReading, { frame, from, to }: Predicate): boolean {
  if (isInside(reading.countings, from, to)) return false;
  return VERBAL.has(frame) || (frame !== "toll" && (LEADS.has(lowerAt(reading, to)) || isNone(reading, to)));
}

/** Whether a run of tokens lies inside a counting. */
function isInside(countings: readonly Counting[], from: number, to: number): boolean {
  const last = countings[lastFrom(countings, from)];
  return last !== undefined && to <= last.to;
}

/** Index of the last counting that begins at a token or before it, or -1; countings stand in order of text. */
function lastFrom(countings: readonly Counting[], from: number): number {
  let low = 0;
  let high = countings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (countings[middle]!.from <= from) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** "загиблих немає". */
const isNone = (reading: SentenceReading, at: number) => countingBeginningAt(reading, at)?.quantity?.count.high === 0;

const LEADS: ReadonlySet<string> = new Set(["–", "—", "-", ":"]);

function* candidates(reading: SentenceReading, predicate: Predicate): Generator<readonly Counting[]> {
  const next = pastAdverbs(reading, predicate.to);
  const adjacent = countingBeginningAt(reading, next);
  if (adjacent) yield withConjuncts(reading, adjacent);
  if (!VERBAL.has(predicate.frame)) return;
  const before = countingBefore(reading, predicate.group.from);
  if (before) yield [before, ...conjunctsBefore(reading, before)];
  const behind = adjacent ?? countingBehind(reading, next);
  if (behind) yield withConjuncts(reading, behind);
}

/** A counting with those joined to it, but for the last of a list that another verb follows: "загинула жінка, двох дітей врятували". */
function withConjuncts(reading: SentenceReading, first: Counting): readonly Counting[] {
  const joined = conjunctsAfter(reading, first.to).filter((counting) => !reading.parts.has(counting));
  const last = joined.at(-1);
  if (!last || !isOtherVerb(reading, pastAdverbs(reading, last.to))) return [first, ...joined];
  const own = joined.findIndex((counting) => lowerAt(reading, counting.from - 1) === ",");
  return [first, ...(own < 0 ? joined : joined.slice(0, own))];
}

function pastAdverbs(reading: SentenceReading, from: number): number {
  let at = LEADS.has(lowerAt(reading, from)) ? from + 1 : from;
  while (at < reading.to && !countingBeginningAt(reading, at) && (isAdverb(reading, at) || isAuxiliary(reading, at))) at++;
  return at;
}

const isAuxiliary = (reading: SentenceReading, at: number) => (classesAt(reading, at) & (WordClass.auxiliary | WordClass.modal)) !== 0;

const isBound = (reading: SentenceReading, at: number) => lowerAt(reading, at) === "," || isBreak(reading, at);

/** What hangs on a preposition is told for when and where. */
const isGoverned = (reading: SentenceReading, { from }: Counting) =>
  (classesAt(reading, from - 1) & WordClass.preposition) !== 0 || isOwned(reading, from);

/** "тіла двох жінок": a noun of harm right before a counting takes it. */
function isOwned(reading: SentenceReading, from: number): boolean {
  const before = reading.predicateAt.get(from - 1);
  return before !== undefined && before.to === from && !VERBAL.has(before.frame);
}

/** The nearest counting in front, in the same clause; what is set off as its part is passed over. */
function countingBefore(reading: SentenceReading, verb: number): Counting | null {
  const from = LEADS.has(lowerAt(reading, verb - 1)) ? verb - 1 : verb; // "двоє з них – у реанімації"
  let passed = false;
  let listed = false;
  for (let at = from - 1; at >= Math.max(reading.from, from - FURTHEST); at--) {
    const counting = countingEndingAt(reading, at + 1);
    if (counting) {
      const isPart = reading.parts.has(counting);
      if (!isGoverned(reading, counting) && (!isPart || counting.to === from)) return counting;
      passed ||= isPart;
      at = counting.from;
    } else if (reading.asides.has(at)) at = reading.asides.get(at)!;
    else if ((isBound(reading, at) && !passed && !(listed && isInList(reading, at))) || isOtherVerb(reading, at)) return null;
    listed ||= reading.words.joiners.has(lowerAt(reading, at));
  }
  return null;
}

/** "155 прикордонників, нацгвардійців та бійців": a comma between nouns that share one number. */
const isInList = (reading: SentenceReading, at: number) =>
  lowerAt(reading, at) === "," &&
  reading.words.plurals.has(lowerAt(reading, at - 1)) &&
  reading.words.plurals.has(lowerAt(reading, at + 1));

/** The first counting behind what tells when and where. */
function countingBehind(reading: SentenceReading, from: number): Counting | null {
  for (let at = from; at < Math.min(reading.to, from + FURTHEST); at++) {
    const counting = countingBeginningAt(reading, at);
    if (counting && !isGoverned(reading, counting) && !reading.parts.has(counting)) return counting;
    if (counting) at = counting.to - 1;
    else if (isBound(reading, at) || isOtherVerb(reading, at)) return null;
  }
  return null;
}

const isOtherVerb = (reading: SentenceReading, at: number) => VERBAL.has(reading.predicateAt.get(at)?.frame ?? "toll");

/** The harm with the doubt or denial that its clause says elsewhere than before it: "під завалами можуть бути", "ймовірно, загинули". */
function hedged(reading: SentenceReading, predicate: Predicate, counting: Counting): Predicate {
  const { words } = reading;
  const from = clauseStart(reading, Math.min(predicate.from, counting.from));
  const to = Math.max(predicate.to, counting.from);
  let { doubted, expected } = predicate.group;
  for (let at = from; at < to; at++) {
    doubted ||= words.possibleModals.has(lowerAt(reading, at)) || words.doubts.has(lowerAt(reading, at));
    expected ||= words.forecasts.has(lowerAt(reading, at));
  }
  if (doubted === predicate.group.doubted && expected === predicate.group.expected) return predicate;
  return { ...predicate, group: { ...predicate.group, doubted, expected } };
}

/** Where a clause begins; a word of doubt may be set off in front of it. */
function clauseStart(reading: SentenceReading, from: number): number {
  let at = from;
  while (at > reading.from && from - at < FURTHEST && !isBound(reading, at - 1)) at--;
  return lowerAt(reading, at - 1) === "," && reading.words.doubts.has(lowerAt(reading, at - 2)) ? at - 2 : at;
}

import { classesAt, lowerAt, shapeAt } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import type { Counting } from "./counting.ts";
import { NounKind } from "./measure-table.ts";
import { ageKind, nounRunAt, type RunContext } from "./noun-run.ts";
import type { Predicate } from "./predicate.ts";
import { type BareReading, isNominal } from "./sentence-reading.ts";

/**
 * One person counted by an article, a possessive or, in a headline, by nothing.
 *
 *   A popular owner and his wife were killed · Teen shot in Durham
 *   ^^^^^^^^^^^^^^^     ^^^^^^^^                ^^^^
 *
 * @param taken the countings of numbers, which come first
 */
export function findSingles(
  reading: BareReading,
  predicates: ReadonlyMap<number, Predicate>,
  taken: readonly Counting[],
  headline: boolean,
): Counting[] {
  const found: Counting[] = [];
  const context = { predicates, stops: new Set(taken.map((counting) => counting.from)) };
  let next = 0;
  for (let at = reading.from; at < reading.to; at++) {
    while (next < taken.length && taken[next]!.to <= at) next++;
    if (next < taken.length && taken[next]!.from <= at) continue;
    const single = singleAt(reading, at, context, headline || found.at(-1)?.to === at - 1 || isJoined(reading, at, taken[next - 1]));
    if (!single) continue;
    found.push(single);
    at = single.to - 1;
  }
  return found;
}

/** @param bareAllowed whether a noun without article may count one: in a headline, and in "his wife and son" */
function singleAt(reading: BareReading, at: number, context: RunContext, bareAllowed: boolean): Counting | null {
  const lower = lowerAt(reading, at);
  const determined = reading.words.articles.has(lower) || reading.words.possessives.has(lower);
  const clitic = lower === "'s" && shapeAt(reading, at - 1) !== "mark";
  const bare = !determined && !clitic;
  if (bare && !(bareAllowed && mayStandBare(reading, at)) && !isBesideHarm(reading, at, context)) return null;
  const run = nounRunAt(reading, bare ? at : at + 1, context);
  const from = bare ? adjectiveBefore(reading, at) : at;
  if (run.to === run.from || (run.kind & NounKind.person) === 0 || run.inner?.frame === "deed") return null;
  if (!isOnePerson(reading, run.to - 1)) return null;
  const inner = run.inner?.frame === "victim" ? run.inner : null;
  return {
    from: clitic ? ownerFrom(reading, at) : from,
    to: run.to,
    quantity: null,
    nounFrom: run.from,
    nounTo: run.to,
    kind: run.kind,
    inner,
    partitive: null,
  };
}

/** "дворічна дитина": an adjective belongs to the one whom the noun alone counts. */
function adjectiveBefore(reading: BareReading, at: number): number {
  const isAdjective = reading.words.onePerson.has(lowerAt(reading, at)) && classesAt(reading, at - 1) === 0 && isNominal(reading, at - 1);
  return isAdjective && at - 1 > reading.from && reading.words.adjectiveEnding.test(lowerAt(reading, at - 1)) ? at - 1 : at;
}

/** "двох жінок та хлопчика". */
const isJoined = (reading: BareReading, at: number, before: Counting | undefined) =>
  before?.to === at - 1 && reading.words.onePerson.has(lowerAt(reading, at));

/** "загинула жінка", "жінка загинула". */
function isBesideHarm(reading: BareReading, at: number, { predicates }: RunContext): boolean {
  if (!reading.words.onePerson.has(lowerAt(reading, at))) return false;
  if (predicates.has(at + 1)) return true;
  const first = isNominal(reading, at - 1) && !predicates.has(at - 1) ? at - 1 : at; // "загинув 45-річний чоловік"
  for (let from = at - 1; from >= first - LONGEST_HARM; from--) {
    const to = predicates.get(from)?.to;
    if (to === at || to === first) return true;
  }
  return false;
}

const LONGEST_HARM = 4;

/** A singular that names one person, or an age that stands for one. */
function isOnePerson(reading: BareReading, at: number): boolean {
  const head = lowerAt(reading, at);
  if (reading.words.groups.has(head)) return false;
  return (
    !reading.words.plurals.has(head) &&
    !head.endsWith("-olds") &&
    (reading.words.nouns.has(head) || ageKind(reading, at) !== 0 || classesAt(reading, at) !== 0)
  );
}

/** A person may stand without article at the beginning, behind a mark, "and", "after" or "leaves". */
function mayStandBare(reading: BareReading, at: number): boolean {
  const before = lowerAt(reading, at - 1);
  const opens =
    at === reading.from ||
    before === ":" ||
    before === "," ||
    before === "after" ||
    reading.words.joiners.has(before) ||
    reading.words.leave.has(before);
  const mayBegin = WordClass.determiner | WordClass.preposition | WordClass.auxiliary | WordClass.pronoun;
  return opens && shapeAt(reading, at) !== "mark" && (classesAt(reading, at) & mayBegin) === 0;
}

/** "Mahmoud's sister", "The girl's father": the owner's name belongs to the phrase. */
function ownerFrom(reading: BareReading, clitic: number): number {
  let at = clitic - 1;
  while (
    at > reading.from &&
    shapeAt(reading, at) === "title" &&
    shapeAt(reading, at - 1) === "title" &&
    (classesAt(reading, at - 1) & (WordClass.preposition | WordClass.conjunction)) === 0
  )
    at--;
  return (classesAt(reading, at - 1) & WordClass.determiner) !== 0 ? at - 1 : at;
}

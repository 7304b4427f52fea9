import { classesAt, lowerAt, shapeAt } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import type { Counting } from "./counting.ts";
import { NounKind } from "./measure-table.ts";
import { nounRunAt, ageKind } from "./noun-run.ts";
import type { Predicate } from "./predicate.ts";
import type { BareReading } from "./sentence-reading.ts";

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
  const stops = new Set(taken.map((counting) => counting.from));
  let next = 0;
  for (let at = reading.from; at < reading.to; at++) {
    while (next < taken.length && taken[next]!.to <= at) next++;
    if (next < taken.length && taken[next]!.from <= at) continue;
    const single = singleAt(reading, at, predicates, stops, headline);
    if (!single) continue;
    found.push(single);
    at = single.to - 1;
  }
  return found;
}

function singleAt(
  reading: BareReading,
  at: number,
  predicates: ReadonlyMap<number, Predicate>,
  stops: ReadonlySet<number>,
  headline: boolean,
): Counting | null {
  const lower = lowerAt(reading, at);
  const determined = reading.words.articles.has(lower) || reading.words.possessives.has(lower);
  const possessive = lower === "'s" && shapeAt(reading, at - 1) !== "mark";
  const bare = headline && !determined && !possessive && opensHeadlineNoun(reading, at);
  if (!determined && !possessive && !bare) return null;
  const start = bare ? at : at + 1;
  const run = nounRunAt(reading, start, predicates, stops);
  if (run.to === run.from || (run.kind & NounKind.person) === 0 || run.inner?.frame === "deed") return null;
  const head = lowerAt(reading, run.to - 1);
  const one = isOnePerson(reading, head) || ageKind(reading, run.to - 1) !== 0;
  if (!one) return null;
  const from = possessive ? ownerFrom(reading, at) : at;
  return {
    from,
    to: run.to,
    quantity: null,
    nounFrom: run.from,
    nounTo: run.to,
    kind: NounKind.person,
    inner: run.inner?.frame === "victim" ? run.inner : null,
    partitive: null,
  };
}

/** A known singular: its plural is another word of the table. */
function isOnePerson(reading: BareReading, head: string): boolean {
  if (reading.words.groups.has(head)) return false;
  return !/(?:[^s]s|men|women|children|people)$/.test(head) || head.endsWith("'s") || /(?:boss|actress|waitress|princess)$/.test(head);
}

/** In a headline a person may stand without article: at its beginning, behind a mark or "and", or right behind an age. */
function opensHeadlineNoun(reading: BareReading, at: number): boolean {
  const before = lowerAt(reading, at - 1);
  const opens =
    at === reading.from || before === ":" || before === "," || before === "and" || before === "after" || reading.words.leave.has(before);
  return (
    opens &&
    shapeAt(reading, at) !== "mark" &&
    (classesAt(reading, at) & (WordClass.determiner | WordClass.preposition | WordClass.auxiliary | WordClass.pronoun)) === 0
  );
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
  if ((classesAt(reading, at - 1) & WordClass.determiner) !== 0) at--;
  return at;
}

import type { Quantity } from "../quantity/quantity.ts";
import { classesAt, lowerAt } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import type { Counting } from "./counting.ts";
import { type NounRun, nounRunAt, type RunContext } from "./noun-run.ts";
import type { Predicate } from "./predicate.ts";
import type { BareReading } from "./sentence-reading.ts";

/** Makes a noun phrase of every number that counts. In order of text. */
export function findCountings(
  reading: BareReading,
  quantities: readonly Quantity[],
  predicates: ReadonlyMap<number, Predicate>,
): Counting[] {
  const counts = quantities.filter((quantity) => mayCount(reading, quantity));
  const context = { predicates, stops: new Set(counts.map((quantity) => quantity.from)) };
  return counts
    .map((quantity) => countingOf(reading, quantity, context))
    .filter(isWhole)
    .filter(standsApart)
    .map(withSharedNoun(reading));
}

/** In "12 of 15 drones" the second number counts nothing of its own. */
const standsApart = ({ from }: Counting, index: number, all: readonly Counting[]) => index === 0 || from >= all[index - 1]!.to;

/** "4 ракетних та 63 авіаційних ударів": an adjective shares the noun of the number joined to it. */
const withSharedNoun =
  (reading: BareReading) =>
  (counting: Counting, index: number, all: readonly Counting[]): Counting => {
    const { ownerFollows, joiners } = reading.words;
    const next = all[index + 1];
    const shares = ownerFollows && counting.kind === 0 && counting.nounTo > counting.nounFrom && next?.from === counting.to + 1;
    return shares && joiners.has(lowerAt(reading, counting.to)) ? { ...counting, kind: next.kind } : counting;
  };

/** "the 31st person killed" counts 31; "the first victim" counts nobody, and "a third man" is one more. */
const mayCount = (reading: BareReading, { use, count, from }: Quantity) =>
  use === "count" || (use === "ordinal" && count.low > 1 && !reading.words.articles.has(lowerAt(reading, from - 1)));

const isWhole = ({ quantity, nounFrom, nounTo }: Counting) => quantity?.use !== "ordinal" || nounTo > nounFrom;

function countingOf(reading: BareReading, quantity: Quantity, context: RunContext): Counting {
  const { words } = reading;
  const from = determinedFrom(reading, quantity.from);
  const bare = { from, quantity, kind: 0, inner: null, partitive: null };
  if (lowerAt(reading, from - 1) === words.of && words.groups.has(lowerAt(reading, from - 2))) return groupOf(reading, quantity, from);
  const others = othersAt(reading, quantity);
  if (others !== null) return { ...bare, to: others + 1, nounFrom: others, nounTo: others + 1 };
  if (quantity.count.high === 0) return noneOf(reading, quantity, from, context);
  if (lowerAt(reading, quantity.to) === words.of) return partitive(reading, quantity, from, context);
  return counted(from, quantity, nounRunAt(reading, quantity.to, context), reading, null);
}

function counted(from: number, quantity: Quantity, run: NounRun, reading: BareReading, kind: Counting["partitive"]): Counting {
  if (run.from === run.to)
    return { from, to: quantity.to, quantity, nounFrom: quantity.to, nounTo: quantity.to, kind: 0, inner: null, partitive: null };
  const to = relationEnd(reading, run);
  return { from, to, quantity, nounFrom: run.from, nounTo: to, kind: run.kind, inner: run.inner, partitive: kind };
}

/** "12 others", "dozens of others": borrowed words, counted as written. */
function othersAt(reading: BareReading, { to }: Quantity): number | null {
  const at = [to - 1, to, to + 1].find((token) => reading.words.others.has(lowerAt(reading, token)));
  return at === undefined || (at === to + 1 && lowerAt(reading, to) !== reading.words.of) ? null : at;
}

/** "a family of five": the group is what is counted. */
function groupOf(reading: BareReading, quantity: Quantity, number: number): Counting {
  let from = number - 2;
  if (reading.words.articles.has(lowerAt(reading, from - 1))) from--;
  return {
    from,
    to: quantity.to,
    quantity,
    nounFrom: number - 2,
    nounTo: number - 1,
    kind: reading.words.nouns.get(lowerAt(reading, number - 2)) ?? 0,
    inner: null,
    partitive: null,
  };
}

/** "no immediate reports of injuries": the report is passed over. */
function noneOf(reading: BareReading, quantity: Quantity, from: number, context: RunContext): Counting {
  for (let at = quantity.to; at < quantity.to + 3; at++)
    if (reading.words.tellings.has(lowerAt(reading, at)) && lowerAt(reading, at + 1) === reading.words.of)
      return counted(from, quantity, nounRunAt(reading, at + 2, context), reading, null);
  if (lowerAt(reading, quantity.to) === reading.words.of) return partitive(reading, quantity, from, context);
  return counted(from, quantity, nounRunAt(reading, quantity.to, context), reading, null);
}

/** "dozens of people", "four of whom", "two of the wounded", "eight of those killed". */
function partitive(reading: BareReading, quantity: Quantity, from: number, context: RunContext): Counting {
  const next = quantity.to + 1;
  const pronoun = reading.words.antecedents.has(lowerAt(reading, next));
  const determined = (classesAt(reading, next) & WordClass.determiner) !== 0;
  const harmed = determined ? context.predicates.get(next + 1) : undefined;
  if (harmed && harmed.form !== "ing" && harmed.frame !== "deed" && harmed.frame !== "victim" && !isNounBehind(reading, harmed))
    return { from, to: harmed.to, quantity, nounFrom: next, nounTo: harmed.to, kind: 0, inner: harmed, partitive: "noun" };
  if (pronoun) return { from, to: next + 1, quantity, nounFrom: next, nounTo: next, kind: 0, inner: null, partitive: "pronoun" };
  const whole = numberEnd(reading, next, context);
  if (whole > next) return counted(from, quantity, nounRunAt(reading, whole, context), reading, null);
  return counted(from, quantity, nounRunAt(reading, determined ? next + 1 : next, context), reading, determined ? "noun" : null);
}

/** "12 of 15 drones": behind the number of the whole. */
function numberEnd(reading: BareReading, from: number, { stops }: RunContext): number {
  let at = from;
  if (stops.has(at)) while ((classesAt(reading, at) & WordClass.number) !== 0) at++;
  return at;
}

const isNounBehind = (reading: BareReading, predicate: Predicate) => reading.words.nouns.has(lowerAt(reading, predicate.to));

/** "the 68 civilians", "all four": determiners belong to the phrase. */
function determinedFrom(reading: BareReading, from: number): number {
  let at = from;
  while (at > reading.from && reading.words.determiners.has(lowerAt(reading, at - 1))) at--;
  return at;
}

const ENDS_RELATION = WordClass.preposition | WordClass.conjunction | WordClass.auxiliary | WordClass.relative | WordClass.harm;
const LONGEST_RELATION = 6;

/** "members of the family": the noun's own "of". */
function relationEnd(reading: BareReading, run: NounRun): number {
  if (!reading.words.relational.has(lowerAt(reading, run.to - 1)) || lowerAt(reading, run.to) !== reading.words.of) return run.to;
  let to = run.to + 1;
  const most = Math.min(reading.to, to + LONGEST_RELATION);
  while (
    to < most &&
    (classesAt(reading, to) & ENDS_RELATION) === 0 &&
    /[\p{L}'’]/u.test(lowerAt(reading, to)) &&
    !reading.words.verbs.has(lowerAt(reading, to))
  )
    to++;
  return to;
}

import type { Quantity } from "../quantity/quantity.ts";
import { classesAt, lowerAt } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import type { Counting } from "./counting.ts";
import { type NounRun, nounRunAt } from "./noun-run.ts";
import type { Predicate } from "./predicate.ts";
import type { BareReading } from "./sentence-reading.ts";

/** Makes a noun phrase of every number that counts. In order of text. */
export function findCountings(
  reading: BareReading,
  quantities: readonly Quantity[],
  predicates: ReadonlyMap<number, Predicate>,
): Counting[] {
  const stops = new Set(quantities.map((quantity) => quantity.from));
  const found: Counting[] = [];
  for (const quantity of quantities) {
    if (quantity.use !== "count" && quantity.use !== "ordinal") continue;
    const counting = countingOf(reading, quantity, predicates, stops);
    if (quantity.use === "ordinal" && counting.nounTo === counting.nounFrom) continue;
    found.push(counting);
  }
  return found;
}

function countingOf(
  reading: BareReading,
  quantity: Quantity,
  predicates: ReadonlyMap<number, Predicate>,
  stops: ReadonlySet<number>,
): Counting {
  const from = determinedFrom(reading, quantity.from);
  if (lowerAt(reading, quantity.to) === reading.words.of) return partitive(reading, quantity, from, predicates, stops);
  const run = nounRunAt(reading, quantity.to, predicates, stops);
  return made(from, quantity, run, Math.max(quantity.to, relationEnd(reading, run)), null);
}

function made(from: number, quantity: Quantity, run: NounRun, to: number, kind: Counting["partitive"]): Counting {
  return {
    from,
    to,
    quantity,
    nounFrom: run.from,
    nounTo: Math.max(run.to, run.from === run.to ? run.from : to),
    kind: run.kind,
    inner: run.inner,
    partitive: kind,
  };
}

/** "dozens of people", "four of whom", "two of the wounded", "eight of those killed". */
function partitive(
  reading: BareReading,
  quantity: Quantity,
  from: number,
  predicates: ReadonlyMap<number, Predicate>,
  stops: ReadonlySet<number>,
): Counting {
  const next = quantity.to + 1;
  if (reading.words.antecedents.has(lowerAt(reading, next))) {
    const inner = predicates.get(next + 1);
    const counts = inner && lowerAt(reading, next) === "those" && inner.form !== "ing" ? inner : null;
    return {
      from,
      to: counts ? counts.to : next + 1,
      quantity,
      nounFrom: next,
      nounTo: counts ? counts.to : next,
      kind: 0,
      inner: counts,
      partitive: "pronoun",
    };
  }
  const determined = (classesAt(reading, next) & WordClass.determiner) !== 0;
  const start = determined ? next + 1 : next;
  const run = nounRunAt(reading, start, predicates, stops);
  if (run.from === run.to)
    return { from, to: quantity.to, quantity, nounFrom: quantity.to, nounTo: quantity.to, kind: 0, inner: null, partitive: null };
  return made(from, quantity, run, relationEnd(reading, run), determined ? "noun" : null);
}

/** "the 68 civilians", "all four": determiners belong to the phrase. */
function determinedFrom(reading: BareReading, from: number): number {
  let at = from;
  while (at > reading.from && reading.words.determiners.has(lowerAt(reading, at - 1))) at--;
  return at;
}

/** "members of the family": the noun's own "of". */
function relationEnd(reading: BareReading, run: NounRun): number {
  if (run.from === run.to || !reading.words.relational.has(lowerAt(reading, run.to - 1)) || lowerAt(reading, run.to) !== reading.words.of)
    return run.to;
  let to = run.to + 1;
  const most = Math.min(reading.to, to + 6);
  while (
    to < most &&
    (classesAt(reading, to) &
      (WordClass.preposition | WordClass.conjunction | WordClass.auxiliary | WordClass.relative | WordClass.harm)) ===
      0 &&
    /[\p{L}'’]/u.test(lowerAt(reading, to)) &&
    !reading.words.verbs.has(lowerAt(reading, to))
  )
    to++;
  return to;
}

import type { Counted } from "../../model/figure.ts";
import { lowerAt } from "../text/sentence-view.ts";
import type { Counting } from "./counting.ts";
import { type Finding, isOfToll } from "./finding.ts";
import { isBreak, type SentenceReading } from "./sentence-reading.ts";
import { sideOf } from "./side-of.ts";

/** What a finding counts: its own noun, under ellipsis that of its partner. */
export function countedOf(reading: SentenceReading, finding: Finding): Counted {
  const text = countedText(reading, finding);
  const population = sideOf(reading.words, text);
  return { text, what: finding.table.what, side: population.side ?? loserOf(reading, finding), role: population.role };
}

const LOSSES: ReadonlySet<string> = new Set(["losses", "lost"]);
/** Whose losses they are stands no further before the verb, in tokens. */
const FURTHEST_LOSER = 4;

/** "Russia had lost 765 soldiers", "Russia's army lost three tanks". */
function loserOf(reading: SentenceReading, { predicate, table }: Finding): string | null {
  if (!predicate || predicate.frame !== "affect" || predicate.group.passive || !LOSSES.has(table.measure)) return null;
  for (let at = predicate.group.from - 1; at >= predicate.group.from - FURTHEST_LOSER && !isBreak(reading, at); at--) {
    const side = reading.words.sides.get(lowerAt(reading, at));
    if (side) return side;
  }
  return null;
}

function countedText(reading: SentenceReading, finding: Finding): string {
  const { counting } = finding;
  if (isOfToll(finding) && counting.nounFrom === counting.nounTo) return tollText(reading, finding);
  if (isAntecedent(reading, counting) && finding.host)
    return nounText(reading, finding.host.counting) || nounOf(reading, finding.host.counting);
  return nounText(reading, counting) || nounOf(reading, counting);
}

function nounOf(reading: SentenceReading, counting: Counting): string {
  const partner = reading.partners.get(counting);
  return partner?.quantity ? nounText(reading, partner) : "";
}

const isAntecedent = (reading: SentenceReading, counting: Counting) =>
  counting.partitive === "pronoun" && lowerAt(reading, counting.nounFrom) !== "those";

function nounText(reading: SentenceReading, counting: Counting): string {
  if (counting.nounFrom >= counting.nounTo) return "";
  return reading.tokens.text.slice(reading.tokens.start[counting.nounFrom], reading.tokens.end[counting.nounTo - 1]);
}

/** "Russia's troop death toll", "the number of Russian losses": the words that name whose toll it is. */
function tollText(reading: SentenceReading, finding: Finding): string {
  const predicate = finding.predicate!;
  if (predicate.frame === "deed" || predicate.frame === "victim") {
    let from = predicate.from;
    while (from > reading.from && lowerAt(reading, from - 1) !== reading.words.of && /\p{L}/u.test(lowerAt(reading, from - 1))) from--;
    return reading.tokens.text.slice(reading.tokens.start[from], reading.tokens.end[predicate.to - 1]);
  }
  return whoseToll(reading, predicate.from);
}

function whoseToll(reading: SentenceReading, toll: number): string {
  let from = toll;
  while (from > reading.from && toll - from < 4 && (lowerAt(reading, from - 1) === "'s" || isOwner(reading, from - 1))) from--;
  return from === toll ? "" : reading.tokens.text.slice(reading.tokens.start[from], reading.tokens.end[toll - 1]);
}

const isOwner = (reading: SentenceReading, at: number) =>
  reading.words.nouns.has(lowerAt(reading, at)) || lowerAt(reading, at + 1) === "'s";

import type { FigureRule } from "./confidence.ts";
import type { Counting } from "./counting.ts";
import { type MeasureTable, NounKind } from "./measure-table.ts";
import type { Predicate } from "./predicate.ts";
import type { SentenceReading } from "./sentence-reading.ts";

/** A counting and what befell the counted. */
export interface Finding {
  readonly counting: Counting;
  readonly table: MeasureTable;
  /** The words of harm; null where the number hangs on another figure ("including 12 children"). */
  readonly predicate: Predicate | null;
  /** Name of the frame. */
  readonly rule: FigureRule;
  /** The finding this one takes its measure from, where the words say so. */
  readonly host: Finding | null;
  /** Whether the words make it a part of a larger figure. */
  readonly part: boolean;
  /** Set by the words between a toll and its number: "rose by 12", "passed 50". */
  readonly increment?: boolean;
  readonly passes?: "pass" | "exceed";
  /** "nears 3,000": about that. */
  readonly near?: boolean;
  /** "went up to 57": the verb takes the bound's word. */
  readonly exact?: boolean;
}

/** Whether a finding is a value of a count that moves: "the toll", "the total", and what either was before. */
export const isMoving = ({ rule }: Finding): boolean => rule === "toll" || rule === "total" || rule === "change";

/** Whether a finding is the number of a toll, or what that was before: "rose to 41 from 38". */
export const isOfToll = ({ rule, host, predicate }: Finding): boolean =>
  rule === "toll" || (rule === "change" && host === null && predicate !== null);

/** Findings of one sentence, asked by what they count. */
export class Findings {
  readonly all: Finding[] = [];
  readonly #of = new Map<Counting, Finding[]>();

  has(counting: Counting): boolean {
    return this.#of.has(counting);
  }

  of(counting: Counting): readonly Finding[] {
    return this.#of.get(counting) ?? [];
  }

  /** One for each counting and measure; the first frame to say it stays. */
  add(finding: Finding): void {
    const known = this.#of.get(finding.counting) ?? [];
    if (known.some((other) => other.table === finding.table)) return;
    this.#of.set(finding.counting, [...known, finding]);
    this.all.push(finding);
  }
}

/** Reads findings of one form of words; `found` are those of the frames before it. */
export type Frame = (reading: SentenceReading, found: Findings) => readonly Finding[];

/** A finding by words of harm; empty where their measures do not take what is counted. */
export function find(reading: SentenceReading, counting: Counting, predicate: Predicate, rule: FigureRule): Finding[] {
  const table = tableFor(reading, predicate, counting);
  if (!table || (counting.quantity === null && !table.single)) return [];
  return [{ counting, table, predicate, rule: counting.quantity?.use === "ordinal" ? "ordinal" : rule, host: null, part: false }];
}

function tableFor(reading: SentenceReading, predicate: Predicate, counting: Counting): MeasureTable | null {
  const kind = kindOf(reading, counting);
  return predicate.tables.find((table) => takes(table, kind)) ?? null;
}

/** "bare": nothing is counted in words, here or before; "unknown": a noun of no known kind. */
type Kind = number | "bare" | "unknown";

function takes(table: MeasureTable, kind: Kind): boolean {
  if (kind === "bare") return table.what === "people" && !table.needsNoun;
  if (kind === "unknown") return (table.takes & NounKind.unknown) !== 0;
  return (table.takes & kind) !== 0;
}

function kindOf(reading: SentenceReading, counting: Counting): Kind {
  if (counting.inner && counting.kind === 0) return NounKind.person;
  const partner = reading.partners.get(counting);
  if (partner) return partner.kind || "unknown";
  return hasNoun(counting) && !reading.words.others.has(nounOf(reading, counting)) ? counting.kind || "unknown" : "bare";
}

const nounOf = (reading: SentenceReading, counting: Counting) => reading.tokens.word[counting.nounFrom]!.lower;

const hasNoun = ({ nounFrom, nounTo, partitive }: Counting) => nounFrom < nounTo && partitive !== "pronoun";

/** Elliptic countings ("15", "three others", "four of whom") with the nearest counting before them that has a noun. */
export function partnersOf(countings: readonly Counting[], isOthers: (counting: Counting) => boolean): Map<Counting, Counting> {
  const partners = new Map<Counting, Counting>();
  let last: Counting | null = null;
  for (const counting of countings) {
    if (hasNoun(counting) && !isOthers(counting)) last = counting;
    else if (last) partners.set(counting, last);
  }
  return partners;
}

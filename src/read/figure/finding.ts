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
  readonly rule: string;
  /** The finding this one is part of or takes its measure from, where the words say so. */
  readonly host: Finding | null;
  readonly part: boolean;
  /** Set by the words between a toll and its number: "rose by 12", "passed 50". */
  readonly increment?: boolean;
  readonly passes?: "pass" | "exceed";
}

/** Reads findings of one form of words; `found` are those of the frames before it. */
export type Frame = (reading: SentenceReading, found: readonly Finding[]) => Finding[];

/** The first measure of a predicate that takes what is counted, or null. */
export function tableFor(reading: SentenceReading, predicate: Predicate, counting: Counting): MeasureTable | null {
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
  if (counting.nounFrom < counting.nounTo && counting.partitive !== "pronoun") return counting.kind || "unknown";
  const partner = partnerOf(reading, counting);
  return partner ? partner.kind || "unknown" : "bare";
}

/** The counting whose noun an elliptic one borrows: the nearest before it in the sentence. */
export function partnerOf(reading: SentenceReading, counting: Counting): Counting | null {
  let partner: Counting | null = null;
  for (const other of reading.countings) {
    if (other.from >= counting.from) break;
    if (other.nounFrom < other.nounTo && other.partitive !== "pronoun") partner = other;
  }
  return partner;
}

export function find(reading: SentenceReading, counting: Counting, predicate: Predicate, rule: string): Finding[] {
  const table = tableFor(reading, predicate, counting);
  if (!table || (counting.quantity === null && !table.single)) return [];
  return [{ counting, table, predicate, rule, host: null, part: false }];
}

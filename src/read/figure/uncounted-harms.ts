import type { Measure } from "../../model/figure.ts";
import type { Sentence } from "../../model/sentence.ts";
import type { Scan } from "../text/scan.ts";
import { viewOf } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import type { Finding } from "./finding.ts";
import { findPredicates, type Predicate } from "./predicate.ts";

/** Somebody suffered it, though no number says how many: "Malachi died at the scene". */
export interface Harm {
  readonly measure: Measure;
  /** Index of the sentence. */
  readonly sentence: number;
  /** Told by a noun alone: "the shooting death". */
  readonly nominal: boolean;
}

/** The harms of a sentence that was not read for figures. */
export function harmsIn(scan: Scan, sentence: Sentence, index: number): Harm[] {
  if ((sentence.classes & WordClass.harmKey) === 0) return [];
  const reading = { ...viewOf(scan.tokens, sentence), words: scan.language.figures };
  return harmsOf(
    findPredicates(reading, (table) => table.single),
    [],
    index,
  );
}

/** Of the words of harm those that no figure was read from, and that say surely that it happened. */
export function harmsOf(predicates: readonly Predicate[], findings: readonly Finding[], index: number): Harm[] {
  const counted = new Set(findings.map(({ predicate }) => predicate?.from));
  return predicates
    .filter((predicate) => !counted.has(predicate.from) && isSure(predicate))
    .map((predicate) => ({ measure: predicate.tables[0]!.measure, sentence: index, nominal: predicate.frame === "deed" }));
}

function isSure({ frame, form, group, tables }: Predicate): boolean {
  if (!tables[0]!.single || group.negated || group.doubted || group.expected || group.unreal) return false;
  if (frame === "affect") return form === "past" || (form === "s" && !group.infinitive);
  return frame === "undergo" || frame === "state" || frame === "deed";
}

import type { Sentence } from "../../model/sentence.ts";
import type { Atoms } from "../atoms.ts";
import type { Scan } from "../text/scan.ts";
import { viewOf } from "../text/sentence-view.ts";
import type { Counting } from "./counting.ts";
import type { FigureWords } from "./figure-words.ts";
import { findCountings } from "./find-countings.ts";
import { findSingles } from "./find-singles.ts";
import { findPredicates, type Predicate } from "./predicate.ts";
import type { BareReading, SentenceReading } from "./sentence-reading.ts";

/** Where a word of harm may be read in several ways, the frame that comes first here is asked for by position. */
const LIKELIER: readonly Predicate["frame"][] = ["affect", "undergo", "hold", "state", "deed", "victim", "toll"];

/** Prepares a sentence: its words of harm, its noun phrases that count. */
export function readSentence(scan: Scan, sentence: Sentence, atoms: Atoms): SentenceReading {
  const words: FigureWords = scan.language.figures;
  const bare: BareReading = { ...viewOf(scan.tokens, sentence), words };
  const predicates = findPredicates(bare);
  const predicateAt = byPosition(predicates);
  const headline = isHeadline(scan, sentence);
  const numbered = findCountings(bare, atoms.quantities, innerByPosition(predicates));
  const single = predicates.some((predicate) => predicate.tables.some((table) => table.single));
  const singles = single ? findSingles(bare, innerByPosition(predicates), numbered, headline) : [];
  const countings = singles.length === 0 ? numbered : merge(numbered, singles);
  return { ...bare, scan, sentence, atoms, countings, predicates, predicateAt, headline };
}

function byPosition(predicates: readonly Predicate[]): Map<number, Predicate> {
  const map = new Map<number, Predicate>();
  for (const predicate of predicates) {
    const other = map.get(predicate.from);
    if (!other || LIKELIER.indexOf(predicate.frame) < LIKELIER.indexOf(other.frame)) map.set(predicate.from, predicate);
  }
  return map;
}

/** Inside a noun phrase a word is a noun or an adjective first. */
function innerByPosition(predicates: readonly Predicate[]): Map<number, Predicate> {
  const map = new Map<number, Predicate>();
  for (const predicate of predicates) {
    const other = map.get(predicate.from);
    if (!other || LIKELIER.indexOf(predicate.frame) > LIKELIER.indexOf(other.frame)) map.set(predicate.from, predicate);
  }
  return map;
}

const merge = (a: readonly Counting[], b: readonly Counting[]) => [...a, ...b].sort((x, y) => x.from - y.from);

function isHeadline(scan: Scan, sentence: Sentence): boolean {
  const role = scan.article.blocks[sentence.block]?.role;
  if (role === "headline" || role === "subheading") return true;
  const last = scan.tokens.word[sentence.to - 1]!.lower;
  return sentence.to - sentence.from < 18 && !/[.!?"”'’]/.test(last) && role !== "caption";
}

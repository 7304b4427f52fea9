import type { Sentence } from "../../model/sentence.ts";
import type { Atoms } from "../atoms.ts";
import type { Scan } from "../text/scan.ts";
import { classesAt, lowerAt, viewOf } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import type { Counting } from "./counting.ts";
import type { FigureWords } from "./figure-words.ts";
import { findCountings } from "./find-countings.ts";
import { type Finding, partnersOf } from "./finding.ts";
import { findSingles } from "./find-singles.ts";
import type { MeasureTable } from "./measure-table.ts";
import { addParts, asidesIn } from "./parts.ts";
import { findPredicates, type Predicate } from "./predicate.ts";
import type { BareReading, SentenceReading } from "./sentence-reading.ts";

/** Where a word of harm may be read in several ways, the frame that comes first here is asked for by position. */
const LIKELIER: readonly Predicate["frame"][] = ["affect", "undergo", "hold", "state", "deed", "victim", "toll"];

/** What the article gives to the reading of its sentences. */
export interface ArticleContext {
  /** Whether a measure may be read in this article at all. */
  readonly allows: (table: MeasureTable) => boolean;
  /** The figure that the article told last. */
  readonly before: Finding | null;
  /** Measures that the article has told already. */
  readonly told: ReadonlySet<MeasureTable>;
}

/** Prepares a sentence: its words of harm, its noun phrases that count. Null where no word of harm stands in it after all. */
export function readSentence(
  scan: Scan,
  sentence: Sentence,
  atomsOf: () => Atoms,
  { allows, before, told }: ArticleContext,
): SentenceReading | null {
  const words: FigureWords = scan.language.figures;
  const bare: BareReading = { ...viewOf(scan.tokens, sentence), words };
  const predicates = findPredicates(bare, allows);
  if (predicates.length === 0 && !(before && goesOn(bare))) return null;
  const atoms = atomsOf();
  const predicateAt = byPosition(predicates);
  const headline = isHeadline(scan, sentence);
  const countings = countingsOf(bare, atoms, predicates, headline);
  const partners = partnersOf(countings, (counting) => words.others.has(scan.tokens.word[counting.nounFrom]!.lower));
  const parts = new Set<Counting>();
  const reading: SentenceReading = {
    ...bare,
    scan,
    sentence,
    atoms,
    countings,
    predicates,
    predicateAt,
    headline,
    parts,
    partners,
    asides: asidesIn(bare),
    before,
    told,
  };
  addParts(reading, parts);
  return reading;
}

/** Without a word of harm a sentence may go on from a figure before it: "the total", "of them". */
function goesOn(reading: BareReading): boolean {
  for (let at = reading.from; at < reading.to; at++) {
    const { lower } = reading.tokens.word[at]!;
    if (reading.words.totals.has(lower) || (lower === reading.words.of && isThem(reading, at + 1))) return true;
  }
  return false;
}

/** "them", not "those on the tram". */
const isThem = (reading: BareReading, at: number) =>
  reading.words.antecedents.has(lowerAt(reading, at)) && (classesAt(reading, at) & WordClass.determiner) === 0;

function countingsOf(bare: BareReading, atoms: Atoms, predicates: readonly Predicate[], headline: boolean): readonly Counting[] {
  const inner = innerByPosition(predicates);
  const numbered = findCountings(bare, atoms.quantities, inner);
  if (!predicates.some((predicate) => predicate.tables.some((table) => table.single))) return numbered;
  const singles = findSingles(bare, inner, numbered, headline);
  return singles.length === 0 ? numbered : [...numbered, ...singles].sort((a, b) => a.from - b.from);
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

function isHeadline(scan: Scan, sentence: Sentence): boolean {
  const role = scan.article.blocks[sentence.block]?.role;
  if (role === "headline" || role === "subheading") return true;
  const last = scan.tokens.word[sentence.to - 1]!.lower;
  return sentence.to - sentence.from < 18 && !/[.!?"”'’]/.test(last) && role !== "caption";
}

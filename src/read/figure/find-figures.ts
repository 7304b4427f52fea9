import type { Figure } from "../../model/figure.ts";
import type { Note } from "../../model/note.ts";
import type { Silence } from "../../model/report.ts";
import type { Sentence } from "../../model/sentence.ts";
import type { Statement } from "../../model/statement.ts";
import type { Atoms } from "../atoms.ts";
import type { Scan } from "../text/scan.ts";
import { WordClass } from "../text/word-class.ts";
import { StatementsAt } from "./claimant-of.ts";
import { type Draft, draftOf } from "./draft.ts";
import { findSilences } from "./find-silences.ts";
import { findingsOf } from "./frames.ts";
import type { MeasureTable } from "./measure-table.ts";
import { readTableCells } from "./table-cells.ts";
import { type Harm, harmsIn, harmsOf } from "./uncounted-harms.ts";
import { readSentence } from "./read-sentence.ts";
import { readReportLines } from "./report-lines.ts";
import { settleArticle, type Unnumbered } from "./settle-article.ts";

/** Sentences without a word of harm, or without any word that counts, get no deep work. */
const COUNTS = WordClass.number | WordClass.vague | WordClass.person;
const mayCount = (sentence: Sentence) => (sentence.classes & WordClass.harmKey) !== 0 && (sentence.classes & COUNTS) !== 0;

/** "Of them, 11 were nurses": behind a sentence with a figure, a number and a pronoun are enough. */
const mayGoOn = ({ classes }: Sentence) =>
  (classes & WordClass.number) !== 0 && (classes & (WordClass.pronoun | WordClass.determiner)) !== 0;

/** What was found of how many of what. Figures stand in order of text. */
export interface FiguresFound {
  readonly figures: Figure[];
  readonly silences: Silence[];
  /** Harms told without a number, for the article's tolls. */
  readonly harms: Harm[];
  readonly notes: Note[];
}

/**
 * Finds every count of people or things to which something has happened.
 *
 * @param atomsOf the atoms of a sentence by its index; asked only for sentences with a word of harm and one that counts
 * @param statements in order of text; a figure inside one stands on its speaker's word
 */
export function findFigures(scan: Scan, atomsOf: (sentence: number) => Atoms, statements: readonly Statement[]): FiguresFound {
  const lines = readReportLines(scan, statements);
  const around = new StatementsAt(statements);
  const allows = allowedIn(scan);
  const cells = readTableCells(scan, { atomsOf, statements: around, allows, taken: lines.blocks });
  const drafts: Draft[] = [];
  const told = new Set<MeasureTable>();
  const harms: Harm[] = [];
  scan.sentences.forEach((sentence, index) => {
    if (lines.blocks.has(sentence.block) || cells.blocks.has(sentence.block)) return;
    if (!mayCount(sentence) && !(drafts.at(-1)?.sentence === index - 1 && mayGoOn(sentence)))
      return void harms.push(...harmsIn(scan, sentence, index));
    const reading = readSentence(scan, sentence, () => atomsOf(index), { allows, before: drafts.at(-1)?.finding ?? null, told });
    if (!reading) return;
    const findings = findingsOf(reading);
    for (const finding of findings) drafts.push(draftOf(reading, finding, index, around));
    for (const { table } of findings) told.add(table);
    harms.push(...harmsOf(reading.predicates, findings, index));
  });
  const figures = [
    ...settleArticle(scan, drafts, atomsOf),
    ...lines.figures.map((figure) => ({ figure, finding: null, whole: null })),
    ...cells.figures,
  ];
  return { figures: numbered(figures), silences: findSilences(scan), harms, notes: [] };
}

/** Measures whose own words say too little are read only in articles that hold a word of their context. */
function allowedIn(scan: Scan): (table: MeasureTable) => boolean {
  const known = new Map<MeasureTable, boolean>();
  return (table) => {
    if (!table.context) return true;
    const decided = known.get(table) ?? holdsOne(scan, new Set(table.context));
    known.set(table, decided);
    return decided;
  };
}

const holdsOne = (scan: Scan, words: ReadonlySet<string>) => scan.tokens.word.some((word) => words.has(word.lower));

/** Puts figures in order of text, names them "f1", "f2" … and links parts to their wholes. */
function numbered(figures: readonly Unnumbered[]): Figure[] {
  const ordered = figures.toSorted(({ figure: a }, { figure: b }) => a.start - b.start || a.end - b.end);
  const ids = new Map(ordered.map(({ finding }, index) => [finding, `f${index + 1}`]));
  return ordered.map(({ figure, whole }, index) => ({
    id: `f${index + 1}`,
    ...figure,
    partOf: whole ? (ids.get(whole) ?? null) : null,
  }));
}

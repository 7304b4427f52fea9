import type { ReadableDocument } from "../src/model/document.ts";
import type { Report } from "../src/model/report.ts";
import type { GoldDocument, GoldSet } from "./gold.ts";
import { type Verdict, scoreFigures } from "./score-figures.ts";
import { scoreStatements } from "./score-statements.ts";
import { scoreTolls } from "./score-tolls.ts";
import { Scoreboard } from "./score.ts";

/** What a set came to: rows of scores, mistakes, and a verdict on each figure that was read. */
export interface SetResult {
  readonly name: string;
  readonly board: Scoreboard;
  readonly verdicts: readonly Verdict[];
}

/** Reads every text of a set and compares the report with what is labelled in it. */
export function scoreSet(set: GoldSet, read: (document: ReadableDocument) => Report): SetResult {
  const board = new Scoreboard();
  const verdicts = set.documents.flatMap((gold) => {
    const report = read(readable(gold));
    if (report.article.text !== gold.text) throw new Error(`Cannot score ${gold.id}: its text was rewritten`);
    if (gold.statements) scoreStatements(gold, report.statements, board);
    if (gold.tolls) scoreTolls(gold, report.tolls, board);
    return gold.figures ? scoreFigures(gold, report.figures, board) : [];
  });
  return { name: set.name, board, verdicts };
}

/** A labelled text as the reader takes it. */
export function readable(gold: GoldDocument): ReadableDocument {
  return {
    id: gold.id,
    text: gold.text,
    language: gold.language,
    ...(gold.title === null ? {} : { title: gold.title }),
    ...(gold.published === null ? {} : { published: gold.published }),
  };
}

import type { Note } from "../../model/note.ts";
import type { Statement } from "../../model/statement.ts";
import type { Atoms } from "../atoms.ts";
import type { Scan } from "../text/scan.ts";
import { WordClass } from "../text/word-class.ts";
import { aboutThis } from "./about-this.ts";
import { ActorsOfArticle } from "./article-actors.ts";
import type { Draft } from "./draft.ts";
import { findDrafts } from "./find-drafts.ts";
import { headlineSource, isDivided, mayNameSource, speakersOf } from "./headline-source.ts";
import { joinQuotations, type ReadPassage } from "./join-quotations.ts";
import { passagesOf, unitsOf } from "./passage.ts";
import { toStatement } from "./to-statement.ts";

/** Passages with none of these say nothing of who says so. */
const GATE = WordClass.cue | WordClass.quote;

/** What was found of who says so. Statements stand in order of text. */
export interface StatementsFound {
  readonly statements: Statement[];
  readonly actors: ActorsOfArticle;
  readonly notes: Note[];
}

/**
 * Finds everything that the text attributes to a source other than the writer.
 *
 * @param atomsOf the atoms of a sentence by its index; asked only for sentences in which somebody speaks
 */
export function findStatements(scan: Scan, atomsOf: (sentence: number) => Atoms): StatementsFound {
  const read: ReadPassage[] = passagesOf(scan).map((passage) => {
    if ((passage.classes & GATE) === 0) return { passage, units: [], drafts: [] };
    const units = unitsOf(scan, passage);
    return { passage, units, drafts: findDrafts(passage, units, scan.language.statements) };
  });
  readBackReferences(scan, read);
  readHeadlines(scan, read);
  const drafts: Draft[] = joinQuotations(scan.tokens, read);
  const actors = new ActorsOfArticle(scan);
  const statements = drafts.map((draft, index) => toStatement(scan, draft, actors, atomsOf, `s${index + 1}`));
  return { statements, actors, notes: [] };
}

/** Sentences that name the source of the one before. */
function readBackReferences({ tokens, language }: Scan, read: readonly ReadPassage[]): void {
  read.forEach((passage, index) => {
    const before = read[index - 1];
    const draft = before && passage.drafts.length === 0 ? aboutThis(tokens, passage, before, language.statements) : null;
    if (draft) passage.drafts.push(draft);
  });
}

/** Sources that headlines name before or behind a colon; asked last, when it is known who speaks. */
function readHeadlines(scan: Scan, read: readonly ReadPassage[]): void {
  const { tokens, article, language } = scan;
  const open = read.filter(
    ({ passage, drafts }) =>
      drafts.length === 0 && mayNameSource(article.blocks[passage.block]!, passage.block) && isDivided(tokens, passage),
  );
  if (open.length === 0) return;
  const speakers = speakersOf(read);
  for (const passage of open) {
    const units = unitsOf(scan, passage.passage);
    const draft = headlineSource({ ...passage, units }, speakers, language.statements);
    if (draft) passage.drafts.push(draft);
  }
}

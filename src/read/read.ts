import type { ReadableDocument } from "../model/document.ts";
import type { Note } from "../model/note.ts";
import type { Report } from "../model/report.ts";
import type { ArticleReading } from "./article/article-reading.ts";
import { readMarkup } from "./article/read-markup.ts";
import { readText } from "./article/read-text.ts";
import type { Atoms } from "./atoms.ts";
import { findDates } from "./date/find-dates.ts";
import { findFigures } from "./figure/find-figures.ts";
import { sumUpTolls } from "./figure/sum-up-tolls.ts";
import { languages } from "./languages/list.ts";
import { findQuantities } from "./quantity/find-quantities.ts";
import { findStatements } from "./statement/find-statements.ts";
import { scan, type Scan } from "./text/scan.ts";

/**
 * Reads one page. Pure: the same document gives the same report everywhere. Text never makes it throw; what cannot be read is a
 * note, a page in an unknown language has no figures and a note that says so.
 */
export function read(document: ReadableDocument): Report {
  const { article, notes } = articleOf(document);
  const language = languages.get(article.language?.split("-")[0] ?? "");
  if (!language) return { ...EMPTY, id: document.id, article, notes: [...notes, unknownLanguage(article.language)] };
  const text = scan(article, language);
  const atomsOf = atomsOnce(text);
  const { statements, notes: statementNotes } = findStatements(text, atomsOf);
  const { figures, silences, notes: figureNotes } = findFigures(text, atomsOf, statements);
  return {
    id: document.id,
    article,
    figures,
    statements,
    places: [],
    dates: [],
    silences,
    tolls: sumUpTolls(figures),
    checks: [],
    notes: [...notes, ...statementNotes, ...figureNotes],
  };
}

const EMPTY: Omit<Report, "id" | "article"> = {
  figures: [],
  statements: [],
  places: [],
  dates: [],
  silences: [],
  tolls: [],
  checks: [],
  notes: [],
};

function articleOf(document: ReadableDocument): ArticleReading {
  return document.html === undefined ? readText(document.text ?? "", document) : readMarkup(document.html, document);
}

function unknownLanguage(language: string | null): Note {
  const text =
    language === null
      ? "The page's language is not known, so no figures were read."
      : `No tables for the language "${language}", so no figures were read.`;
  return { stage: "article", start: null, end: null, text };
}

/** The atoms of a sentence, found when first asked for. */
function atomsOnce(text: Scan): (sentence: number) => Atoms {
  const known = new Map<number, Atoms>();
  return (index) => {
    const found = known.get(index) ?? {
      quantities: findQuantities(text, text.sentences[index]!),
      dates: findDates(text, text.sentences[index]!, text.article.published),
      places: [],
    };
    known.set(index, found);
    return found;
  };
}

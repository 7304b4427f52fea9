import type { Article } from "../model/article.ts";
import type { ReadableDocument } from "../model/document.ts";
import type { Note } from "../model/note.ts";
import type { Report } from "../model/report.ts";
import type { ArticleReading } from "./article/article-reading.ts";
import { readMarkup } from "./article/read-markup.ts";
import { readText } from "./article/read-text.ts";
import type { Atoms } from "./atoms.ts";
import { checkArithmetic } from "./figure/check-arithmetic.ts";
import { findFigures, type FiguresFound } from "./figure/find-figures.ts";
import { sumUpTolls } from "./figure/sum-up-tolls.ts";
import type { Language } from "./languages/language.ts";
import { languages } from "./languages/list.ts";
import { findAtoms } from "./find-atoms.ts";
import { dateMentions, placeMentions } from "./mentions.ts";
import { emptyGazetteer, type Gazetteer } from "./place/gazetteer.ts";
import { placeContext } from "./place/place-context.ts";
import { findStatements } from "./statement/find-statements.ts";
import { scan, type Scan } from "./text/scan.ts";
import { unreadNumbers } from "./unread-numbers.ts";

/**
 * Reads one page. Pure: the same document gives the same report everywhere. Text never makes it throw; what cannot be read is a
 * note, a page in an unknown language has no figures and a note that says so.
 *
 * @param gazetteer what `readGazetteer` made of the compiled table; without it only countries and areas are found as places
 * @param tongues the languages to read, by code; `addMeasures` makes one that reads a user's measures as well
 */
export function read(
  document: ReadableDocument,
  gazetteer: Gazetteer = emptyGazetteer,
  tongues: ReadonlyMap<string, Language> = languages,
): Report {
  const { article, notes } = articleOf(document);
  const language = tongues.get(article.language?.split("-")[0] ?? "");
  if (!language)
    return { id: document.id, article, ...EMPTY, notes: [...notes, unknownLanguage(article.language), ...unreadNumbers(article)] };
  const text = scan(article, language);
  const atoms = atomsOfAll(text, gazetteer);
  const atomsOf = (sentence: number) => atoms[sentence]!;
  const { statements, notes: statementNotes } = findStatements(text, atomsOf);
  const found = findFigures(text, atomsOf, statements);
  const { figures, silences, notes: figureNotes } = found;
  const { checks, notes: checkNotes } = checkArithmetic(article, figures);
  return {
    id: document.id,
    article,
    figures,
    statements,
    places: placeMentions(article.text, atoms),
    dates: dateMentions(article.text, atoms),
    silences,
    tolls: sumUpTolls(found, titleFigures(article, language, gazetteer)),
    checks,
    notes: [...notes, ...statementNotes, ...figureNotes, ...checkNotes],
    opinions: [],
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
  opinions: [],
};

/** A title beside the text informs the tolls; its figures stand nowhere in the text and are not reported. */
function titleFigures(article: Article, language: Language, gazetteer: Gazetteer): FiguresFound | null {
  if (!article.title) return null;
  const block = { role: "headline", start: 0, end: article.title.length, repeats: false } as const;
  const title = scan({ ...article, text: article.title, blocks: [block] }, language);
  return findFigures(title, atomsOnDemand(title, gazetteer), []);
}

/** Few titles hold a figure: the others are not asked for atoms. */
function atomsOnDemand(text: Scan, gazetteer: Gazetteer): (sentence: number) => Atoms {
  let atoms: Atoms[] | null = null;
  return (sentence) => (atoms ??= atomsOfAll(text, gazetteer))[sentence]!;
}

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

function atomsOfAll(text: Scan, gazetteer: Gazetteer): Atoms[] {
  const context = placeContext(text, gazetteer);
  return text.sentences.map((sentence) => findAtoms(text, sentence, context));
}

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../src/model/span.ts";
import type { GoldDocument, GoldFigure, GoldSet, GoldStatement, GoldToll } from "./gold.ts";
import { parseGold } from "./parse-gold.ts";

/** A figure in an article's gold file: its quote stands in the one place where `in` stands. */
interface QuotedFigure extends Omit<GoldFigure, "start" | "end" | "single" | "optional"> {
  readonly quote: string;
  readonly in: string;
  readonly single?: boolean;
  readonly optional?: boolean;
}

/** A statement in an article's gold file: every part is quoted, and stands in the one place where `in` stands. */
interface QuotedStatement {
  readonly in: string;
  readonly content: readonly string[];
  readonly cue: string;
  readonly speaker: string;
  readonly channel: string;
  readonly name: string;
  readonly role: string;
  readonly when: string | null;
  readonly type: GoldStatement["type"];
  readonly optional?: boolean;
}

interface ArticleGold {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly language: string;
  readonly figures: readonly QuotedFigure[];
  readonly statements: readonly QuotedStatement[];
  readonly tolls: readonly GoldToll[] | null;
}

/** The caret cases of one language, a set a file; of another than English they stand in a folder of its code: "uk/figures". */
export function loadSentences(folder: string, language = "en"): GoldSet[] {
  const own = language === "en" ? folder : join(folder, language);
  return filesOf(own, ".txt").map((file) => {
    const name = (language === "en" ? "" : `${language}/`) + file.replace(/\.txt$/, "");
    return { name, documents: parseGold(name, readFileSync(join(own, file), "utf8")) };
  });
}

/** The labelled articles of one language: NAME.json beside NAME.txt. */
export function loadArticles(folder: string, language = "en"): GoldSet {
  const documents = filesOf(folder, ".json").flatMap((file) => {
    const gold = JSON.parse(readFileSync(join(folder, file), "utf8")) as ArticleGold;
    return gold.language === language ? [articleOf(gold, readFileSync(join(folder, file.replace(/\.json$/, ".txt")), "utf8"))] : [];
  });
  return { name: language === "en" ? "articles" : `${language}/articles`, documents };
}

function filesOf(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort();
}

/** @throws {Error} where a quote does not stand in the text */
export function articleOf(gold: ArticleGold, text: string): GoldDocument {
  return {
    id: gold.id,
    text,
    title: gold.title,
    published: gold.published,
    language: gold.language,
    figures: gold.figures.map((figure) => ({ single: false, optional: false, ...figure, ...locate(text, figure.in, figure.quote) })),
    statements: gold.statements.map((statement) => statementOf(text, statement)),
    tolls: gold.tolls,
  };
}

/** Speaker, cue and channel stand outside what is attributed. */
function statementOf(text: string, { in: around, ...quoted }: QuotedStatement): GoldStatement {
  const content = quoted.content.map((words) => locate(text, around, words));
  const part = (words: string) => (words === "" ? null : locate(text, around, words, content));
  return {
    ...quoted,
    optional: quoted.optional ?? false,
    content,
    cue: part(quoted.cue),
    speaker: part(quoted.speaker),
    channel: part(quoted.channel),
  };
}

/** The first place of whole words inside the one place of other words, beside what is taken. */
function locate(text: string, around: string, words: string, taken: readonly Span[] = []): Span {
  const from = text.indexOf(around);
  for (let start = from < 0 ? -1 : text.indexOf(words, from); start >= 0; start = text.indexOf(words, start + 1)) {
    const span = { start, end: start + words.length };
    if (span.end > from + around.length) break;
    if (isWhole(text, span) && !taken.some((other) => span.start < other.end && other.start < span.end)) return span;
  }
  throw new Error(`Cannot find "${words}" in "${around}": not in the text`);
}

function isWhole(text: string, { start, end }: Span): boolean {
  const letter = /[\p{L}\p{N}]/u;
  return !letter.test(text.charAt(start - 1)) && !letter.test(text.charAt(end));
}

import { deepStrictEqual } from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Article } from "../../../src/model/article.ts";
import type { ArticleHints } from "../../../src/read/article/article-reading.ts";
import { readMarkup } from "../../../src/read/article/read-markup.ts";
import { readText } from "../../../src/read/article/read-text.ts";

/** `expected.json`: the hints given, the article's facts, its blocks as [role, words] or [role, words, "repeats"], its notes. */
interface Expected {
  readonly hints: ArticleHints;
  readonly facts: Omit<Article, "text" | "blocks">;
  readonly blocks: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

const PAGES = fileURLToPath(new URL("../../pages/", import.meta.url));

for (const name of readdirSync(PAGES).toSorted()) {
  const folder = join(PAGES, name);
  test(`page ${name}`, () => {
    const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as Expected;
    deepStrictEqual(read(folder, expected.hints), expected);
  });
}

function read(folder: string, hints: ArticleHints): Expected {
  const isMarkup = existsSync(join(folder, "page.html"));
  const source = readFileSync(join(folder, isMarkup ? "page.html" : "page.txt"), "utf8");
  const { article, notes } = isMarkup ? readMarkup(source, hints) : readText(source, hints);
  const { text, blocks, ...facts } = article;
  return {
    hints,
    facts,
    blocks: blocks.map(({ role, start, end, repeats }) => [role, text.slice(start, end), ...(repeats ? ["repeats"] : [])]),
    notes: notes.map((note) => note.text),
  };
}

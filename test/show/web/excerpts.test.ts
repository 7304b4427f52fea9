import assert from "node:assert/strict";
import { test } from "node:test";

import { excerpts } from "../../../src/show/web/article/excerpts.ts";
import { shownRows } from "../../../src/show/web/article/shown-rows.ts";
import { figure, find, sampleReport, textOf } from "./sample-article.ts";

function reportOn(paragraph: string, ...words: readonly string[]) {
  const { text, blocks } = textOf([
    ["paragraph", "Nothing here."],
    ["paragraph", paragraph],
  ]);
  const figures = words.map((each, index) => figure(`f${index + 1}`, find(text, each), 1));
  return { ...sampleReport, article: { ...sampleReport.article, text, blocks }, figures, statements: [] };
}

function shown(paragraph: string, ...words: readonly string[]): string[] {
  const report = reportOn(paragraph, ...words);
  return excerpts(report).map(({ start, end }) => report.article.text.slice(start, end));
}

test("an excerpt is the sentence around a figure and nothing of its neighbours", () => {
  assert.deepEqual(shown("Rain fell. Nine people died in Arlen. It stopped.", "Nine people"), ["Nine people died in Arlen."]);
});

test("two figures of one sentence give one excerpt, those of two sentences give two", () => {
  assert.deepEqual(shown("Nine died, 12 were hurt. Rain fell. Two are missing.", "Nine", "12", "Two"), [
    "Nine died, 12 were hurt.",
    "Two are missing.",
  ]);
});

test("a sentence without end is cut around its figure", () => {
  const [only = ""] = shown(`${"and so on ".repeat(5000)}nine died ${"and so on ".repeat(5000)}`, "nine died");
  assert.ok(only.includes("nine died"));
  assert.ok(only.length < 2000);
});

test("an article that is too long for a page is shown by its sentences", () => {
  const report = reportOn(`Nine died. ${"Rain fell. ".repeat(40_000)}`, "Nine");
  assert.equal(shownRows(report, false).cut, "long");
  assert.equal(shownRows(sampleReport, false).cut, null);
  assert.equal(shownRows(sampleReport, true).cut, "public");
});

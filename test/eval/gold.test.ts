import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { loadArticles, loadSentences } from "../../eval/load-gold.ts";

const folder = join(import.meta.dirname, "..", "..", "eval");
const sentences = loadSentences(join(folder, "sentences")).flatMap((set) => set.documents);
const articles = loadArticles(join(folder, "articles")).documents;
const all = [...sentences, ...articles];

const ofPeople =
  "killed injured casualties missing captured detained kidnapped displaced rescued infected hospitalised recovered losses affected";
const ofThings = "destroyed damaged lost launched intercepted";
const measures = new Set([...ofPeople.split(" "), ...ofThings.split(" ")]);

test("there are at least 170 sentences, 35 of them without a figure, 60 for statements, and 12 articles", () => {
  const withFigures = sentences.filter((one) => one.figures !== null);
  assert.ok(withFigures.length >= 170);
  assert.ok(withFigures.filter((one) => one.figures?.length === 0).length >= 35);
  assert.ok(sentences.filter((one) => one.statements !== null).length >= 60);
  assert.ok(articles.length >= 12);
});

test("every measure is one of the known ones, and every day an ISO day", () => {
  for (const { id, figures, statements, published } of all) {
    for (const figure of figures ?? []) assert.ok(measures.has(figure.measure), `${id}: ${figure.measure}`);
    const days = [published, ...(figures ?? []).map((one) => one.asOf), ...(statements ?? []).map((one) => one.when)];
    for (const day of days) assert.match(day ?? "2023-01-01", /^\d{4}-\d{2}-\d{2}$/, id);
  }
});

test("bounds are in order, and marks stand on whole words", () => {
  const letter = /[\p{L}\p{N}]/u;
  for (const { id, text, figures } of all) {
    for (const { start, end, low, high } of figures ?? []) {
      assert.ok(high === null || low <= high, id);
      const edges = [text.slice(start - 1, start + 1), text.slice(end - 1, end + 1)];
      for (const [one = "", other = ""] of edges) assert.ok(!letter.test(one) || !letter.test(other), `${id}: ${text.slice(start, end)}`);
    }
  }
});

test("every claimant, place and counted word is a word of its text", () => {
  for (const { id, text, figures } of all) {
    for (const figure of figures ?? []) {
      for (const name of [figure.claimant, figure.place, figure.counted]) {
        const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
        assert.ok(
          words.every((word) => text.toLowerCase().includes(word)),
          `${id}: ${name}`,
        );
      }
    }
  }
});

test("no text is labelled twice", () => {
  assert.equal(new Set(all.map((one) => one.text)).size, all.length);
});

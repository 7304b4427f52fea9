import { deepStrictEqual } from "node:assert/strict";
import { test } from "node:test";
import { readMarkup } from "../../../src/read/article/read-markup.ts";

const LEAD = "Nine people drowned when a ferry sank off the cape on Monday, the coast guard said, and four others are missing.";

/** The two days of a page and where each was read. */
function daysOf({ head = "", line = "", url = "https://post.example/a", published = "" }): (string | null)[] {
  const html = `<html><head><title>Ferry sinks</title>${head}</head><body><main><h1>Ferry sinks</h1>${line}<p>${LEAD}</p><p>${LEAD} It was dark.</p></main></body></html>`;
  const { article } = readMarkup(html, published ? { url, published } : { url });
  return [article.published, article.dates.published?.from ?? null, article.modified, article.dates.modified?.from ?? null];
}

const linked = (fields: string) => `<script type="application/ld+json">${fields}</script>`;

test("a day is read from what stands first: a hint, linked data, metadata, what is printed, the address", () => {
  const head = '<meta property="article:published_time" content="2023-03-03T08:00:00Z">';
  const data = linked('{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"datePublished":"2023-03-02"}]}');
  const line = '<p class="date">Published: 4 March 2023</p>';
  const url = "https://post.example/2023/03/05/ferry";
  deepStrictEqual(daysOf({ head: head + data, line, url, published: "2023-03-01" }).slice(0, 2), ["2023-03-01", "hint"]);
  deepStrictEqual(daysOf({ head: head + data, line, url }).slice(0, 2), ["2023-03-02", "json-ld"]);
  deepStrictEqual(daysOf({ head, line, url }).slice(0, 2), ["2023-03-03", "metadata"]);
  deepStrictEqual(daysOf({ line, url }).slice(0, 2), ["2023-03-04", "visible"]);
  deepStrictEqual(daysOf({ url }).slice(0, 2), ["2023-03-05", "address"]);
  deepStrictEqual(daysOf({}), [null, null, null, null]);
});

test("linked data may be a list, a graph or a broken script beside a whole one", () => {
  for (const data of [
    linked('[{"@type":"Organization"},{"@type":"NewsArticle","datePublished":"2023-03-02T10:00:00+02:00"}]'),
    linked("{ not json") + linked('{"@type":"ReportageNewsArticle","datePublished":"2023-03-02"}'),
  ])
    deepStrictEqual(daysOf({ head: data }).slice(0, 2), ["2023-03-02", "json-ld"]);
});

test("printed days are read in several languages, the day of a change apart from that of publication", () => {
  for (const line of [
    "2 березня 2023, 14:05",
    "2 марта 2023",
    "2 de marzo de 2023",
    "Publié le 2 mars 2023",
    "Veröffentlicht am 2. März 2023",
    "02.03.2023",
  ])
    deepStrictEqual(daysOf({ line: `<span class="date">${line}</span>` }).slice(0, 2), ["2023-03-02", "visible"], line);
  const both = '<p class="date">Updated 4 March 2023, published 2 March 2023</p>';
  deepStrictEqual(daysOf({ line: both }), ["2023-03-02", "visible", "2023-03-04", "visible"]);
  deepStrictEqual(daysOf({ line: '<p class="date">Оновлено 4 березня 2023</p>' }), [null, null, "2023-03-04", "visible"]);
});

import { ok, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { array, assert, constantFrom, property, string } from "fast-check";
import type { ArticleReading } from "../../../src/read/article/article-reading.ts";
import { readMarkup } from "../../../src/read/article/read-markup.ts";
import { readText } from "../../../src/read/article/read-text.ts";

const sentence = "Three people were killed and nine others hurt when a ferry struck the pier on Monday, the port said.";

/** Input that trips readers of markup: each holds many of what others hold once. */
const hostile: readonly (readonly [name: string, html: string])[] = [
  ["20,000 nested tags", `${"<div>".repeat(20_000)}<p>${sentence}</p>`],
  ["closing tags that nothing opened", `${"<div>".repeat(20_000)}${sentence}${"</span></b>".repeat(20_000)}`],
  ["misnested tags", `${"<b><i>".repeat(20_000)}${sentence}${"</b></i>".repeat(20_000)}`],
  ["nothing closed", `${"<table><tr><td><ul><li>".repeat(5_000)}<p>${sentence}`],
  ["a comment without an end", `<!-- ${sentence.repeat(5_000)}`],
  ["a script without an end", `<script>${sentence.repeat(5_000)}`],
  ["only brackets", "<".repeat(500_000)],
  ["only ampersands", "&".repeat(500_000)],
  ["many figures", `${"<figure><img src=x><figcaption>A view of the port.</figcaption></figure>".repeat(10_000)}<p>${sentence}</p>`],
  ["a title of a megabyte", `<title>${"a | ".repeat(250_000)}</title><p>${sentence}</p>`],
  ["100,000 nested tags with names", `${'<div class="story text" id=a>'.repeat(100_000)}<p>${sentence}</p>`],
  ["an attribute of four megabytes", `<div class="${"a ".repeat(2_000_000)}"><p>${sentence}</p></div>`],
  ["100,000 attributes in one tag", `<div ${Array.from({ length: 100_000 }, (_, at) => `a${at}=b`).join(" ")}><p>${sentence}</p></div>`],
  ["an attribute without an end", `<p>${sentence}</p><a href="${"x".repeat(2_000_000)}`],
  ["a million entities", `<p>${sentence}${"&amp;&#x26;&nosuch;".repeat(350_000)}</p>`],
  ["a million NULs", `<p>${sentence}</p>${"<p>a\0b</p>".repeat(100_000)}`],
  ["scripts that begin and never end", `<p>${sentence}</p>${"<script><style>".repeat(100_000)}`],
  ["100,000 tags that are no words", `<p>${sentence}</p>${"<p></".repeat(100_000)}`],
  [
    "100,000 cards",
    `<article><p>${sentence.repeat(3)}</p></article>${"<div><h3><a href=/x>A boat waits for the tide</a></h3><p>Short.</p></div>".repeat(30_000)}`,
  ],
  [
    "100,000 posts with times",
    `<title>Live updates: ferry</title><h1>Live updates: ferry</h1>${`<time datetime=2023-04-04T14:10>14:10</time><p>${sentence}</p>`.repeat(10_000)}`,
  ],
  ["deep linked data", `<script type="application/ld+json">${'{"@graph":['.repeat(50_000)}</script><p>${sentence}</p>`],
];

for (const [name, html] of hostile) {
  test(`a page of ${name} is read in time linear in its length`, () => {
    const started = process.cpuUsage().user;
    checkPositions(readMarkup(html, { url: "https://a.example/" }));
    ok(process.cpuUsage().user - started < 4_000_000, "took more than four seconds");
  });
}

test("a page of fifty megabytes is read", () => {
  const blocks = `<div class="a b"><p>${sentence}</p><img src=x></div>`.repeat(20_000);
  const html = `<article>${blocks}<script>${"a < b; ".repeat(6_800_000)}</script></article>`;
  ok(html.length > 50_000_000);
  ok(readMarkup(html, { url: "https://a.example/" }).article.blocks.length > 0);
});

test("binary data gives a note and no blocks", () => {
  const binary = String.fromCharCode(...Array.from({ length: 4_000 }, (_, at) => (at * 7919) % 256));
  for (const reading of [readMarkup(binary, {}), readText(binary, {})]) {
    strictEqual(reading.article.blocks.length, 0);
    ok(reading.notes[0]?.text.includes("binary data"));
  }
});

test("nothing gives a note and no blocks", () => {
  for (const reading of [readMarkup("", {}), readText("", {}), readText(" \n\n ", {})]) {
    strictEqual(reading.article.blocks.length, 0);
    strictEqual(reading.notes.length, 1);
  }
});

test("whatever stands in a text, it is kept as given and its blocks lie in it in order", () => {
  assert(
    property(string({ unit: "binary", maxLength: 400 }), (text) => {
      const reading = readText(text, {});
      strictEqual(reading.article.text, text);
      checkPositions(reading);
    }),
    { numRuns: 300 },
  );
});

test("whatever pieces a page is made of, its blocks lie in its text in order and are its text", () => {
  const pieces = constantFrom(
    "<p>",
    "</p>",
    "<div class=share>",
    "</div>",
    "<li>",
    "<td>",
    "<tr>",
    "<table>",
    "<h1>",
    "<figure><img src=a>",
    "<a href=x>",
    "</a>",
    "<br>",
    "&amp;",
    "&#0;",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "\0",
    sentence,
    "Read more",
    "NEXT Ferry sinks off the cape",
    "tanks - 7",
    "\ud800",
  );
  assert(
    property(array(pieces, { maxLength: 60 }), (parts) => {
      const reading = readMarkup(parts.join(""), {});
      checkPositions(reading);
      strictEqual(
        reading.article.blocks.map(({ start, end }) => reading.article.text.slice(start, end)).join("\n\n"),
        reading.article.text,
      );
    }),
    { numRuns: 500 },
  );
});

function checkPositions({ article }: ArticleReading): void {
  let last = 0;
  for (const { start, end } of article.blocks) {
    ok(start >= last && end > start && end <= article.text.length);
    last = end;
  }
}

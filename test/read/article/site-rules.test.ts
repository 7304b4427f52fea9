import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import type { SiteRules } from "../../../src/model/site-rules.ts";
import { readMarkup } from "../../../src/read/article/read-markup.ts";
import { fitsStep, parseSelector } from "../../../src/read/article/selector.ts";

const NONE: SiteRules = { host: "harbourpost.example", body: null, title: null, byline: null, published: null, remove: [] };

const PAGE = `<html lang="en"><head><title>Welcome to the portal</title></head><body>
  <div class="top"><span id="heading">Ferry sinks off the cape</span> <b class="who">Jane Roe</b> <i data-kind="day">4 March 2023</i></div>
  <div class="left"><p>The portal has been the first address of the island for thirty years, and it is read in every house of the town.</p>
  <p>Send us what you know and we will print it in the order in which it comes, whoever you are and wherever you live.</p>
  <p>The oldest page of the portal is still up, and those who find it are invited to tell us about it in a letter.</p></div>
  <div class="story text"><p>Nine people drowned when a ferry sank, the coast guard said.<span class="ask"> Ask us.</span></p><div class="box">Tides today: high at nine.</div></div>
  </body></html>`;

const readWith = (rules: Partial<SiteRules>) =>
  readMarkup(PAGE, { url: "https://harbourpost.example/1", siteRules: { ...NONE, ...rules } });

test("a selector is a tag, classes, an id and attributes, at any depth inside others", () => {
  for (const text of ["p", ".a.b", "div#x", "[itemprop=articleBody]", "div.story [data-a='b c'] p", 'meta[name="day"]', "a[href]"])
    ok(parseSelector(text), text);
  for (const text of ["", "  ", "p > a", "p, a", "p:first-child", ".", "[x", "..a"]) strictEqual(parseSelector(text), null, text);
  const [step] = parseSelector("div.a.b[role=main]")!;
  ok(fitsStep(step!, "div", { class: "b c a", role: "main" }));
  ok(!fitsStep(step!, "div", { class: "b c", role: "main" }));
  ok(!fitsStep(step!, "p", { class: "a b", role: "main" }));
});

test("the body is what the rules name, where the general reading takes another", () => {
  ok(!readMarkup(PAGE, {}).article.text.includes("Nine people drowned"));
  const { article, notes } = readWith({ body: ".story", remove: [".story .box", ".ask"] });
  deepStrictEqual(article.text, "Nine people drowned when a ferry sank, the coast guard said.");
  deepStrictEqual(notes, [{ stage: "site", start: null, end: null, text: "Read by your own rules for harbourpost.example." }]);
});

test("title, byline and day are read where the rules say, within a line too", () => {
  const { article } = readWith({ body: ".story", title: "#heading", byline: ".top .who", published: "[data-kind=day]" });
  deepStrictEqual([article.title, article.byline, article.published], ["Ferry sinks off the cape", ["Jane Roe"], "2023-03-04"]);
  deepStrictEqual(article.dates.published, { from: "visible", text: "4 March 2023" });
});

test("rules that find nothing leave the page to the general reading and say so", () => {
  const { article, notes } = readWith({ body: ".gone", title: "#gone" });
  strictEqual(article.text, readMarkup(PAGE, { url: "https://harbourpost.example/1" }).article.text);
  ok(notes.at(-1)?.text.endsWith("on this page they found no body and no title."));
});

test("a page nested deeper than anything is read by rules as well", () => {
  const deep = `${"<div class=a>".repeat(50_000)}<p class=b>Nine people drowned when a ferry sank, the coast guard said.</p>`;
  const { article } = readMarkup(deep, { siteRules: { ...NONE, body: ".a .a .b" } });
  ok(article.text.startsWith("Nine people"));
});

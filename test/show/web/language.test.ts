import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "node:test";

import { inLocale } from "../../../src/show/web/locale.ts";
import { site } from "../../../src/show/web/site.ts";
import { texts } from "../../../src/show/web/texts/texts.ts";
import { filledStore, fixtureDesk } from "./fixture.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** Words of commands, fonts and answers to machines: no reader reads them as sentences. */
const NOT_READ = ["routes/hub-routes.ts", "desk/sign-in-page.ts", "chart/chart-picture.ts", "news/live-events.ts"];

/** Names and abbreviations that are the same in every language, and names of cookies' and shapes' kinds. */
const SAME_EVERYWHERE = new Set(["Tollkeeper", "CSV", "JSON", "PNG", "SVG", "UTC", "Lax", "Strict", "Sphere", "Polygon", "MultiPolygon"]);

interface Literal {
  readonly text: string;
  readonly markup: boolean;
}

/** The strings and templates of a source, what is filled into templates left out; those tagged `html` are markup. */
function literalsOf(source: string): Literal[] {
  const found: Literal[] = [];
  const open: { text: string; markup: boolean; depth: number }[] = [];
  for (let at = 0; at < source.length; at++) {
    const last = open.at(-1);
    const within = last !== undefined && last.depth === 0;
    if (within && source[at] === "\\") last.text += source[++at];
    else if (within && source.startsWith("${", at)) {
      last.text += " § ";
      last.depth = 1;
      at++;
    } else if (within && source[at] === "`") found.push(open.pop()!);
    else if (within) last.text += source[at];
    else if (source[at] === "`") open.push({ text: "", markup: source.slice(0, at).endsWith("html"), depth: 0 });
    else if (source.startsWith("//", at)) at = source.indexOf("\n", at);
    else if (source.startsWith("/*", at)) at = source.indexOf("*/", at) + 1;
    else if (last && source[at] === "{") last.depth++;
    else if (last && source[at] === "}") last.depth--;
    else if (source[at] === '"' || source[at] === "'") {
      const [whole = '"', , text = ""] = /^(["'])((?:(?!\1)[^\\\n]|\\.)*)\1/.exec(source.slice(at)) ?? [];
      found.push({ text, markup: false });
      at += whole.length - 1;
    }
  }
  return found;
}

const isWord = (word: string) => !SAME_EVERYWHERE.has(word);

/** Words that stand in markup outside tags, or in attributes that are read out. */
function wordsInMarkup(markup: string): string[] {
  if (/^(?:selected|checked|[a-z-]+="[^"]*")$/.test(markup)) return [];
  const read = [...markup.matchAll(/\s(?:aria-label|title|alt|placeholder)="([^"]*)"/g)].map(([, text]) => text).join(" ");
  const plain = markup.replace(/<\/?[a-z!][^>]*>/gis, " ").replace(/&#?\w+;/g, " ");
  return (`${read} ${plain}`.match(/[A-Za-z]{3,}/g) ?? []).filter(isWord);
}

/** A string that begins like a sentence or a heading. Refusals and bugs are said in English everywhere. */
function wordsInString(text: string): string[] {
  if (text.startsWith("Cannot ") || !/^[A-Z][a-z]+(?: |$|[.,:])/.test(text)) return [];
  return (text.match(/[A-Za-z]{3,}/g) ?? []).filter(isWord);
}

test("what a reader sees stands in the texts, in every language, and not in the pages", () => {
  const files = globSync("src/show/web/**/*.ts", { cwd: ROOT }).filter(
    (file) => !/\btexts\b/.test(file) && !NOT_READ.some((one) => file.endsWith(one)),
  );
  assert.ok(files.length > 60);
  const found = files.flatMap((file) => {
    const literals = literalsOf(readFileSync(join(ROOT, file), "utf8"));
    const words = literals.flatMap(({ text, markup }) => (markup ? wordsInMarkup(text) : wordsInString(text)));
    return words.length === 0 ? [] : [`${file}: ${words.join(" ")}`];
  });
  assert.deepEqual(found, []);
});

test("words in a page's own markup and strings are found, and names, refusals and comments are not", () => {
  const source =
    'const a = html`<p title="Hover">Hello ${x ? html`<b>there</b>` : "Front page"} CSV</p>`; // A comment\nthrow new Refusal("x", "Cannot do that");';
  const words = literalsOf(source).flatMap(({ text, markup }) => (markup ? wordsInMarkup(text) : wordsInString(text)));
  assert.deepEqual(words.toSorted(), ["Front", "Hello", "Hover", "page", "there"]);
});

/** Every string of the texts, by where it stands. */
function strings(value: unknown, path: string): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}.${key}`));
}

test("no English sentence was left in the Ukrainian texts", () => {
  const english = new Map(inLocale("en", () => strings(texts(), "")));
  const same = inLocale("uk", () => strings(texts(), "")).filter(
    ([path, text]) => english.get(path) === text && /[A-Za-z]{3,} [a-z]/.test(text),
  );
  assert.deepEqual(same, []);
});

const app = site(fixtureDesk(await filledStore()), { public: false, loopback: false, version: "1" });

/** English sentences and headings that are long enough to be told from names. */
const english = inLocale("en", () => strings(texts(), "")).flatMap(([, text]) => (text.length >= 12 && /^[A-Z]/.test(text) ? [text] : []));

for (const path of [
  "/",
  "/checks",
  "/articles",
  "/articles/flood-toll-1f0c6a2b",
  "/articles/flood-toll-1f0c6a2b/versions",
  "/measures/killed",
  "/nowhere",
]) {
  test(`${path} says nothing of its own in English to who asks for Ukrainian`, async () => {
    const page = await (await app.request(path, { headers: { "accept-language": "uk" } })).text();
    assert.match(page, /<html lang="uk">/);
    assert.deepEqual(
      english.filter((text) => page.includes(`>${text}`) || page.includes(`"${text}"`)),
      [],
    );
  });
}

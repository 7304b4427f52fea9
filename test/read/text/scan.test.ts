import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { languages } from "../../../src/read/languages/list.ts";
import { type Scan, scan } from "../../../src/read/text/scan.ts";
import { paragraph } from "../caret-cases.ts";

const cut = (text: string): Scan => scan(paragraph(text), languages.get("en")!);

function tokensOf(text: string): string[] {
  const { tokens } = cut(text);
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
}

const sentencesOf = (text: string) => cut(text).sentences.map(({ start, end }) => text.slice(start, end));
const quotationsOf = (text: string) =>
  cut(text).quotations.map(({ start, end, closed }) => `${text.slice(start, end)}${closed ? "" : " …"}`);

test("numbers, names with digits and hyphened words are one token each", () => {
  deepStrictEqual(tokensOf("A 47-year-old in a T-72 paid $1,200.50"), ["A", "47-year-old", "in", "a", "T-72", "paid", "$", "1,200.50"]);
  deepStrictEqual(tokensOf("20-30 people, 3–4m, 12%"), ["20", "-", "30", "people", ",", "3", "–", "4m", ",", "12", "%"]);
});

test("a possessive is a token of its own, a contraction is not", () => {
  deepStrictEqual(tokensOf("Kyiv’s envoy didn’t see the soldiers' camp"), [
    "Kyiv",
    "’s",
    "envoy",
    "didn’t",
    "see",
    "the",
    "soldiers",
    "'",
    "camp",
  ]);
});

test("titles, initials and shortened months end no sentence", () => {
  deepStrictEqual(sentencesOf("Mr. Hale met Gen. J. Ray of St. Ives. Sgt. Lee came on Dec. 5. No. 3 fell."), [
    "Mr. Hale met Gen. J. Ray of St. Ives.",
    "Sgt. Lee came on Dec. 5.",
    "No. 3 fell.",
  ]);
});

test("hours may end a sentence, and country initials hardly do", () => {
  deepStrictEqual(sentencesOf("It broke at 5 p.m. Then it held until 6 a.m. Monday. The U.S. Army came, e.g. Rangers."), [
    "It broke at 5 p.m.",
    "Then it held until 6 a.m. Monday.",
    "The U.S. Army came, e.g. Rangers.",
  ]);
});

test("a sentence ends where the space behind its full stop is missing, an address does not", () => {
  deepStrictEqual(sentencesOf("The count rose to 1,200.It fell again.See www.Example.org for more."), [
    "The count rose to 1,200.",
    "It fell again.",
    "See www.Example.org for more.",
  ]);
});

test("a line break ends a sentence", () => {
  deepStrictEqual(sentencesOf("Nine dead in raid\nThe mayor wept"), ["Nine dead in raid", "The mayor wept"]);
});

test("quotations are told from apostrophes, and one left open harms nothing behind it", () => {
  deepStrictEqual(quotationsOf("'The soldiers' bodies lay there,' she said. “It's over,” he said."), [
    "The soldiers' bodies lay there,",
    "It's over,",
  ]);
  deepStrictEqual(quotationsOf("“We held on"), ["We held on …"]);
});

test("one word is remembered once, whatever text it stands in", () => {
  strictEqual(cut("Kyiv held.").tokens.word[0], cut("In Kyiv.").tokens.word[1]);
});

import { deepStrictEqual, ok } from "node:assert/strict";
import { test } from "node:test";
import { openReader } from "../../src/run/reader.ts";
import { costOf } from "./cost-of.ts";
import { fuzzReader, troubleWith } from "./fuzz-reader.ts";
import { longProse, longTexts } from "./long-texts.ts";

const read = openReader();

test("spoilt texts and pages are read without a throw, twice alike, with every position inside the text", () => {
  deepStrictEqual(fuzzReader(1, 400, read), []);
});

const WORDS = 4_000;
/** Far above what dense news costs, far below what the square of the length would. */
const MOST = 20;

test("no text costs much more than prose of its length", () => {
  for (let times = 0; times < 5; times++) read(longProse(WORDS));
  const prose = costOf(read, longProse(WORDS));
  for (const [kind, make] of longTexts) {
    const ratio = costOf(read, make(WORDS)) / prose;
    ok(ratio < MOST, `${kind} cost ${Math.round(ratio)} times as much as prose`);
  }
});

for (const [kind, make] of longTexts) {
  test(`a long text of ${kind} is read whole`, () => {
    deepStrictEqual(troubleWith(make(1_200), read), null);
  });
}

test("a title's tolls name no figure of the text", () => {
  const text = "A boat sank off the coast on Monday. Two people were injured, the coast guard said.";
  deepStrictEqual(troubleWith({ id: "a", title: "Boat sinks, 12 people killed", text, language: "en" }, read), null);
});

test("a row of bars is no riddle", () => {
  deepStrictEqual(troubleWith({ id: "a", text: `Tanks${"|".repeat(140)}none`, language: "en" }, read), null);
});

import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { ITEM_NAMES } from "../../../src/keep/tally/item-names.ts";
import { readCounted, readItem } from "../../../src/keep/tally/item.ts";

test("every word of the table means its item, in any case, and no lookalike does", () => {
  for (const { name, words, not } of ITEM_NAMES) {
    for (const word of words) deepStrictEqual(readItem(word.toUpperCase()).parts, [name], word);
    for (const word of not) ok(!readItem(word).parts.includes(name), `${word} is not ${name}`);
  }
});

test("no word of the table means two items", () => {
  const words = ITEM_NAMES.flatMap((item) => item.words);
  strictEqual(new Set(words).size, words.length);
});

test("joined words cover both kinds, and two words for one kind cover it once", () => {
  deepStrictEqual(readItem("vehicles and fuel tanks").parts, ["vehicles", "fuel tanks"]);
  deepStrictEqual(readItem("fuel tanks & vehicles").parts, ["vehicles", "fuel tanks"]);
  deepStrictEqual(readItem("warships / boats").parts, ["ships and boats"]);
  deepStrictEqual(readItem("Boats/cutters").parts, ["ships and boats"]);
});

test("unknown words stay as they are", () => {
  deepStrictEqual(readItem("Field kitchens"), { parts: ["field kitchens"], known: false, words: "Field kitchens" });
  strictEqual(readItem("constructor").known, false);
});

test("a sentence's soldiers are a side's personnel, its victims are people, its children are children", () => {
  const people = { what: "people" as const, side: null, role: null };
  deepStrictEqual(readCounted({ ...people, text: "Russian soldiers", side: "RU", role: "military" }, "killed").parts, ["personnel"]);
  deepStrictEqual(readCounted({ ...people, text: "casualties" }, "casualties").parts, ["people"]);
  deepStrictEqual(readCounted({ ...people, text: "other people" }, "killed").parts, ["people"]);
  deepStrictEqual(readCounted({ ...people, text: "children", role: "child" }, "killed").parts, ["child"]);
  deepStrictEqual(readCounted({ text: "Russian fuel tanks", what: "things", side: "RU", role: null }, "lost").parts, ["fuel tanks"]);
});

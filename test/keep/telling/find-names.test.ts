import { deepStrictEqual, ok } from "node:assert/strict";
import { test } from "node:test";
import { findNames } from "../../../src/keep/telling/find-names.ts";
import { sentencesIn } from "../../../src/keep/telling/sentences-of.ts";

const names = (text: string, title: string | null = null) => [...findNames(title, text)];

test("names are runs of capitalised words, with the small words inside them", () => {
  deepStrictEqual(names("Rescuers in Lisbon said the Ministry of Health would count again."), [
    ["Lisbon", 1],
    ["Ministry of Health", 1],
  ]);
});

test("a word that opens a sentence is a name only where it stands inside one too", () => {
  deepStrictEqual(names("Floods came. Lisbon was spared. Boats left Lisbon."), [["Lisbon", 2]]);
});

test("a title's capitals name nobody that the text does not", () => {
  deepStrictEqual(names("The boat sank near Faro.", "Boat Sinks Near Faro"), [["Faro", 2]]);
});

test("months, days and what opens a column are no names", () => {
  deepStrictEqual(names("It was on Monday in March that He came."), []);
});

test("names of other scripts are names", () => {
  deepStrictEqual(names("Рятувальники у Харкові назвали це перемогою."), [["Харкові", 1]]);
});

test("a sentence ends at its full stop, not at that of a title, an initial or a number", () => {
  deepStrictEqual(sentencesIn("Dr. J. Moss counted 3.5 tons. “It is over.” Nobody left the U.S. Embassy."), [
    "Dr. J. Moss counted 3.5 tons.",
    "“It is over.”",
    "Nobody left the U.S. Embassy.",
  ]);
});

test("a long text is looked at from its beginning only", () => {
  ok(!findNames(null, `${"so it went on ".repeat(400)} until Faro.`).has("Faro"));
});

import { match, ok, throws } from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { parseMap } from "../../../src/keep/series/parse-map.ts";
import { Refusal } from "../../../src/model/refusal.ts";

const MAPS = fileURLToPath(new URL("../../../docs/maps", import.meta.url));

const MAP = {
  series: "bridge-counts",
  title: "Counts at the bridge",
  day: "date",
  claimant: "Bridge Office",
  happening: { id: "bridge", title: "The bridge" },
  tallies: [{ name: "boats", measure: "lost", counted: { text: "boats", what: "things" }, total: "boats" }],
};

function messageOf(change: object): string {
  try {
    parseMap("map.json", JSON.stringify({ ...MAP, ...change }));
  } catch (error) {
    ok(error instanceof Refusal);
    return error.message;
  }
  return "";
}

for (const name of globSync("*.json", { cwd: MAPS }).toSorted())
  test(`the documented map ${name} can be used`, () => ok(parseMap(name, readFileSync(`${MAPS}/${name}`, "utf8")).tallies.length > 0));

test("what is wrong with a map is said by the name of the field", () => {
  match(messageOf({ day: undefined }), /^Cannot use the map map\.json: day: write the name of a column/);
  match(messageOf({ days: "date" }), /it has a field "days" that maps do not know/);
  match(messageOf({ tallies: [] }), /tallies: it is an empty list/);
  match(messageOf({ tallies: [{ ...MAP.tallies[0], measure: undefined }] }), /tallies\[0\]\.measure: it is missing/);
  match(messageOf({ tallies: [{ ...MAP.tallies[0], total: undefined }] }), /tallies\[0\]: it names no column/);
  match(messageOf({ tallies: [MAP.tallies[0], MAP.tallies[0]] }), /two tallies are called "boats"/);
  match(messageOf({ series: "Bridge Counts" }), /series: write lower-case words joined by hyphens/);
  match(messageOf({ happening: { ...MAP.happening, from: "May" } }), /happening\.from: write a day as 2022-02-24/);
  match(messageOf({ modifier: { words: { some: "roughly" } } }), /modifier\.words\.some: write exact, about, at least, at most/);
});

test("a text that is no JSON is refused", () => {
  throws(() => parseMap("map.json", "{"), /Cannot use the map map\.json: it is no JSON/);
});

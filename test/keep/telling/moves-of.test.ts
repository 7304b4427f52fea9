import { deepStrictEqual } from "node:assert/strict";
import { test } from "node:test";
import { movesOf } from "../../../src/keep/telling/moves-of.ts";
import { tollsOf } from "../../../src/keep/telling/tolls-of.ts";
import type { Reading, Tally } from "../../../src/model/tally.ts";
import { membersOf } from "./told.ts";

const members = membersOf([
  {
    id: "first",
    title: "Bridge gives way",
    text: "Police said three people were killed on the bridge.",
    at: "2026-03-02T10:00:00.000Z",
    outlet: "Harbour Post",
  },
  {
    id: "later",
    title: "Bridge toll rises",
    text: "The number of people killed has risen to five.",
    at: "2026-03-03T10:00:00.000Z",
    outlet: "Harbour Post",
  },
]);

const emptyTally: Tally = {
  id: "",
  name: "",
  measure: "killed",
  counted: "people",
  happening: "bridge",
  claimant: "police",
  definition: "",
  wordings: [],
  predecessors: [],
  successors: [],
  readings: [],
  increments: [],
  restatements: [],
};

function reading(day: string, low: number, figures: string[], method: Reading["method"] = "stated"): Reading {
  const known = `${day}T12:00:00.000Z`;
  return { day, low, high: low, modifier: "exact", method, published: day, known, claimant: "police", wording: null, figures };
}

function tally(readings: readonly Reading[]): Tally {
  return { ...emptyTally, id: "killed", name: "People killed · Bridge · police", readings };
}

const shown = (readings: readonly Reading[]) =>
  movesOf(members, [tally(readings)]).map(({ day, name, from, to, article }) => [day, name, from?.low ?? null, to.low, article]);

test("a count moves where what is stated differs from what was stated before", () => {
  deepStrictEqual(shown([reading("2026-03-02", 3, ["first.f1"]), reading("2026-03-03", 5, ["later.f1"])]), [
    ["2026-03-02", "People killed", null, 3, "first"],
    ["2026-03-03", "People killed", 3, 5, "later"],
  ]);
});

test("the same value again moves nothing, and what is worked out is no news", () => {
  deepStrictEqual(
    shown([
      reading("2026-03-02", 3, ["first.f1"]),
      reading("2026-03-03", 4, ["later.f1"], "forward"),
      reading("2026-03-03", 3, ["later.f1"]),
    ]).length,
    1,
  );
});

test("a count that moved elsewhere is not of this story", () => {
  deepStrictEqual(shown([reading("2026-03-02", 3, ["another.f1"])]), []);
});

test("tolls stand side by side with the newest stated value of each claimant", () => {
  const readings = [
    reading("2026-03-02", 3, ["first.f1"]),
    reading("2026-03-03", 5, ["later.f1"]),
    reading("2026-03-04", 6, ["later.f1"], "forward"),
  ];
  const mayor = { ...tally([]), id: "killed-mayor", claimant: "mayor" };
  deepStrictEqual(
    tollsOf([{ ...tally(readings), claimant: "police" }, mayor]).map(({ tally: id, name, latest }) => [
      id,
      name,
      latest?.day ?? null,
      latest?.low ?? null,
    ]),
    [
      ["killed-mayor", "People killed", null, null],
      ["killed", "People killed", "2026-03-03", 5],
    ],
  );
});

import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { claimantOf } from "../../../src/keep/tally/claimant-of.ts";
import { findFuller } from "../../../src/keep/tally/fuller-claims.ts";
import { tailOf } from "../../../src/keep/tally/report-line.ts";
import type { Count, Figure } from "../../../src/model/figure.ts";
import { figure } from "../ledger-file.ts";

const PAGE = {
  id: "a",
  title: null,
  publisher: "Harbour Post",
  url: "https://www.harbour.example/x",
  published: null,
  origin: "Meridian Wire",
};
const count = (low: number, high: number | null = low): Count => ({ low, high, modifier: "exact", text: String(low) });
const police = { attribution: "named" as const, claimant: { name: "police", via: [] } };
const fuller = (headline: Partial<Figure>, ...body: Partial<Figure>[]) => {
  const figures = [headline, ...body].map((given, at) => ({ figure: figure({ ...given, id: `f${at + 1}` }), sentence: "" }));
  return findFuller(figures)(figures[0]!).figure.id;
};

test("an outlet's own word is that of the outlet it was copied from, then of its publisher, then of its host", () => {
  strictEqual(claimantOf(PAGE, figure({})), "Meridian Wire");
  strictEqual(claimantOf({ ...PAGE, origin: null }, figure({})), "Harbour Post");
  strictEqual(claimantOf({ ...PAGE, origin: null, publisher: null }, figure({})), "harbour.example");
  strictEqual(claimantOf({ ...PAGE, origin: null, publisher: null, url: null }, figure({})), "unnamed outlet");
  strictEqual(claimantOf(PAGE, figure({ attribution: "unattributed" })), "unnamed source in Meridian Wire");
  strictEqual(claimantOf(PAGE, figure(police)), "police");
});

test("a headline repeats the number that the article ascribes, rounded or not", () => {
  strictEqual(fuller({ count: count(12) }, { ...police, count: count(12) }), "f2");
  strictEqual(fuller({ count: count(150_000, null) }, { ...police, count: count(150_605) }), "f2");
});

test("more than a claimant counted is no repetition, however round", () => {
  strictEqual(fuller({ count: count(50_001, null) }, { ...police, count: count(44_218, null) }), "f1");
});

test("a headline does not repeat another harm, another number, another day, or one of two claimants", () => {
  strictEqual(fuller({ count: count(12) }, { ...police, count: count(12), measure: "injured" }), "f1");
  strictEqual(fuller({ count: count(10, null) }, { ...police, count: count(150_605) }), "f1");
  strictEqual(fuller({ count: count(12), asOf: "2024-01-02" }, { ...police, count: count(12), asOf: "2024-01-05" }), "f1");
  const hospital = { attribution: "named" as const, claimant: { name: "hospital", via: [] } };
  strictEqual(
    fuller({ count: count(10, null) }, { ...police, count: count(11) }, { ...hospital, count: count(10, null), asOf: null }),
    "f3",
  );
  strictEqual(fuller({ count: count(10, null) }, { ...police, count: count(11) }, { ...hospital, count: count(10, 11) }), "f1");
});

test("what a line says after its number is kept where it is more than a unit", () => {
  const tails = ["personnel – 20300 (+200) persons were liquidated,", "tanks ‒ 732 од,", "MLRS – 149 (+0).", "boats 8 units"].map((line) =>
    tailOf(line, /\d+/.exec(line)![0]),
  );
  deepStrictEqual(tails, ["persons were liquidated", null, null, null]);
});

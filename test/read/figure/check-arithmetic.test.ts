import { deepStrictEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { read } from "../../../src/read/read.ts";

const report = (text: string) => read({ id: "x", text, published: "2023-03-02", language: "en" });

test("an earlier total that is not printed is worked back from the total and what was added", () => {
  const [check] = report(
    "In all 640 sailors died since Wednesday's tally, bringing the total to 48,900, the navy said on Thursday.",
  ).checks;
  deepStrictEqual(
    [check?.type, check?.holds, check?.text, check?.derived],
    ["back", null, "48,900 less 640 makes 48,260 on 1 March, not printed here", { day: "2023-03-01", value: 48_260 }],
  );
});

test("parts that pass their whole do not hold", () => {
  const { checks } = report("Exactly ten clerks, including seven women and five men, were killed.");
  deepStrictEqual(
    checks.filter(({ type }) => type === "parts").map(({ holds, text }) => [holds, text]),
    [[false, "7 + 5 = 12, more than 10"]],
  );
});

test("a headline is held against the text below it", () => {
  const { checks } = report("Twelve killed in mine blast\n\nA blast killed 14 miners on Wednesday, the company said.");
  const headline = checks.find(({ type }) => type === "headline");
  equal(headline?.holds, false);
});

test("a headline's other word for the same number is a note", () => {
  const { notes } = report("Army death toll passes 90,000\n\nThe number of army losses has passed 90,000, the ministry said on Wednesday.");
  ok(notes.some(({ stage, text }) => stage === "check" && text.includes("killed") && text.includes("losses")));
});

test("a total to which nothing was added is not its own earlier total", () => {
  const { checks } = report(
    "The total losses of the enemy from 24.02 to 01.03 were:\n\ntanks – 80 (+0)\n\nboats – 6 (+0)\n\naircraft – 9 (+0)\n\nhelicopters – 5 (+0)",
  );
  deepStrictEqual(
    checks.map(({ type, holds, figures }) => [type, holds, new Set(figures).size === figures.length]),
    Array.from({ length: 4 }, () => ["back", null, true]),
  );
});

import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { confidenceOf, FEWEST_CASES, figureRules, recordOf } from "../../../src/read/figure/confidence.ts";
import { read } from "../../../src/read/read.ts";

const FIGURE = new URL("../../../src/read/figure/", import.meta.url);
const table = JSON.parse(readFileSync(new URL("rule-precision.json", FIGURE), "utf8")) as Record<string, { right: number; found: number }>;

test("the table of precision names every rule, and none that is gone (npm run eval -- --write-precision writes it)", () => {
  deepStrictEqual(Object.keys(table), [...figureRules]);
});

test("every rule in the list is the name that some file of figures gives its findings", () => {
  const code = globSync("**/*.ts", { cwd: FIGURE, exclude: ["confidence.ts"] }).map((file) => readFileSync(new URL(file, FIGURE), "utf8"));
  const unused = figureRules.filter((rule) => !code.some((text) => text.includes(`"${rule}"`)));
  deepStrictEqual(unused, []);
});

test("no rule was right more often than it read", () => {
  for (const [rule, { right, found }] of Object.entries(table)) ok(right >= 0 && right <= found, rule);
});

test("confidence is the measured share, and null where too few cases were met", () => {
  for (const rule of figureRules) {
    const { right, found } = table[rule]!;
    strictEqual(confidenceOf(rule), found < FEWEST_CASES ? null : Number((right / found).toFixed(2)), rule);
  }
  strictEqual(recordOf("no-such-rule"), null);
});

test("a figure carries the confidence of its rule", () => {
  const [figure] = read({ id: "raid", text: "Rockets killed nine people in Oruba.", language: "en" }).figures;
  strictEqual(figure?.rule, "active");
  strictEqual(figure.confidence, confidenceOf("active"));
  ok(figure.confidence !== null && figure.confidence > 0.5);
});

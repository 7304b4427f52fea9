import { deepStrictEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { read } from "../../../src/read/read.ts";

const figuresOf = (text: string, published = "2022-04-30") => read({ id: "report", text, published, language: "en" }).figures;

const COUNT = `Losses of the enemy from 24.02 to 30.04

The losses of the Russian enemy from 24.02 to 30.04 were approximately:
personnel ‒ about 23200 (+200) persons,
tanks ‒ 1008 (+22),
cruise missiles ‒ 77 (+0).
`;

test("each row gives a total and what was added, the addition of nothing too", () => {
  deepStrictEqual(
    figuresOf(COUNT).map(({ counted, kind, count, measure }) => [counted.text, kind, count.low, measure]),
    [
      ["personnel", "total", 23200, "losses"],
      ["personnel", "increment", 200, "losses"],
      ["tanks", "total", 1008, "lost"],
      ["tanks", "increment", 22, "lost"],
      ["cruise missiles", "total", 77, "lost"],
      ["cruise missiles", "increment", 0, "lost"],
    ],
  );
});

test("the day is the end of the period, in the year of publication; increments count from the day before", () => {
  const [total, added] = figuresOf(COUNT, "2022-05-01");
  deepStrictEqual([total?.asOf, total?.since, added?.asOf, added?.since], ["2022-04-30", null, "2022-04-30", "2022-04-29"]);
  equal(figuresOf(COUNT, "2023-01-02")[0]?.asOf, "2022-04-30");
});

test("rows are read in other manners of the same form", () => {
  for (const rows of [
    "Tanks: 3,400 (+12)\nGuns: 20 (+1)\nShips: 4",
    "Tanks | 3 400 | +12\nGuns | 20 | +1\nShips | 4 | 0",
    "tanks — 3 400 units (12 over the past day)\nguns — 20 units\nships — 4 units",
  ]) {
    const [total, added] = figuresOf(`Combat losses on 29 April\n\nLosses of the army as of 29 April:\n${rows}\n`);
    deepStrictEqual([total?.count.low, added?.count.low], [3400, 12], rows);
  }
});

test("whose losses they are is taken from the page alone", () => {
  equal(figuresOf(COUNT)[0]?.counted.side, "RU");
  equal(figuresOf(COUNT.replace("Russian ", ""))[0]?.counted.side, null);
});

test("a list without a word of loss, and a list of two rows, are no report", () => {
  equal(figuresOf(COUNT.replaceAll("osses", "ists")).filter(({ rule }) => rule === "report-line").length, 0);
  ok(figuresOf("Losses:\ntanks: 12\nguns: 3\n").every(({ rule }) => rule !== "report-line"));
});

test("the equipment of a report has no toll, its personnel has", () => {
  const { tolls } = read({ id: "report", text: COUNT, published: "2022-04-30", language: "en" });
  deepStrictEqual(
    tolls.map(({ measure, low }) => [measure, low]),
    [["losses", 23200]],
  );
});

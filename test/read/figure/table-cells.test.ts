import { deepStrictEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { read } from "../../../src/read/read.ts";

const reportOf = (rows: string, lead = "The cholera outbreak goes on.") =>
  read({ id: "table", text: `${lead}\n\n${rows}\n`, published: "2014-10-22", language: "en" });

const cellsOf = (rows: string, lead?: string) =>
  reportOf(rows, lead)
    .figures.filter(({ rule }) => rule === "table-cell")
    .map(({ count, measure, kind, place, asOf }) => [count.low, measure, kind, place?.name ?? null, asOf]);

const BULLETIN = `Country | As of | Cases | Deaths
Guinea | 19 Oct 2014 | 1,540 | 904
Liberia | 18 Oct 2014 | 4,665 | 2,705`;

test("each cell below a measure is a figure of its row's place and day", () => {
  deepStrictEqual(cellsOf(BULLETIN), [
    [1540, "infected", "total", "Guinea", "2014-10-19"],
    [904, "killed", "total", "Guinea", "2014-10-19"],
    [4665, "infected", "total", "Liberia", "2014-10-18"],
    [2705, "killed", "total", "Liberia", "2014-10-18"],
  ]);
});

test("rows above a row of totals are its parts, and the totals are the article's toll", () => {
  const { figures, tolls } = reportOf(`${BULLETIN}\nTotal | | 6,205 | 3,609`);
  const total = figures.find(({ count }) => count.low === 3609);
  deepStrictEqual(
    figures.filter(({ measure, kind }) => measure === "killed" && kind === "part").map(({ partOf }) => partOf),
    [total?.id, total?.id],
  );
  deepStrictEqual(
    tolls.map(({ measure, low }) => [measure, low]),
    [
      ["infected", 6205],
      ["killed", 3609],
    ],
  );
});

test("without a row of totals no toll is made of the rows", () => {
  deepStrictEqual(reportOf(BULLETIN).tolls, []);
});

test("a row that names no place says what is counted; new cases are added to earlier ones", () => {
  const [first] = reportOf("Group | New cases\nNurses | 12\nPupils | 4").figures;
  deepStrictEqual([first?.counted.text, first?.count.low, first?.kind], ["Nurses", 12, "increment"]);
});

test("a table without a measure in its header, and cells that hold no whole number, are no figures", () => {
  deepStrictEqual(cellsOf("Country | Points | Goals\nGuinea | 12 | 3\nLiberia | 4 | 1"), []);
  deepStrictEqual(cellsOf("Country | Deaths\nGuinea | unknown\nLiberia | 3.4"), []);
  equal(cellsOf("Country | Cases\nGuinea | 12\nLiberia | 4", "The court heard them.").length, 0);
});

import { deepStrictEqual } from "node:assert/strict";
import { test } from "node:test";
import { foldLedger } from "../../../src/keep/fold.ts";
import type { ArticleEvent } from "../../../src/model/event.ts";
import { figure } from "../ledger-file.ts";

const cell = (at: number, name: string | null, low: number) => ({
  sentence: `${name ?? "Total"} | ${low}`,
  figure: figure({
    id: `f${at}`,
    rule: "table-cell",
    kind: name ? "part" : "total",
    partOf: name ? "f3" : null,
    counted: { text: "Cases", what: "people", side: null, role: null },
    measure: "infected",
    count: { low, high: low, modifier: "exact", text: String(low) },
    place: name ? { name, id: null, lat: null, lon: null } : null,
  }),
});

const bulletin = (number: number, published: string, ...cases: readonly [number, number]): ArticleEvent => ({
  key: `${number}@1`,
  known: `${published}T09:00:00Z`,
  gist: "",
  article: {
    id: String(number),
    title: `Cholera in the valleys: bulletin ${number}`,
    publisher: "Clinic Post",
    url: null,
    published,
    origin: null,
  },
  figures: [cell(1, "Adra", cases[0]), cell(2, "Bessa", cases[1]), cell(3, null, cases[0] + cases[1])],
});

const sentence = (low: number) => ({
  sentence: "",
  figure: figure({ id: "f9", measure: "infected", count: { low, high: low, modifier: "exact", text: String(low) } }),
});

test("a sentence that says a number of the table, or of the one before, is counted with its cell", () => {
  const first = bulletin(1, "2024-01-05", 1240, 512);
  const second = bulletin(2, "2024-01-12", 1190, 519);
  const { tallies, breaks } = foldLedger([first, { ...second, figures: [...second.figures, sentence(1190), sentence(1240)] }]);
  deepStrictEqual(
    tallies.map(({ readings }) => readings.map(({ day, low, figures }) => `${day} ${low} ${figures.join()}`)),
    [
      ["2024-01-05 1752 1.f3", "2024-01-12 1709 2.f3"],
      ["2024-01-05 1240 1.f1,2.f9", "2024-01-12 1190 2.f1,2.f9"],
      ["2024-01-05 512 1.f2", "2024-01-12 519 2.f2"],
    ],
  );
  deepStrictEqual(
    breaks.map(({ type, day }) => `${type} ${day}`),
    ["decrease 2024-01-12", "decrease 2024-01-12"],
  );
});

test("rows of a table are counts of their own, told apart by place, though the row of totals includes them", () => {
  const { tallies } = foldLedger([bulletin(1, "2024-01-05", 40, 12), bulletin(2, "2024-01-12", 55, 19)]);
  deepStrictEqual(
    tallies.map(({ name, readings }) => [name.split(" · ")[0], readings.map(({ low }) => low)]),
    [
      ["People infected", [52, 74]],
      ["People infected in Adra", [40, 55]],
      ["People infected in Bessa", [12, 19]],
    ],
  );
});

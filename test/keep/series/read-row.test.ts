import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays } from "../../../src/lib/day.ts";
import { parseMap } from "../../../src/keep/series/parse-map.ts";
import { dayReader } from "../../../src/keep/series/read-day.ts";
import type { Fields } from "../../../src/keep/series/read-row.ts";
import { rowReader } from "../../../src/keep/series/read-row.ts";
import { readValue } from "../../../src/keep/series/read-value.ts";
import { DAILY_MAP } from "./daily-map.ts";

const WORDS = { about: "about", "more than": "at least", under: "at most", ca: "about" } as const;

test("cells are numbers with the word beside or in them", () => {
  const bounds = (cell: unknown, beside: string | null = null) => {
    const value = readValue(cell, beside, WORDS);
    return value && [value.low, value.high, value.modifier, value.wording];
  };
  deepStrictEqual(bounds(1200), [1200, 1200, "exact", null]);
  deepStrictEqual(bounds("1,200"), [1200, 1200, "exact", null]);
  deepStrictEqual(bounds("12 000"), [12000, 12000, "exact", null]);
  deepStrictEqual(bounds("40.0"), [40, 40, "exact", null]);
  deepStrictEqual(bounds("−7"), [-7, -7, "exact", null]);
  deepStrictEqual(bounds(12000, "more than"), [12000, null, "exact", "more than"]);
  deepStrictEqual(bounds("about 300"), [300, 300, "about", "about"]);
  deepStrictEqual(bounds(80, "under"), [0, 80, "exact", "under"]);
  deepStrictEqual(bounds("20-30"), [20, 30, "exact", null]);
});

test("what is no whole number, or stands beside a word that nobody explained, is no value", () => {
  for (const cell of ["dozens", "1.5", 1.5, "", null, true, "12a", "30-20", "some 40"]) strictEqual(readValue(cell, null, WORDS), null);
  strictEqual(readValue(40, "constructor", WORDS), null);
});

test("days are read in the format that the map gives", () => {
  strictEqual(dayReader("M/D/YYYY")("1/5/2015"), "2015-01-05");
  strictEqual(dayReader("D.M.YYYY")("1.5.2015"), "2015-05-01");
  strictEqual(dayReader("YYYYMMDD")("20150105"), "2015-01-05");
  strictEqual(dayReader(null)("2015-01-05T08:00:00Z"), "2015-01-05");
  for (const wrong of ["13/45/2015", "2015-01-05", "", null]) strictEqual(dayReader("M/D/YYYY")(wrong), null);
});

test("any day comes back from its own format", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
      const day = addDays("1900-01-01", days);
      const [year, month, date] = day.split("-").map(Number);
      strictEqual(dayReader("M/D/YYYY")(`${month}/${date}/${year}`), day);
    }),
  );
});

const read = rowReader(DAILY_MAP);
const ROW: Fields = { report_date: "2031-03-04", report_source: "civ", report_period: 48, killed: 3, killed_cum: 20 };

/** Readings in short, or the trouble. */
function said(change: Fields): string[] | string {
  const row = read({ ...ROW, ...change });
  if ("trouble" in row) return row.trouble;
  return row.readings.map(({ subject, kind, low, since, filled }) =>
    [row.subjects[subject]!.claimant, kind, low, since ?? "-", filled ? "filled" : ""].join(" ").trimEnd(),
  );
}

test("a row gives totals, and increments since as many hours as its period says", () => {
  deepStrictEqual(said({}), ["Civil Defence of Umbria total 20 -", "Civil Defence of Umbria increment 3 2031-03-02"]);
  deepStrictEqual(said({ report_period: 0 })[1], "Civil Defence of Umbria increment 3 2031-03-04");
  deepStrictEqual(said({ report_period: 36 })[1], "Civil Defence of Umbria increment 3 -");
});

test("what a publisher filled in is its own word, and is marked", () => {
  deepStrictEqual(said({ report_source: "none", killed: null, killed_cum: "n/a", ext_killed: 2, ext_killed_cum: 22 }), [
    "River Watch total 22 - filled",
    "River Watch increment 2 2031-03-03 filled",
  ]);
});

test("a source that the map does not name is called as it is written", () => {
  deepStrictEqual(said({ report_source: "Mayor", killed: null }), ["Mayor total 20 -"]);
});

test("a row with a cell that cannot be read is refused whole, and the cell is named", () => {
  strictEqual(said({ killed_cum: "many" }), 'killed_cum is "many", which is no whole number, nor marked as missing in the map');
  strictEqual(said({ killed_cum: -1 }), "killed_cum is -1, which is a total below nothing");
  strictEqual(said({ report_date: "4 March" }), 'report_date is "4 March", which is no day in the format that the map gives');
  strictEqual(said({ report_period: "daily" }), 'report_period is "daily", which is no period');
});

test("an item has no values after the day its map says it ends", () => {
  const map = parseMap(
    "map.json",
    JSON.stringify({
      series: "boats",
      title: "Boats",
      day: "date",
      claimant: "Harbour Office",
      happening: { id: "storm", title: "The storm" },
      modifier: { column: "word", words: { over: "at least" } },
      tallies: [
        {
          name: "boats",
          measure: "lost",
          counted: { text: "boats", what: "things" },
          total: "boats",
          correction: "taken off",
          ends: "2031-03-04",
        },
      ],
    }),
  );
  const boats = rowReader(map);
  deepStrictEqual(boats({ date: "2031-03-05", boats: 4 }), {
    trouble: "boats is 4, which is later than 2031-03-04, when the map says that it ends",
  });
  deepStrictEqual(boats({ date: "2031-03-04", boats: 4, word: "almost" }), {
    trouble: 'word is "almost", which is no word that the map gives in `modifier`',
  });
  const row = boats({ date: "2031-03-04", boats: 4, word: "over", "taken off": -2 });
  deepStrictEqual("readings" in row && row.readings.map(({ kind, low, high, wording }) => [kind, low, high, wording]), [
    ["total", 4, null, "over"],
    ["correction", -2, -2, null],
  ]);
});

import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { tallyAsKnown } from "../../../src/keep/as-known.ts";
import { foldLedger } from "../../../src/keep/fold.ts";
import type { ImportEvent, SeriesSubject } from "../../../src/model/import.ts";
import { readLedgerFile } from "../ledger-file.ts";

const TANKS: SeriesSubject = {
  column: "tanks",
  shared: false,
  source: { title: "A table", publisher: null, address: null, licence: null },
  claimant: "Ministry of Defence of Ukraine",
  measure: "destroyed",
  counted: { text: "tanks", what: "things", side: null, role: null },
  happening: { id: "russian-losses-in-ukraine", title: "Losses", from: null },
  place: null,
  definition: "Tanks, as a table counts them.",
  ends: null,
};

/** A version of the row of a day; no value takes it out. */
function row(day: string, known: string, value: number | null, filled = false): ImportEvent {
  const reading = { subject: 0, kind: "total" as const, modifier: "exact" as const, day, since: null, filled, wording: null };
  return {
    kind: "import",
    key: `table ${day} ${known} ${value}`,
    series: "table",
    row: day,
    known: `${known}T08:00:00.000Z`,
    published: day,
    at: "table.csv",
    subjects: value === null ? [] : [TANKS],
    readings: value === null ? [] : [{ ...reading, low: value, high: value }],
  };
}

const ROWS = [
  row("2022-06-01", "2022-06-01", 1363),
  row("2022-06-02", "2022-06-02", 1376),
  row("2022-06-03", "2022-06-03", 1390),
  row("2022-06-02", "2022-06-05", 1367),
  row("2022-06-01", "2022-06-06", 1363),
  row("2022-06-03", "2022-06-07", null),
];
const tallyOf = (events: readonly ImportEvent[]) => foldLedger(events).tallies[0]!;
const valuesAt = (moment: string) => tallyAsKnown(ROWS, tallyOf(ROWS).id, moment)?.readings.map(({ day, low }) => `${day.slice(8)} ${low}`);

test("a later version of a row takes the place of the earlier one, and both can be seen", () => {
  const { readings, restatements } = tallyOf(ROWS);
  deepStrictEqual(
    readings.map(({ day, low, known }) => [day.slice(8), low, known.slice(0, 10)]),
    [
      ["01", 1363, "2022-06-01"],
      ["02", 1367, "2022-06-05"],
    ],
  );
  deepStrictEqual(
    restatements.map(({ day, low, to, known, until }) => [day.slice(8), low, to?.low ?? null, known.slice(8, 10), until.slice(8, 10)]),
    [
      ["02", 1376, 1367, "02", "05"],
      ["03", 1390, null, "03", "07"],
    ],
  );
});

test("as known at a moment a series says what its file said then", () => {
  deepStrictEqual(valuesAt("2022-06-01"), ["01 1363"]);
  deepStrictEqual(valuesAt("2022-06-04"), ["01 1363", "02 1376", "03 1390"]);
  deepStrictEqual(valuesAt("2022-06-05"), ["01 1363", "02 1367", "03 1390"]);
});

test("a series and the pages of the same claimant give one tally, and a value that both state is one reading", () => {
  const { events } = readLedgerFile("2022-06-01 report: tanks 1,363\n2022-06-04 report: tanks 1,400");
  const tanks = foldLedger([...events, ...ROWS.slice(0, 3)]).tallies.filter(({ counted }) => counted === "tanks");
  strictEqual(tanks.length, 1);
  deepStrictEqual(
    tanks[0]!.readings.map(({ low, figures }) => [low, figures.length]),
    [
      [1363, 2],
      [1376, 1],
      [1390, 1],
      [1400, 1],
    ],
  );
});

test("a value that the publisher of a series filled in is told from stated ones, and none where one states it", () => {
  const { readings } = tallyOf([row("2022-06-01", "2022-06-01", 1363), row("2022-06-02", "2022-06-02", 1370, true)]);
  deepStrictEqual(
    readings.map(({ low, method }) => [low, method]),
    [
      [1363, "stated"],
      [1370, "filled"],
    ],
  );
});

test("what a map says of a count is its definition", () => {
  strictEqual(tallyOf(ROWS).definition, "Tanks, as a table counts them.");
});

import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { tallyAsKnown } from "../../src/keep/as-known.ts";
import { foldLedger } from "../../src/keep/fold.ts";
import type { ArticleEvent } from "../../src/model/event.ts";
import { readLedgerFile } from "./ledger-file.ts";

const { events } = readLedgerFile(`
  2022-06-01 report: tanks 1,363 | APV 3,354
  2022-06-02 report @2022-06-05T10:00:00Z: tanks 1,367 (+4) | APV 3,366 (+12)
  2022-06-03 report: tanks 1,376 (+9) | APV 3,379 (+13)
`);
const TANKS = foldLedger(events).tallies.find(({ counted }) => counted === "tanks")!.id;
const values = (moment: string) =>
  tallyAsKnown(events, TANKS, moment)?.readings.map(({ day, low, method }) => `${day.slice(8)} ${low} ${method}`);

test("a tally as known at a moment holds what had been captured by then", () => {
  deepStrictEqual(values("2022-06-01T12:00:00Z"), ["01 1363 stated"]);
  deepStrictEqual(values("2022-06-04T12:00:00Z"), ["01 1363 stated", "02 1367 back", "03 1376 stated"]);
  deepStrictEqual(values("2022-06-06T12:00:00Z"), ["01 1363 stated", "02 1367 stated", "03 1376 stated"]);
});

test("a day as moment means all of that day", () => {
  deepStrictEqual(values("2022-06-05"), ["01 1363 stated", "02 1367 stated", "03 1376 stated"]);
});

test("before anything was known there is no tally", () => {
  strictEqual(tallyAsKnown(events, TANKS, "2022-05-31"), null);
});

test("a later capture takes the place of the earlier one, and what both say has been known since the first", () => {
  const first = events[0]!;
  const changed: ArticleEvent = { ...first, key: "again@2", known: "2022-06-09T00:00:00Z", figures: first.figures.slice(0, 1) };
  const tallies = foldLedger([...events, changed]).tallies;
  const readings = tallies.find(({ id }) => id === TANKS)!.readings;
  strictEqual(readings.find(({ day }) => day === "2022-06-01")!.known, first.known);
  const vehicles = tallies.find(({ counted }) => counted === "APV")!.readings.filter(({ method }) => method === "stated");
  deepStrictEqual(
    vehicles.map(({ day }) => day),
    ["2022-06-02", "2022-06-03"],
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays } from "../../../src/lib/day.ts";
import { forecastMark } from "../../../src/keep/mark/forecast-mark.ts";
import { tallyOfTotals } from "./tally-of-totals.ts";

const rising = (rise: (day: number) => number, days = 40) => {
  let low = 9000;
  return tallyOfTotals(Array.from({ length: days }, (_, at) => ({ day: addDays("2024-03-01", at), low: (low += rise(at)) })));
};

test("a steady count reaches the next round number on a day that both paces agree on", () => {
  const tally = rising(() => 20);
  assert.deepEqual(
    { ...forecastMark(tally, "2024-04-09")!, because: "" },
    { tally: tally.id, mark: 10_000, from: "2024-04-19", to: "2024-04-19", because: "" },
  );
});

test("an uneven count gives an interval, and says what it rests on", () => {
  const forecast = forecastMark(
    rising((day) => (day < 20 ? 10 : 25)),
    "2024-04-09",
  )!;
  assert.ok(forecast.from < forecast.to!);
  assert.match(forecast.because, /rose by 10 to 25 a day/);
});

test("a count that stands still, is old or hardly known gives no forecast", () => {
  assert.equal(
    forecastMark(
      rising(() => 0),
      "2024-04-09",
    ),
    null,
  );
  assert.equal(
    forecastMark(
      rising(() => 20),
      "2024-06-01",
    ),
    null,
  );
  assert.equal(
    forecastMark(
      rising(() => 20, 5),
      "2024-03-05",
    ),
    null,
  );
});

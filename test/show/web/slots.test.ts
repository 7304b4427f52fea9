import assert from "node:assert/strict";
import { test } from "node:test";

import type { Reading } from "../../../src/model/tally.ts";
import { dayValues } from "../../../src/show/web/chart/day-values.ts";
import { daysIn, missing, slots } from "../../../src/show/web/chart/slots.ts";
import { stepPath } from "../../../src/show/web/chart/step-path.ts";
import { timeAxis } from "../../../src/show/web/chart/time-axis.ts";
import { valueScale } from "../../../src/show/web/chart/value-scale.ts";

function reading(day: string, low: number, method: Reading["method"] = "stated"): Reading {
  return {
    day,
    low,
    high: low,
    modifier: "exact",
    method,
    published: day,
    known: `${day}T09:00:00Z`,
    claimant: "the staff",
    wording: null,
    figures: [],
  };
}

const daily = dayValues([reading("2024-05-01", 4), reading("2024-05-02", 5), reading("2024-05-05", 9), reading("2024-05-06", 9)]);
const weekly = dayValues(["2024-05-01", "2024-05-08", "2024-05-15", "2024-06-12"].map((day, index) => reading(day, index)));

test("a day's value of a daily series stands for its day alone, and days between are missing", () => {
  assert.deepEqual(missing(slots(daily)).map(daysIn), [2]);
});

test("a weekly value holds until the next, but not over weeks without one", () => {
  const gaps = missing(slots(weekly));
  assert.deepEqual(gaps.map(daysIn), [21]);
  assert.equal(new Date(gaps[0]?.from ?? 0).toISOString().slice(0, 10), "2024-05-22");
});

test("the step line breaks where days are missing and is drawn apart where values were worked out", () => {
  const days = dayValues([reading("2024-05-01", 0), reading("2024-05-02", 5, "back"), reading("2024-05-04", 10)]);
  const taken = slots(days);
  const { x } = timeAxis(taken, 400);
  const y = valueScale([{ low: 0, high: 10 }], 100, 0);
  assert.equal(
    stepPath(taken, x, y, (method) => method === "stated"),
    "M0,100H100M300,0H400",
  );
  assert.equal(
    stepPath(taken, x, y, (method) => method !== "stated"),
    "M100,100V50H200",
  );
});

test("of one day the value known last stands, and stated comes before worked out", () => {
  const [value] = dayValues([reading("2024-05-01", 4), reading("2024-05-01", 5), reading("2024-05-01", 6, "forward")]);
  assert.equal(value?.standing.low, 5);
  assert.deepEqual(
    value?.replaced.map(({ low }) => low),
    [4],
  );
});

test("a stretch that nothing is known of is cut where it would fill the drawing, and told", () => {
  const days = dayValues([reading("2024-01-01", 1), reading("2024-01-02", 2), reading("2024-09-01", 3), reading("2024-09-02", 4)]);
  const { x, cuts, ticks } = timeAxis(slots(days), 1000);
  assert.deepEqual(cuts.map(daysIn), [242]);
  assert.ok(x(Date.parse("2024-09-01")) - x(Date.parse("2024-01-03")) < 100);
  assert.equal(Math.round(x(Date.parse("2024-09-03"))), 1000);
  assert.ok(ticks.every((tick) => x(tick) >= 0 && x(tick) <= 1000));
  assert.deepEqual(timeAxis(slots(daily), 1000).cuts.map(daysIn), [2]);
});

test("the scale of values starts at zero unless that leaves the lower half empty", () => {
  const from = (...lows: number[]) =>
    valueScale(
      lows.map((low) => ({ low, high: low })),
      100,
      0,
    ).domain()[0];
  assert.equal(from(0, 40), 0);
  assert.equal(from(10, 40), 0);
  assert.ok((from(19_600, 29_750) ?? 0) >= 18_000);
  assert.equal(from(7, 7), 0);
});

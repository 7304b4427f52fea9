import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays } from "../../../src/lib/day.ts";
import { compareTallies } from "../../../src/keep/compare/compare-tallies.ts";
import { reproduceFigure } from "../../../src/keep/compare/reproduce-figure.ts";
import { sourceProfiles } from "../../../src/keep/compare/source-profile.ts";
import { tallyOfTotals } from "../mark/tally-of-totals.ts";

const daily = (start: number, rise: number, days: number, fields = {}) =>
  tallyOfTotals(
    Array.from({ length: days }, (_, at) => ({ day: addDays("2025-01-01", at), low: start + rise * at })),
    [],
    fields,
  );

test("two tallies are compared on the days that both have, and no other", () => {
  const a = tallyOfTotals([
    { day: "2025-01-01", low: 100 },
    { day: "2025-01-03", low: 120 },
  ]);
  const b = daily(50, 5, 4, { id: "b" });
  const [comparison] = compareTallies(a, [b]);
  assert.deepEqual(
    comparison?.days.map(({ day, difference, ratio }) => [day, difference, ratio]),
    [
      ["2025-01-01", -50, 0.5],
      ["2025-01-03", -60, 0.5],
    ],
  );
});

test("a number is reproduced by the window that yields it, and by no other claimant's", () => {
  const tallies = [daily(40_000, 30, 60), daily(52_000, 55, 60, { id: "other", claimant: "Monitor" })];
  const [answer] = reproduceFigure({ value: 300, from: "2025-01-11", to: "2025-01-20", words: ["dead"] }, tallies);
  assert.equal(answer?.how, "difference");
  assert.equal(answer?.off, 0);
  assert.equal(answer?.shifted, 0);
  assert.equal(answer?.text, "40,570 (2025-01-20) − 40,270 (2025-01-10) = 300");
});

test("a window that leaves out the first day is found, and said to be shifted", () => {
  const [answer] = reproduceFigure({ value: 270, from: "2025-01-11", to: "2025-01-20", words: [] }, [daily(40_000, 30, 60)]);
  assert.equal(answer?.off, 0);
  assert.equal(answer?.shifted, 1);
});

test("a total is reproduced without a period, and a number that nothing yields gets no answer", () => {
  const tallies = [daily(40_000, 30, 60)];
  assert.equal(reproduceFigure({ value: 41_770, from: null, to: null, words: [] }, tallies)[0]?.how, "total");
  const [older, ...others] = reproduceFigure({ value: tallies[0]!.readings[3]!.low, from: null, to: null, words: [] }, tallies.slice(0, 1));
  assert.deepEqual([older?.how, older?.off, older?.to, others.length], ["total", 0, tallies[0]!.readings[3]!.day, 0]);
  assert.deepEqual(reproduceFigure({ value: 5, from: "2025-01-11", to: "2025-01-20", words: [] }, tallies), []);
  assert.deepEqual(reproduceFigure({ value: 300, from: "2025-01-11", to: "2025-01-20", words: ["horses"] }, tallies), []);
});

test("a profile tells lag, rounding, missing days and restatements", () => {
  const totals = Array.from({ length: 12 }, (_, at) => ({ day: addDays("2025-01-01", at * 2), low: 1000 + at * 10 }));
  const restatement = {
    day: "2025-01-01",
    low: 1100,
    high: 1100,
    to: { low: 1000, high: 1000 },
    known: "2025-01-01T12:00:00.000Z",
    until: "2025-01-06T12:00:00.000Z",
    figures: [],
  };
  const [profile] = sourceProfiles([tallyOfTotals(totals, [restatement])]);
  assert.deepEqual(profile?.lag, { median: 0, longest: 0 });
  assert.equal(profile?.rounded, 1);
  assert.equal(profile?.missing?.toFixed(2), "0.48");
  assert.deepEqual(profile?.restated, { times: 1, daysLater: 5, byShare: 100 / 1100 });
});

test("a claimant without dated pages, daily series or restatements has a profile that says so", () => {
  const [profile] = sourceProfiles([{ ...tallyOfTotals([{ day: "2025-01-01", low: 7 }]), readings: [] }]);
  assert.deepEqual(profile, { claimant: "Civil Defence", tallies: 1, totals: 0, lag: null, rounded: null, missing: null, restated: null });
});

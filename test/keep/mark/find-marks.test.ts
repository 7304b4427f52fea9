import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { findMarks } from "../../../src/keep/mark/find-marks.ts";
import { roundNumbers } from "../../../src/keep/mark/ladder.ts";
import { tallyOfTotals, type WrittenTotal } from "./tally-of-totals.ts";

const short = (totals: readonly WrittenTotal[], own: readonly number[] = []) =>
  findMarks(tallyOfTotals(totals), own).map(({ mark, day, between, withdrawn }) => ({ mark, day, between, withdrawn }));

test("round numbers are 1, 2 and 5 times powers of ten, then every 10,000, then every 50,000", () => {
  assert.deepEqual(roundNumbers(9, 1000), [10, 20, 50, 100, 200, 500, 1000]);
  assert.deepEqual(roundNumbers(5000, 42_000), [10_000, 20_000, 30_000, 40_000]);
  assert.deepEqual(roundNumbers(95_000, 260_000), [100_000, 150_000, 200_000, 250_000]);
});

test("a mark holds for the day of the first total at or above it, exactly where the day before was below", () => {
  const totals = [
    { day: "2024-05-01", low: 90 },
    { day: "2024-05-02", low: 100 },
  ];
  assert.deepEqual(short(totals), [{ mark: 100, day: "2024-05-02", between: null, withdrawn: null }]);
});

test("where days are missing a mark lies between the last total below and the first above", () => {
  const totals = [
    { day: "2024-05-01", low: 90 },
    { day: "2024-05-05", low: 230 },
  ];
  assert.deepEqual(
    short(totals).map(({ mark, between }) => [mark, between]),
    [
      [100, ["2024-05-01", "2024-05-05"]],
      [200, ["2024-05-01", "2024-05-05"]],
    ],
  );
});

test("a total worked back for the day before makes the day exact, and fires nothing itself", () => {
  const totals = [
    { day: "2024-05-04", low: 149_890, method: "back" as const },
    { day: "2024-05-05", low: 150_605 },
  ];
  assert.deepEqual(short(totals), [{ mark: 150_000, day: "2024-05-05", between: null, withdrawn: null }]);
});

test("the first total of a tally passes nothing: nobody saw it below", () => {
  assert.deepEqual(short([{ day: "2024-05-01", low: 4300 }]), []);
});

test("a total taken back below the mark withdraws it, and the later day on which it is reached again stands", () => {
  const fallen = [
    { day: "2024-05-01", low: 95 },
    { day: "2024-05-02", low: 104 },
    { day: "2024-05-03", low: 97 },
    { day: "2024-05-04", low: 98 },
  ];
  assert.deepEqual(short(fallen), [{ mark: 100, day: "2024-05-02", between: null, withdrawn: "2024-05-03T12:00:00.000Z" }]);
  assert.deepEqual(short([...fallen, { day: "2024-05-05", low: 101 }]), [{ mark: 100, day: "2024-05-05", between: null, withdrawn: null }]);
});

test("one total written too low between two that are not takes nothing back", () => {
  const totals = [
    { day: "2024-05-01", low: 990 },
    { day: "2024-05-02", low: 1010 },
    { day: "2024-05-03", low: 102 },
    { day: "2024-05-04", low: 1030 },
  ];
  assert.deepEqual(short(totals), [{ mark: 1000, day: "2024-05-02", between: null, withdrawn: null }]);
});

test("a value that its own source replaced leaves its mark withdrawn", () => {
  const restatement = {
    day: "2024-05-02",
    low: 104,
    high: 104,
    to: { low: 97, high: 97 },
    known: "2024-05-02T12:00:00.000Z",
    until: "2024-05-06T12:00:00.000Z",
    figures: ["page.f1"],
  };
  const totals = [
    { day: "2024-05-01", low: 95 },
    { day: "2024-05-02", low: 97 },
  ];
  const [mark] = findMarks(tallyOfTotals(totals, [restatement]));
  assert.equal(mark?.mark, 100);
  assert.equal(mark?.withdrawn, restatement.until);
});

test("a user's own number fires like a round one", () => {
  const totals = [
    { day: "2024-05-01", low: 300 },
    { day: "2024-05-02", low: 350 },
  ];
  assert.deepEqual(
    short(totals, [333]).map(({ mark }) => mark),
    [333],
  );
});

test("each number fires at most once, and what stands is at or below the highest total", () => {
  const days = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(days, (values) => {
      const totals = values.map((low, at) => ({ day: new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10), low }));
      const marks = findMarks(tallyOfTotals(totals));
      assert.equal(new Set(marks.map(({ mark }) => mark)).size, marks.length);
      for (const { mark, withdrawn } of marks) assert.ok(mark <= Math.max(...values) && (withdrawn !== null || mark > Math.min(...values)));
    }),
  );
});

import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { tallyCourse } from "../../src/store/tally-course.ts";
import { readingOf } from "./examples.ts";

const days = (count: number) =>
  Array.from({ length: count }, (_, at) => readingOf(new Date(Date.UTC(2022, 0, 1 + at)).toISOString().slice(0, 10), at));

test("a long course is told by its last value and some at even steps before it", () => {
  const { spark, days: count } = tallyCourse({ readings: days(1000), increments: [] });
  equal(count, 1000);
  deepEqual([spark.length, spark.at(-1)?.low, spark.at(-2)?.low], [40, 999, 974]);
});

test("of one day a stated value stands before one that was worked out, then what was known last", () => {
  const [first] = days(1);
  const worked = { ...first!, low: 7, method: "back" as const };
  const later = { ...first!, low: 8 };
  deepEqual(
    [
      [first!, worked],
      [worked, first!],
      [first!, later],
    ].map((readings) => tallyCourse({ readings, increments: [] }).spark[0]!.low),
    [0, 0, 8],
  );
});

test("what was only said to be added is told where there is no total", () => {
  const added = { day: "2022-01-09", since: null, low: 3, high: 3, known: "2022-01-09T10:00:00.000Z", figures: [] };
  const course = tallyCourse({ readings: [], increments: [added] });
  deepEqual([course.added?.low, course.newest, course.days], [3, "2022-01-09", 0]);
  deepEqual(tallyCourse({ readings: days(2), increments: [added] }).added, null);
});

import { strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { agree, grain } from "../../../src/keep/tally/value.ts";

const exact = (low: number, high: number | null = low) => ({ low, high, modifier: "exact" as const });
const about = (low: number) => ({ low, high: low, modifier: "about" as const });

test("a number is rounded to the largest of 1, 5, 10, 50, 100 that divides it", () => {
  strictEqual(grain(23_200), 100);
  strictEqual(grain(28_850), 50);
  strictEqual(grain(150_000), 50_000);
  strictEqual(grain(20_000), 10_000);
  strictEqual(grain(715), 5);
  strictEqual(grain(7), 1);
  strictEqual(grain(0), 1);
});

test("a bound agrees with what lies within it, an approximate number with what it rounds", () => {
  strictEqual(agree(exact(150_000, null), exact(150_605)), true);
  strictEqual(agree(exact(20, 30), exact(31)), false);
  strictEqual(agree(about(23_000), exact(23_200)), true);
  strictEqual(agree(about(23_250), exact(23_400)), false);
});

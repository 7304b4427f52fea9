import { equal } from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { nextRoundNumber, roundNumbers } from "../../../src/keep/mark/ladder.ts";

test("after every number comes a round one, and none lies between", () => {
  fc.assert(
    fc.property(fc.nat({ max: 2_000_000 }), (value) => {
      const next = nextRoundNumber(value);
      equal(roundNumbers(value, next)[0], next);
    }),
  );
});

test("from 200 the next round number is 500", () => {
  for (const value of [200, 240, 499]) equal(nextRoundNumber(value), 500);
});

import { strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { isSlip, isSlipOfSome } from "../../../src/keep/break/digits.ts";

test("a digit lost is a slip wherever it stood", () => {
  strictEqual(isSlip(108, 1008), true);
  strictEqual(isSlip(137, 1376), true);
  strictEqual(isSlip(376, 1376), true);
});

test("a digit doubled is a slip, another digit put in is none", () => {
  strictEqual(isSlip(11_220, 1220), true);
  strictEqual(isSlip(12_200, 1220), true);
  strictEqual(isSlip(12_520, 1220), false);
});

test("numbers of the same length, and single digits, are no slips", () => {
  strictEqual(isSlip(232, 233), false);
  strictEqual(isSlip(3, 13), false);
});

test("a total between two others may be restored by a digit", () => {
  strictEqual(isSlipOfSome(52, 521, 535), true);
  strictEqual(isSlipOfSome(52, 600, 635), false);
});

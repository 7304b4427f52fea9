import { ok } from "node:assert/strict";
import { openReader } from "../../src/run/reader.ts";
import { costOf } from "../read/cost-of.ts";
import { longProse, longTexts } from "../read/long-texts.ts";
import { proofOptions, tellResult } from "./proof.ts";

/** Ten times the text may cost no more than this many times the processor time: linear is 10, the square 100. */
const MOST = 20;
/** What costs less than this, in microseconds, is too short to be measured. */
const LEAST = 2_000;

const { count } = proofOptions(100_000);
const read = openReader();
for (let times = 0; times < 100; times++) read(longProse(1_000));

let worst = { kind: "", ratio: 0 };
for (const [kind, make] of longTexts) {
  const shorter = make(count / 10);
  for (let times = 0; times < 3; times++) read(shorter);
  const ratio = costOf(read, make(count)) / Math.max(LEAST, costOf(read, shorter));
  ok(ratio < MOST, `ten times as much of ${kind} costs ${ratio.toFixed(1)} times as much`);
  if (ratio > worst.ratio) worst = { kind, ratio };
}
tellResult({
  what: "texts of one kind each (all names, all numbers, all quotation marks, one sentence, one number, list lines, nested tags …), ten times as long",
  many: `${longTexts.size} kinds, ${count / 10} and ${count} words`,
  result: `cost grew by less than ${MOST} times for each (${worst.kind}: ${worst.ratio.toFixed(0)})`,
});

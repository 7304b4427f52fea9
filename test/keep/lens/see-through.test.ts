import assert from "node:assert/strict";
import { test } from "node:test";
import type { Tally } from "../../../src/model/tally.ts";
import type { Lens } from "../../../src/model/lens.ts";
import { seeThrough } from "../../../src/keep/lens/see-through.ts";
import { tallyOfTotals } from "../mark/tally-of-totals.ts";

const of = (claimant: string, low: number, fields: Partial<Tally> = {}, high: number | null = low) =>
  tallyOfTotals([{ day: "2024-06-03", low, high }], [], { id: `${claimant}-${low}`, claimant, ...fields });

const values = (lens: Lens, tallies: readonly Tally[], day = "2024-06-05") => seeThrough(lens, tallies, day).map(({ low }) => low);

const three = [of("Hospital", 140), of("Mayor", 120), of("Rebels", 400)];

test("the latest lens gives every claimant's own number; lowest, best and highest choose one", () => {
  assert.deepEqual(values("latest", three), [140, 120, 400]);
  assert.deepEqual(values("lowest", three), [120]);
  assert.deepEqual(values("best", three), [140]);
  assert.deepEqual(values("highest", three), [400]);
});

test("of two claims the best is the lower: the middle between them is nobody's number", () => {
  assert.deepEqual(values("best", [of("Mayor", 120), of("Rebels", 400)]), [120]);
});

test("the cautious lens takes the lowest number that two independent claimants agree on, or none", () => {
  assert.deepEqual(values("cautious", three), []);
  assert.deepEqual(values("cautious", [...three, of("Red Cross", 130, {}, null)]), [130]);
  assert.deepEqual(values("cautious", [of("Mayor", 120), of("Mayor", 120, { id: "second" })]), []);
});

test("what the publisher of a series filled in is no second voice", () => {
  const list = of("List keeper", 140);
  const filled = { ...list, readings: list.readings.map((reading) => ({ ...reading, method: "filled" as const })) };
  assert.deepEqual(values("cautious", [...three, filled]), []);
  assert.deepEqual(values("latest", [filled]), []);
});

test("the confirmed lens leaves out what nobody looked at", () => {
  assert.deepEqual(values("confirmed", [...three, of("List of names", 98, { counted: "people confirmed by name" })]), [98]);
});

test("totals of later days are not seen, and where there is none yet there is no number", () => {
  assert.deepEqual(values("lowest", three, "2024-06-02"), []);
});

test("a worked-out total is seen and told apart", () => {
  const worked = tallyOfTotals([{ day: "2024-06-03", low: 50, method: "back" }]);
  assert.equal(seeThrough("latest", [worked], "2024-06-05")[0]?.stated, false);
});

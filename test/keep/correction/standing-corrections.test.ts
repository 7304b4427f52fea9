import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { choicesOf, markAccepted, nameChosen } from "../../../src/keep/correction/choices.ts";
import { standingCorrections } from "../../../src/keep/correction/standing-corrections.ts";
import { tallyOfTotals } from "../mark/tally-of-totals.ts";
import { decision } from "./decision.ts";

const misread = decision(1, "misread", ["a.f1"]);
const undo = decision(2, "undo", [misread.key]);
const redo = decision(3, "undo", [undo.key]);

test("what was undone holds no longer, and holds again when its undoing is undone", () => {
  assert.deepEqual(standingCorrections([misread]), [misread]);
  assert.deepEqual(standingCorrections([misread, undo]), []);
  assert.deepEqual(standingCorrections([misread, undo, redo]), [misread]);
});

test("the order in which corrections arrive does not matter", () => {
  const all = [misread, undo, redo, decision(4, "pin", ["t"]), decision(5, "wrong-day", ["a.f2"], "2025-02-01")];
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      assert.deepEqual(standingCorrections(shuffled), standingCorrections(all));
    }),
  );
});

test("choices tell names, pins, follows and marks, the newest name last", () => {
  const id = "dead-of-the-flood";
  const choices = choicesOf([
    decision(1, "rename", [id], "Flood"),
    decision(2, "rename", [id], "The flood of March"),
    decision(3, "pin", [id]),
    decision(4, "follow", [id]),
    decision(5, "mark", [id], "333"),
    decision(6, "mark", [id], "many"),
  ]);
  assert.deepEqual([...choices.pinned], [id]);
  assert.deepEqual([...choices.followed], [id]);
  assert.deepEqual(choices.marks.get(id), [333]);
  assert.equal(nameChosen([tallyOfTotals([])], choices)[0]?.name, "The flood of March");
});

test("an accepted break stays listed, marked as accepted", () => {
  const found = { id: "b1", tally: "t", day: "2025-03-01", type: "sum" as const, text: "", figures: [], accepted: false };
  const choices = choicesOf([decision(1, "accept", ["b1"])]);
  assert.deepEqual(
    markAccepted([found, { ...found, id: "b2" }], choices).map(({ accepted }) => accepted),
    [true, false],
  );
});

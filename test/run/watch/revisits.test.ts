import assert from "node:assert/strict";
import { test } from "node:test";
import { revisits } from "../../../src/run/watch/revisits.ts";

const start = Date.parse("2026-03-01T08:00:00.000Z");
const after = (minutes: number) => new Date(start + minutes * 60_000).toISOString();
const page = "https://paper.example/flood";

/** The minutes at which a page is asked for when its source is polled every five. */
function visits(days: number, captured: string | null = null): number[] {
  const visiting = revisits();
  const asked: number[] = [];
  for (let minute = 0; minute <= days * 1440; minute += 5) {
    const now = after(minute);
    const visited = visiting(minute === 0 ? null : after(minute - 5));
    if (!visited.isDue(page, captured, now)) continue;
    asked.push(minute);
    visited.asked(page, now);
  }
  return asked;
}

test("a page is asked for when it is new, then each time its age has doubled, and after ten days no more", () => {
  assert.deepEqual(visits(40), [0, 30, 60, 120, 240, 480, 960, 1920, 3840, 7680, 15_360]);
});

test("after a restart, pages that are archived are asked for by their age, not all at once", () => {
  const later = revisits();
  const due = (age: number, lastPoll: number) => later(after(lastPoll)).isDue(page, after(lastPoll - age), after(lastPoll + 5));
  assert.deepEqual([due(10, 1000), due(28, 1000), due(100, 1000), due(118, 1000), due(5000, 10_000)], [false, true, false, true, false]);
});

test("a page that changed is looked at again as a new one is", () => {
  const visiting = revisits();
  visiting(null).asked(page, after(0));
  visiting(after(0)).asked(page, after(480));
  assert.equal(visiting(after(480)).isDue(page, after(0), after(510)), false);
  assert.equal(visiting(after(480)).isDue(page, after(480), after(510)), true);
});

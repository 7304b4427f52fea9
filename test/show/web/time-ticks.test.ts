import assert from "node:assert/strict";
import { test } from "node:test";

import { timeTicks } from "../../../src/show/web/chart/time-ticks.ts";

const days = ["2022-07-01", "2022-10-01", "2023-01-01", "2023-04-01", "2024-01-01"].map((day) => new Date(`${day}T00:00:00Z`));

test("every year is named where it begins, and never left out on a small screen", () => {
  const named = timeTicks(days, () => 0.5);
  assert.deepEqual(
    named.map(({ text }) => text),
    ["1 Jul 2022", "1 Oct", "1 Jan 2023", "1 Apr", "1 Jan 2024"],
  );
  assert.deepEqual(
    named.map(({ look }) => look),
    ["tick", "tick between", "tick", "tick between", "tick"],
  );
});

test("the name of a day at the right edge ends there", () => {
  const [middle, edge] = timeTicks(days.slice(0, 2), (date) => (date === days[1] ? 1 : 0.4));
  assert.equal(middle?.look, "tick");
  assert.match(edge?.look ?? "", /\blate\b/);
});

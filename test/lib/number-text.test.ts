import { deepStrictEqual } from "node:assert/strict";
import { test } from "node:test";
import { addedText } from "../../src/lib/number-text.ts";

test("what was added has a plus, what a source took off a minus", () => {
  const texts = [
    { low: 12, high: 12 },
    { low: 0, high: 0 },
    { low: 20, high: 30 },
    { low: -1200, high: -1200 },
  ].map(addedText);
  deepStrictEqual(texts, ["+12", "+0", "+20 to 30", "−1,200"]);
});

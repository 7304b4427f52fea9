import { strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { spokenSpan } from "../../src/lib/spoken-day.ts";

test("a span of days names month and year once where they are the same", () => {
  strictEqual(spokenSpan("2022-05-26", "2022-05-26"), "26 May 2022");
  strictEqual(spokenSpan("2022-05-01", "2022-05-09"), "1 to 9 May 2022");
  strictEqual(spokenSpan("2022-04-28", "2022-05-03"), "28 April to 3 May 2022");
  strictEqual(spokenSpan("2022-12-30", "2023-01-02"), "30 December 2022 to 2 January 2023");
});

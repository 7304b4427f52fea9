import { pluralText } from "../../../src/lib/number-text.ts";
import assert from "node:assert/strict";
import { test } from "node:test";

import { Refusal } from "../../../src/model/refusal.ts";
import { figurePath } from "../../../src/show/web/links.ts";
import { knownCapture, momentAsked } from "../../../src/show/web/moment-asked.ts";
import { pageAsked, slice } from "../../../src/show/web/pager.ts";
import { boundsText, dayText, isWebAddress, momentText } from "../../../src/show/web/wording.ts";

test("bounds are said as a person says them", () => {
  assert.equal(boundsText({ low: 1234567, high: 1234567 }), "1,234,567");
  assert.equal(boundsText({ low: 1300, high: 1300, modifier: "about" }), "about 1,300");
  assert.equal(boundsText({ low: 12, high: null }), "at least 12");
  assert.equal(boundsText({ low: 150001, high: null }), "more than 150,000");
  assert.equal(boundsText({ low: 0, high: 60 }), "up to 60");
  assert.equal(boundsText({ low: 0, high: 0 }), "0");
  assert.equal(boundsText({ low: 20, high: 30, modifier: "about" }), "about 20 to 30");
});

test("days and moments are said in words, and what is none is left as it is", () => {
  assert.equal(dayText("2023-03-02"), "2 Mar 2023");
  assert.equal(dayText("soon"), "soon");
  assert.equal(momentText("2023-03-02T14:05:00Z"), "2 Mar 2023, 14:05 UTC");
  assert.equal(pluralText(1, "tally", "tallies"), "1 tally");
  assert.equal(pluralText(2300, "tally", "tallies"), "2,300 tallies");
});

test("only web addresses become links", () => {
  assert.ok(isWebAddress("HTTPS://example.org"));
  for (const text of ["javascript:alert(1)", "data:text/html,x", "//example.org", "/etc/passwd", null]) assert.ok(!isWebAddress(text));
});

test("a day asked for means its end, an instant itself", () => {
  assert.equal(momentAsked("2022-05-11"), "2022-05-11T23:59:59.999Z");
  assert.equal(momentAsked("2022-05-11T10:00:00Z"), "2022-05-11T10:00:00.000Z");
  assert.equal(momentAsked(""), null);
  for (const query of ["2022-13-45", "yesterday", "0"]) assert.throws(() => momentAsked(query), Refusal, query);
});

test("of captures the newest that was known then is shown, and the oldest where none was", () => {
  const captures = ["2024-03-03", "2024-02-02", "2024-01-01"].map((captured) => ({ captured }));
  assert.equal(knownCapture(captures, "2024-02-20")?.captured, "2024-02-02");
  assert.equal(knownCapture(captures, "2023-01-01")?.captured, "2024-01-01");
  assert.equal(knownCapture([], "2024-02-20"), undefined);
});

test("a figure's path names its article, the moment it was known and its anchor", () => {
  assert.equal(figurePath("a.b-1f.f12", "2024-01-01T00:00:00Z"), "/articles/a.b-1f?known=2024-01-01T00%3A00%3A00Z#f12");
  assert.equal(figurePath("a.f1"), "/articles/a#f1");
});

test("a page beyond the last is the last, and what is no number is the first", () => {
  assert.deepEqual(slice([1, 2, 3, 4, 5], 9, 2), { items: [5], page: 3, pages: 3 });
  assert.deepEqual(slice([], 1, 2), { items: [], page: 1, pages: 1 });
  for (const query of [undefined, "", "0", "-1", "1e9", "two", "99999999"]) assert.equal(pageAsked(query), 1);
  assert.equal(pageAsked("12"), 12);
});

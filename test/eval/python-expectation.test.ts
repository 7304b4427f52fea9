import assert from "node:assert/strict";
import { test } from "node:test";
import { factField } from "../../eval/feeds/fact-field.ts";
import { parseExpectation } from "../../eval/feeds/python-expectation.ts";

test("comparisons joined by and are taken apart, with their values", () => {
  assert.deepEqual(parseExpectation(String.raw`not bozo and entries[0]['title'] == 'a and \u2019 b' and len(feed['tags']) == 2`), [
    { path: "entries.0.title", value: "a and \u2019 b" },
    { path: "feed.tags.length", value: 2 },
  ]);
  assert.deepEqual(parseExpectation(`(feed.link == "x") and (entries[1].id == None)`), [
    { path: "feed.link", value: "x" },
    { path: "entries.1.id", value: null },
  ]);
});

test("a list of fields, a chain, a character by its number and a moment are spelled out", () => {
  assert.deepEqual(parseExpectation(`feed['links'][0] == {'rel': 'self', 'href': 'h'}`), [
    { path: "feed.links.0.rel", value: "self" },
    { path: "feed.links.0.href", value: "h" },
  ]);
  assert.deepEqual(parseExpectation(`entries[0]['id'] == entries[1]['id'] == 'x'`), [
    { path: "entries.0.id", value: "x" },
    { path: "entries.1.id", value: "x" },
  ]);
  assert.deepEqual(parseExpectation(`ord(entries[0]['title']) == 233`), [{ path: "entries.0.title", value: "é" }]);
  assert.deepEqual(
    parseExpectation(`feed['updated_parsed'] == (2004, 1, 1, 19, 48, 21, 3, 1, 0)`)?.[0]?.value,
    [2004, 1, 1, 19, 48, 21, 3, 1, 0],
  );
});

test("what says more than that is left out as a whole", () => {
  for (const one of ["not bozo and headers.get('x') == 'y'", "feed['a'] == datetime.timedelta(0, 1)", "'x' in feed"])
    assert.equal(parseExpectation(one), null);
});

test("where an expectation looks is a field of a feed, or of none that is kept", () => {
  const fieldAt = (path: string) => factField({ path, value: null });
  assert.deepEqual(
    [
      "feed.tagline_detail.type",
      "entries.0.description",
      "entries.0.author_detail.email",
      "entries.2.enclosures.0.href",
      "feed.cloud.port",
    ].map(fieldAt),
    ["description.form", "items.0.summary.value", "items.0.authors.0.email", "items.2.enclosures.0.url", null],
  );
});

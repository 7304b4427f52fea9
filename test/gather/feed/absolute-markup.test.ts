import assert from "node:assert/strict";
import { test } from "node:test";
import { absoluteMarkup } from "../../../src/gather/feed/absolute-markup.ts";

const base = "https://coast.example/news/today";

test("addresses in tags are made whole, whatever quotes they stand in", () => {
  assert.equal(
    absoluteMarkup(`<a href="/a?x=1&amp;y=2">href="/b"</a><img alt="src" src='c.png'>`, base),
    `<a href="https://coast.example/a?x=1&amp;y=2">href="/b"</a><img alt="src" src="https://coast.example/news/c.png">`,
  );
});

test("whole addresses, empty ones, and what only looks like markup stay as they are", () => {
  for (const one of [`<a href="mailto:a@b.example">`, `<a href="">`, `1 < 2 href="x"`, `<p>plain</p>`])
    assert.equal(absoluteMarkup(one, base), one);
  assert.equal(absoluteMarkup(`<a href="x">`, null), `<a href="x">`);
});

import assert from "node:assert/strict";
import { test } from "node:test";

import type { SourceState, WatchedSource } from "../../../src/model/source.ts";
import { neverAsked } from "../../../src/run/watch/after-poll.ts";
import { sourceLines } from "../../../src/show/source-lines.ts";
import { sourcesPage } from "../../../src/show/web/news/sources-page.ts";

function watched(id: string, state: Partial<SourceState> = {}): WatchedSource {
  const at = `https://${id}.example/feed`;
  return { id, kind: "feed", at, name: null, added: "2026-03-01T08:00:00.000Z", state: { ...neverAsked, ...state }, subscription: null };
}

const collected = { id: "pages-1", kind: "folder" as const, at: "/news/pages/", pages: 12, latest: "2026-03-01T09:00:00.000Z" };

test("what is in trouble stands first, and what was collected once comes last", () => {
  const lines = sourceLines([watched("calm"), watched("broken", { failures: 2, lastError: "the server answers 503" })], [collected]);
  assert.deepEqual(
    lines.map(({ id, watched: isWatched, pages }) => [id, isWatched, pages]),
    [
      ["broken", true, 0],
      ["calm", true, 0],
      ["pages-1", false, 12],
    ],
  );
});

test("a watched source counts the pages that were collected of it, with or without a slash at its end", () => {
  const folder = { ...watched("x"), kind: "folder" as const, at: "/news/pages" };
  const lines = sourceLines([folder], [collected]);
  assert.deepEqual(
    lines.map(({ at, pages, latest }) => [at, pages, latest]),
    [["/news/pages", 12, collected.latest]],
  );
});

test("the page of sources says when each was read, when it is asked next and what went wrong, as text", async () => {
  const lines = sourceLines(
    [
      watched("a", {
        failures: 1,
        lastError: "<b>broken</b>",
        lastSuccess: "2026-03-01T08:15:00.000Z",
        nextTry: "2026-03-01T09:30:00.000Z",
      }),
    ],
    [],
  );
  const body = await sourcesPage(lines).body;
  const page = body.toString();
  for (const words of ["1 source watched, 1 in trouble", "1 Mar 2026, 08:15 UTC", "1 Mar 2026, 09:30 UTC", "1 failure", "&lt;b&gt;broken"])
    assert.ok(page.includes(words), words);
});

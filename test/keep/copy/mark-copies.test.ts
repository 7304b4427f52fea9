import assert from "node:assert/strict";
import { test } from "node:test";
import { currentArticles } from "../../../src/keep/current-articles.ts";
import { findCopies } from "../../../src/keep/copy/find-copies.ts";
import { fingerprint } from "../../../src/keep/copy/fingerprint.ts";
import { fingerprintText } from "../../../src/keep/copy/fingerprint-text.ts";
import { markCopies } from "../../../src/keep/copy/mark-copies.ts";
import { makeClaims } from "../../../src/keep/tally/make-claims.ts";
import type { ArticleEvent } from "../../../src/model/event.ts";
import { figure } from "../ledger-file.ts";
import { madeUpText } from "./stories-to-copy.ts";

const wire = madeUpText(1, 200);

/** What an outlet says on a day in its own word: that so many were killed. */
function said(id: string, publisher: string, killed: number, text: string, day = "2023-03-02"): ArticleEvent {
  return {
    key: `${id}@1`,
    article: { id, title: null, publisher, url: null, published: day, origin: null },
    known: `${day}T08:00:00.000Z`,
    gist: text,
    fingerprint: fingerprintText(fingerprint(text, null)),
    figures: [{ figure: figure({ count: { low: killed, high: killed, modifier: "exact", text: String(killed) } }), sentence: text }],
  };
}

function marked(events: readonly ArticleEvent[]) {
  const copies = new Map([...findCopies(events)].map(([id, { copyOf, alsoOf }]) => [id, [copyOf!, ...alsoOf]]));
  const claimed = currentArticles(events).flatMap((article) => makeClaims(article, "ferry"));
  return markCopies(claimed, copies).map(({ claim }) => [claim.figure, claim.actor.name, claim.low, claim.day]);
}

test("what a copy says is its original's claim, for the original's day", () => {
  const events = [said("a", "Meridian Wire", 9, wire), said("b", "Harbour Post", 9, wire, "2023-03-03")];
  assert.deepEqual(marked(events), [
    ["a.f1", "Meridian Wire", 9, "2023-03-02"],
    ["b.f1", "Meridian Wire", 9, "2023-03-02"],
  ]);
});

test("a copy of a copy says what the first of them said", () => {
  const claimed = currentArticles([
    said("a", "Meridian Wire", 9, ""),
    said("b", "Harbour Post", 9, ""),
    said("c", "Kestrel Daily", 9, ""),
  ]).flatMap((article) => makeClaims(article, "ferry"));
  const found = markCopies(
    claimed,
    new Map([
      ["c", ["b"]],
      ["b", ["a"]],
    ]),
  );
  assert.deepEqual(
    found.map(({ claim }) => claim.actor.name),
    ["Meridian Wire", "Meridian Wire", "Meridian Wire"],
  );
});

test("a value that the original does not have is the copy's own, and so is what no copy says", () => {
  const events = [
    said("a", "Meridian Wire", 9, wire),
    said("b", "Harbour Post", 11, wire),
    said("c", "Kestrel Daily", 9, madeUpText(2, 200)),
  ];
  assert.deepEqual(
    marked(events).map(([, actor]) => actor),
    ["Meridian Wire", "Harbour Post", "Kestrel Daily"],
  );
});

test("copies that name each other as their origin come to an end", () => {
  const claimed = currentArticles([said("a", "Meridian Wire", 9, ""), said("b", "Harbour Post", 9, "")]).flatMap((article) =>
    makeClaims(article, "ferry"),
  );
  const circle = new Map([
    ["a", ["b"]],
    ["b", ["a"]],
  ]);
  assert.equal(markCopies(claimed, circle).length, 2);
});

test("events from before fingerprints were made are copies of nothing", () => {
  const { fingerprint: _, ...old } = said("b", "Harbour Post", 9, wire);
  assert.equal(findCopies([said("a", "Meridian Wire", 9, wire), old]).size, 0);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { currentArticles } from "../../../src/keep/current-articles.ts";
import { fingerprint } from "../../../src/keep/copy/fingerprint.ts";
import { fingerprintText } from "../../../src/keep/copy/fingerprint-text.ts";
import { markCopies } from "../../../src/keep/copy/mark-copies.ts";
import { originsOf } from "../../../src/keep/copy/origins-of.ts";
import { groupStories } from "../../../src/keep/story/group-stories.ts";
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

/** Claims of articles, of which some are said to be copies of others. */
function claimsOf(events: readonly ArticleEvent[], originsOfArticle: Readonly<Record<string, readonly string[]>>) {
  return currentArticles(events).flatMap((article) =>
    makeClaims(article, { story: "ferry", origins: originsOfArticle[article.first.article.id] ?? [] }),
  );
}

function marked(events: readonly ArticleEvent[]) {
  const { placements } = groupStories(events);
  const origins = Object.fromEntries([...placements].map(([id, placement]) => [id, originsOf(placement, () => [])]));
  return markCopies(claimsOf(events, origins)).map(({ claim }) => [claim.figure, claim.actor.name, claim.low, claim.day]);
}

test("what a copy says is its original's claim, for the original's day", () => {
  const events = [said("a", "Meridian Wire", 9, wire), said("b", "Harbour Post", 9, wire, "2023-03-03")];
  assert.deepEqual(marked(events), [
    ["a.f1", "Meridian Wire", 9, "2023-03-02"],
    ["b.f1", "Meridian Wire", 9, "2023-03-02"],
  ]);
});

test("a copy of a copy says what the first of them said, also where the one between left it out", () => {
  const [a, b, c, d] = [
    said("a", "Meridian Wire", 9, ""),
    said("b", "Harbour Post", 9, ""),
    said("c", "Kestrel Daily", 9, ""),
    { ...said("d", "Northlight News", 9, ""), figures: [] },
  ];
  const names = (events: readonly ArticleEvent[], origins: Readonly<Record<string, readonly string[]>>) =>
    markCopies(claimsOf(events, origins)).map(({ claim }) => claim.actor.name);
  assert.deepEqual(names([a, b, c], { b: ["a"], c: ["b", "a"] }), ["Meridian Wire", "Meridian Wire", "Meridian Wire"]);
  assert.deepEqual(names([a, d, c], { d: ["a"], c: ["d", "a"] }), ["Meridian Wire", "Meridian Wire"]);
});

test("an outlet that says again in a later text what it said before says it for the later day", () => {
  const events = [said("a", "Meridian Wire", 9, wire), said("b", "Meridian Wire", 9, wire, "2023-03-03")];
  assert.deepEqual(
    marked(events).map(([, , , day]) => day),
    ["2023-03-02", "2023-03-03"],
  );
});

test("what an article came of is its parents, then what they came of, and no more than a few", () => {
  const known = (parent: string) => ({ b: ["a", "x"], c: ["a"] })[parent] ?? [];
  assert.deepEqual(originsOf({ copyOf: "b", alsoOf: ["c"] }, known), ["b", "c", "a", "x"]);
  assert.deepEqual(originsOf({ copyOf: null, alsoOf: [] }, known), []);
  assert.equal(originsOf({ copyOf: "b", alsoOf: [] }, () => Array.from({ length: 50 }, (_, n) => `p${n}`)).length, 8);
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

test("events from before fingerprints were made are copies of nothing", () => {
  const { fingerprint: _, ...old } = said("b", "Harbour Post", 9, wire);
  assert.deepEqual(
    marked([said("a", "Meridian Wire", 9, wire), old]).map(([, actor]) => actor),
    ["Meridian Wire", "Harbour Post"],
  );
});

import { deepStrictEqual, notStrictEqual, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { groupStories } from "../../../src/keep/story/group-stories.ts";
import type { ArticleEvent } from "../../../src/model/event.ts";

const event = (id: string, published: string, title: string, gist = title): ArticleEvent => ({
  key: `${id}@1`,
  known: `${published}T08:00:00Z`,
  gist,
  figures: [],
  article: { id, title, publisher: null, url: null, published, origin: null },
});

const FIRE = event("a", "2024-03-01", "Warehouse fire kills nine near Lisbon harbour");
const FIRE_TOO = event("b", "2024-03-02", "Nine dead in warehouse fire by Lisbon harbour, officials say");
const QUAKE = event("c", "2024-03-02", "Earthquake shakes villages above Lake Toba");

test("articles that share rare words within a few days are one story, others are not", () => {
  const { storyOf, stories } = groupStories([FIRE, FIRE_TOO, QUAKE]);
  strictEqual(storyOf.get("a"), storyOf.get("b"));
  notStrictEqual(storyOf.get("a"), storyOf.get("c"));
  deepStrictEqual(
    stories.map(({ articles }) => articles),
    [["a", "b"], ["c"]],
  );
});

test("the same words a month later are another happening", () => {
  const later = event("d", "2024-04-02", "Warehouse fire kills nine near Lisbon harbour");
  const { storyOf } = groupStories([FIRE, later]);
  notStrictEqual(storyOf.get("a"), storyOf.get("d"));
});

test("a story keeps the id of its first article as others join", () => {
  strictEqual(groupStories([FIRE]).storyOf.get("a"), groupStories([FIRE, FIRE_TOO, QUAKE]).storyOf.get("a"));
});

test("articles on one disaster are one story over weeks, and those on another of its kind elsewhere are not", () => {
  const quake = (id: string, published: string, title: string, lead: string) => event(id, published, title, `${title}\n${lead}`);
  const { storyOf } = groupStories([
    quake("a", "2024-01-05", "Dozens die in Vallena", "An earthquake before dawn brought down houses in Vallena."),
    quake("b", "2024-01-19", "Vallena begins to clear its rubble", "Two weeks after the earthquake the army left Vallena."),
    quake("c", "2024-01-20", "Morrow trembles", "A light earthquake woke people in Morrow."),
    quake("d", "2024-03-30", "Schools open in Vallena", "Long after the earthquake the children of Vallena learn again."),
  ]);
  strictEqual(storyOf.get("a"), storyOf.get("b"));
  notStrictEqual(storyOf.get("a"), storyOf.get("c"));
  notStrictEqual(storyOf.get("a"), storyOf.get("d"));
});

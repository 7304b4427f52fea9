import { deepStrictEqual, match, notStrictEqual, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { fingerprint } from "../../../src/keep/copy/fingerprint.ts";
import { fingerprintText } from "../../../src/keep/copy/fingerprint-text.ts";
import { groupStories, StoryGrouper } from "../../../src/keep/story/group-stories.ts";
import type { ArticleEvent } from "../../../src/model/event.ts";
import { madeUpText } from "../copy/stories-to-copy.ts";

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

/** The stories of articles, and the story of each. */
function grouped(events: readonly ArticleEvent[]) {
  const { stories, placements } = groupStories(events);
  return { stories, storyOf: new Map([...placements].map(([article, { story }]) => [article, story])) };
}

test("articles that share rare words within a few days are one story, others are not", () => {
  const { storyOf, stories } = grouped([FIRE, FIRE_TOO, QUAKE]);
  strictEqual(storyOf.get("a"), storyOf.get("b"));
  notStrictEqual(storyOf.get("a"), storyOf.get("c"));
  deepStrictEqual(
    stories.map(({ articles }) => articles),
    [["a", "b"], ["c"]],
  );
});

test("the same words a month later are another happening", () => {
  const later = event("d", "2024-04-02", "Warehouse fire kills nine near Lisbon harbour");
  const { storyOf } = grouped([FIRE, later]);
  notStrictEqual(storyOf.get("a"), storyOf.get("d"));
});

test("a story keeps the id of its first article as others join", () => {
  strictEqual(grouped([FIRE]).storyOf.get("a"), grouped([FIRE, FIRE_TOO, QUAKE]).storyOf.get("a"));
});

test("articles on one disaster are one story over weeks, and those on another of its kind elsewhere are not", () => {
  const quake = (id: string, published: string, title: string, lead: string) => event(id, published, title, `${title}\n${lead}`);
  const { storyOf } = grouped([
    quake("a", "2024-01-05", "Dozens die in Vallena", "An earthquake before dawn brought down houses in Vallena."),
    quake("b", "2024-01-19", "Vallena begins to clear its rubble", "Two weeks after the earthquake the army left Vallena."),
    quake("c", "2024-01-20", "Morrow trembles", "A light earthquake woke people in Morrow."),
    quake("d", "2024-03-30", "Schools open in Vallena", "Long after the earthquake the children of Vallena learn again."),
  ]);
  strictEqual(storyOf.get("a"), storyOf.get("b"));
  notStrictEqual(storyOf.get("a"), storyOf.get("c"));
  notStrictEqual(storyOf.get("a"), storyOf.get("d"));
});

/** Under whatever title, a page with this text. */
const printing = (one: ArticleEvent, seed: number): ArticleEvent => ({
  ...one,
  fingerprint: fingerprintText(fingerprint(madeUpText(seed, 200), null)),
});

test("a copy goes to its original's story under whatever title, and it is said what it was copied from and why", () => {
  const renamed = printing(event("d", "2024-03-02", "What we know by now"), 1);
  const { placements } = groupStories([printing(FIRE, 1), QUAKE, renamed]);
  const { story, copyOf, because } = placements.get("d")!;
  deepStrictEqual([story, copyOf], [placements.get("a")!.story, "a"]);
  match(because, /100 % of it stands in a/);
});

test("a report in list form stands in no story, and a copy of it is known as one", () => {
  const serial = "Cholera in the camps: weekly bulletin 12";
  const { stories, placements } = groupStories([
    printing(event("a", "2024-03-01", serial), 2),
    printing(event("b", "2024-03-02", serial), 2),
  ]);
  deepStrictEqual(
    [...placements.values()].map(({ story, copyOf }) => [story, copyOf]),
    [
      [null, null],
      [null, "a"],
    ],
  );
  deepStrictEqual(stories, []);
});

test("what was saved and loaded knows the copies of what came before", () => {
  const [one, other] = [new StoryGrouper(), new StoryGrouper()];
  one.place(printing(FIRE, 1));
  other.load(one.save());
  const later = printing(event("d", "2024-03-02", "What we know by now"), 1);
  deepStrictEqual(other.place(later), one.place(later));
  strictEqual(groupStories([later]).placements.get("d")!.copyOf, null);
});

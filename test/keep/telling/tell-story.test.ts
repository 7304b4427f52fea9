import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { tellStory } from "../../../src/keep/telling/tell-story.ts";
import { membersOf, type Written } from "./told.ts";

const fire: Written = {
  id: "fire",
  title: "Ferry burns off Port Sable",
  text: "A ferry with 130 people on board caught fire off Port Sable on Monday night. Captain Ada Brink of the coast guard said the fire began in the engine room.\n\nFishing boats took people off the deck before the coast guard came.",
  at: "2026-03-02T22:00:00.000Z",
  outlet: "Harbour Post",
};
const copied: Written = {
  ...fire,
  id: "fire-copied",
  at: "2026-03-02T23:00:00.000Z",
  outlet: "Kestrel Daily",
  copyOf: "fire",
};
const dead: Written = {
  id: "dead",
  title: "Ferry fire off Port Sable kills 17, coast guard says",
  text: "A ferry with 130 people on board caught fire off Port Sable on Monday night. At dawn divers found 17 bodies below deck, Captain Ada Brink of the coast guard said on Tuesday. Survivors were brought to a school in Linden Bay.",
  at: "2026-03-03T08:00:00.000Z",
  outlet: "Northlight News",
};
const same: Written = {
  id: "same",
  title: "Ferry fire: what is known",
  text: "A ferry with 130 people on board caught fire off Port Sable on Monday night. Captain Ada Brink of the coast guard said the fire began in the engine room.",
  at: "2026-03-04T08:00:00.000Z",
  outlet: "Harbour Post",
};

const tell = (articles: readonly Written[]) => tellStory({ id: "ferry", previous: [], next: ["inquiry"] }, membersOf(articles), []);

test("the headline is the title that says most of what all say, and no copy's where there is an original", () => {
  strictEqual(tell([fire, copied, dead]).headline.text, "Ferry fire off Port Sable kills 17, coast guard says");
  const copyIsNearer = [
    { ...fire, title: "Trouble at sea" },
    { ...copied, title: "Ferry burns off Port Sable" },
  ];
  strictEqual(tell(copyIsNearer).headline.article, "fire");
});

test("each day is told by its first sentence that says something new", () => {
  const { timeline } = tell([fire, dead]);
  deepStrictEqual(
    timeline.map(({ day, article, sentence }) => [day, article, sentence.slice(0, 24)]),
    [
      ["2026-03-02", "fire", "A ferry with 130 people "],
      ["2026-03-03", "dead", "At dawn divers found 17 "],
    ],
  );
});

test("a day on which all was said before is left out, and so is one of copies alone", () => {
  deepStrictEqual(
    tell([fire, same]).timeline.map(({ day }) => day),
    ["2026-03-02"],
  );
  deepStrictEqual(
    tell([fire, { ...copied, at: "2026-03-03T01:00:00.000Z" }]).timeline.map(({ day }) => day),
    ["2026-03-02"],
  );
});

test("quoted words stand without the comma that leads to who says them", () => {
  const text = 'Divers searched the wreck on Tuesday. "We have never seen the sea like this," said Captain Ada Brink of the coast guard.';
  const { statements } = tell([{ ...fire, text }]);
  strictEqual(statements.find(({ speaker }) => speaker === "Ada Brink")?.text, "We have never seen the sea like this");
});

test("a statement that copies repeat stands once, at the page that had it first", () => {
  const said = tell([fire, copied, same]).statements.filter(({ text }) => text.includes("engine room"));
  strictEqual(said.length, 1);
  strictEqual(said[0]!.article, "fire");
  strictEqual(said[0]!.speaker, "Ada Brink");
});

test("coverage hangs each copy under its original, a copy of a copy too", () => {
  const again: Written = { ...copied, id: "again", copyOf: "fire-copied", at: "2026-03-03T00:00:00.000Z" };
  deepStrictEqual(
    tell([fire, copied, again, dead]).coverage.map(({ article, copies }) => [article, copies.map((copy) => copy.article)]),
    [
      ["fire", ["fire-copied", "again"]],
      ["dead", []],
    ],
  );
});

test("what it counts is what it has: articles, copies, outlets, first and last seen, threads", () => {
  const told = tell([fire, copied, dead]);
  deepStrictEqual([told.articles, told.copies, told.outlets], [3, 1, ["Harbour Post", "Kestrel Daily", "Northlight News"]]);
  deepStrictEqual([told.firstSeen, told.lastSeen, told.next], [fire.at, dead.at, ["inquiry"]]);
});

test("names are those that several independent articles have, without places and outlets", () => {
  const { entities } = tell([fire, copied, dead]);
  ok(
    entities.some((name) => name.includes("Ada Brink")),
    entities.join(),
  );
  ok(!entities.some((name) => name.includes("Linden Bay")), "a name of one article alone");
});

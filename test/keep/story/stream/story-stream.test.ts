import { deepEqual, equal, match, notEqual, ok } from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { StoryStream } from "../../../../src/keep/story/stream/story-stream.ts";
import { decidingJudge, judgeBy, learnedJudge, type Judge } from "../../../../src/keep/story/stream/story-score.ts";
import type { GroupedArticle } from "../../../../src/model/grouped-article.ts";
import type { Story } from "../../../../src/model/story.ts";
import { wire } from "./wire.ts";

const article = (id: string, published: string, title: string, text = ""): GroupedArticle => {
  return { id, title, text, published, publisher: null, origin: null, language: null };
};

const FIRE = article(
  "fire-1",
  "2024-03-01T06:00:00Z",
  "Nine die in warehouse fire at Brackwater docks",
  "Nine workers died when a warehouse burned down at the docks of Brackwater on Friday. Firefighters fought the flames for six hours, said Ilse Varga of the brigade.",
);
const FIRE_TOO = article(
  "fire-2",
  "2024-03-01T11:00:00Z",
  "Brackwater warehouse fire: owner questioned",
  "Police in Brackwater questioned the owner of the warehouse in which nine workers died. The fire at the docks was put out after six hours, Ilse Varga said.",
);
const OTHER_FIRE = article(
  "fire-3",
  "2024-03-01T12:00:00Z",
  "Two hurt in house fire in Tolmin Street, Carrow",
  "Two people were hurt when a house burned in Carrow on Friday. Firefighters carried a woman and her son out of the flames, a spokesman for the town said.",
);

/** Articles of a happening, one an hour, in words that its other articles share. */
function told(happening: string, hour: number, words: string): GroupedArticle {
  const published = new Date(Date.UTC(2024, 2, 1, hour)).toISOString();
  return article(`${happening}-${hour}`, published, `${words} reported at hour ${hour}`, `It was said that ${words} on the day.`);
}

const QUAKE = "earthquake shakes mountain villages near Lortan";
const STRIKE = "railway drivers strike over pensions in Weshaven";
const TWO = Array.from({ length: 8 }, (_, i) => (i % 2 === 0 ? told("quake", i, QUAKE) : told("strike", i, STRIKE)));

/** Puts all into one story, and splits it as the weights have it. */
function lumping(): Judge {
  return { ...learnedJudge, join: (candidates) => candidates[0] ?? null, merge: () => null };
}

function lumped(articles: readonly GroupedArticle[]): StoryStream {
  const stream = new StoryStream({ judge: lumping() });
  let first: string | null = null;
  for (const own of articles) {
    const { story } = stream.place(own, null, { orElse: first });
    first ??= story;
  }
  return stream;
}

function placeAll(stream: StoryStream, articles: readonly GroupedArticle[]): string[] {
  return articles.map((own) => stream.place(own, null).story);
}

test("two articles on one fire are one story, and a fire elsewhere on the same day is another", () => {
  const [first, second, third] = placeAll(new StoryStream(), [FIRE, FIRE_TOO, OTHER_FIRE]);
  equal(second, first);
  notEqual(third, first);
});

test("a copy goes where its parent is, whatever it says", () => {
  const stream = new StoryStream();
  const { story } = stream.place(FIRE, null);
  equal(stream.place({ ...OTHER_FIRE, id: "copy" }, FIRE.id).story, story);
});

test("each decision says what it went by", () => {
  const stream = new StoryStream();
  match(stream.place(FIRE, null).because, /^Begins a story: no story shares/);
  const { because } = stream.place(FIRE_TOO, null);
  match(
    because,
    /^Joins “Nine die in warehouse fire at Brackwater docks”: shares the names .*Brackwater.* and the words .*warehouse.*5 h apart/,
  );
});

test("what a decision went by does not change with what came after", () => {
  const [late, soon] = [new StoryStream(), new StoryStream()];
  for (const stream of [late, soon]) stream.place(FIRE, null);
  const placement = late.place(FIRE_TOO, null);
  const at = soon.place(FIRE_TOO, null).because;
  for (const own of wire(300)) late.place(own, null);
  equal(placement.because, at);
});

test("a stream that was saved and loaded decides as one that never stopped", () => {
  const articles = wire(900);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 899 }), (cut) => {
      const whole = new StoryStream();
      const before = new StoryStream();
      const placed = placeAll(whole, articles);
      const first = placeAll(before, articles.slice(0, cut));
      const after = new StoryStream();
      after.load(before.save());
      deepEqual([...first, ...placeAll(after, articles.slice(cut))], placed);
      deepEqual(after.stories(), whole.stories());
      deepEqual([...after.redirects()], [...whole.redirects()]);
    }),
    { numRuns: 6 },
  );
});

test("every article stands in one story, and every id ever given leads to a story", () => {
  const stream = new StoryStream();
  const articles = wire(800);
  const given = new Set(placeAll(stream, articles));
  const standing = stream.stories().flatMap((story) => story.articles);
  deepEqual(standing.toSorted(), articles.map(({ id }) => id).toSorted());
  for (const id of given) ok(stream.story(id), id);
  for (const { id, articles: own } of stream.stories()) for (const one of own) equal(stream.storyOf(one), id);
});

test("a story that is found to be part of another leaves a redirect and is changed no more", () => {
  const never = { bias: -1, of: {} };
  const stream = new StoryStream({ judge: judgeBy(never, { bias: -0.2, of: { words: 1 } }) });
  const first = stream.place(FIRE, null).story;
  stream.changed();
  equal(stream.place(FIRE_TOO, null).story, first);
  deepEqual([...stream.redirects()], [["brackwater-warehouse-fire-owner-questioned", first]]);
  deepEqual(stream.changed(), [first]);
  deepEqual(stream.changed(), []);
});

test("a story that two happenings grew into is split when it has eight voices, and the first keeps its id", () => {
  const stream = lumped(TWO.slice(0, 7));
  const [first] = stream.stories();
  equal(stream.stories().length, 1);
  stream.changed();
  const { story, because } = stream.place(TWO[7]!, null, { orElse: first!.id });
  match(because, /Then 4 of the 8 voices of “earthquake .*” became a story of their own, “railway .*”/);
  deepEqual(stream.story(first!.id)?.articles, ["quake-0", "quake-2", "quake-4", "quake-6"]);
  deepEqual(stream.story(story)?.articles, ["strike-1", "strike-3", "strike-5", "strike-7"]);
  deepEqual(stream.changed().toSorted(), [first!.id, story].toSorted());
  for (const own of stream.stories()) for (const id of own.articles) equal(stream.storyOf(id), own.id);
});

test("a story of one happening is not split, nor any where what was decided stays", () => {
  const quake = Array.from({ length: 20 }, (_, hour) => told("quake", hour, QUAKE));
  equal(lumped(quake).stories().length, 1);
  const stream = new StoryStream({ judge: { ...lumping(), apart: (halves, articles) => decidingJudge.apart(halves, articles) } });
  const { story } = stream.place(TWO[0]!, null);
  for (const own of TWO.slice(1)) equal(stream.place(own, null, { orElse: story }).story, story);
});

test("copies go with their original when a story is split, copies of copies too", () => {
  const stream = lumped(TWO.slice(0, 7));
  stream.place({ ...OTHER_FIRE, id: "copy" }, "strike-3");
  stream.place({ ...OTHER_FIRE, id: "copy of the copy" }, "copy");
  stream.place({ ...OTHER_FIRE, id: "other copy" }, "quake-2");
  const { story } = stream.place(TWO[7]!, null, { orElse: stream.storyOf("quake-0") });
  notEqual(story, stream.storyOf("quake-0"));
  deepEqual(
    ["copy", "copy of the copy"].map((id) => stream.storyOf(id)),
    [story, story],
  );
  equal(stream.storyOf("other copy"), stream.storyOf("quake-0"));
});

test("a story that was saved before its eighth voice is split as one that was not", () => {
  for (let cut = 1; cut < TWO.length; cut++) {
    const before = lumped(TWO.slice(0, cut));
    const after = new StoryStream({ judge: lumping() });
    after.load(before.save());
    for (const own of TWO.slice(cut)) after.place(own, null, { orElse: after.storyOf("quake-0") });
    deepEqual(after.stories(), lumped(TWO).stories());
    equal(after.stories().length, 2);
  }
});

test("stories end when nothing more is told of them, are handed over, and are bounded by what is told", () => {
  const ended: Story[] = [];
  const stream = new StoryStream({ onRetired: (story) => ended.push(story) });
  const articles = wire(9000);
  placeAll(stream, articles);
  const held = stream.stories();
  ok(ended.length > held.length / 2, `${ended.length} ended, ${held.length} held`);
  equal(ended.flatMap((own) => own.articles).length + held.flatMap((own) => own.articles).length, articles.length);
});

test("one article from the far future ends no story", () => {
  const stream = new StoryStream();
  const { story } = stream.place(FIRE, null);
  stream.place({ ...OTHER_FIRE, published: "2099-01-01" }, null);
  equal(stream.place(FIRE_TOO, null).story, story);
});

test("what comes long after is a story of its own that names the one it grew from", () => {
  const stream = new StoryStream();
  const { story } = stream.place(FIRE, null);
  const later = stream.place({ ...FIRE_TOO, published: "2024-05-01T08:00:00Z" }, null).story;
  notEqual(later, story);
  deepEqual(stream.story(later)?.previous, [story]);
});

test("articles without title, text or date are placed", () => {
  const stream = new StoryStream();
  for (const id of ["a", "b"]) ok(stream.place({ ...FIRE, id, title: null, text: "", published: null }, null).story);
});

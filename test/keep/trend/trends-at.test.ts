import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { momentOf } from "../../../src/keep/trend/moment-of.ts";
import { outletOf, seeReports } from "../../../src/keep/trend/see-reports.ts";
import { trendsAt } from "../../../src/keep/trend/trends-at.ts";
import type { ArticleEvent } from "../../../src/model/event.ts";

function event(id: string, fields: Partial<ArticleEvent> = {}, article: Partial<ArticleEvent["article"]> = {}): ArticleEvent {
  const known = "2026-03-02T15:00:00.000Z";
  const about = { id, title: id, publisher: "Harbour Post", url: null, published: "2026-03-02", origin: null, ...article };
  return { key: `${id}@1`, article: about, known, gist: `${id}\nIt was about Linden Bay again.`, figures: [], ...fields };
}

const story = (id: string, articles: string[]) => ({
  id,
  title: id,
  articles,
  first: "2026-03-02",
  latest: "2026-03-02",
  previous: [],
  next: [],
});

test("the time of day that a page gives is its moment, else its capture on that day, else noon of it", () => {
  strictEqual(momentOf(event("a", { published: "2026-03-02T08:00:00.000Z" })), "2026-03-02T08:00:00.000Z");
  strictEqual(momentOf(event("a")), "2026-03-02T15:00:00.000Z");
  strictEqual(momentOf(event("a", {}, { published: null })), "2026-03-02T15:00:00.000Z");
  strictEqual(momentOf(event("a", {}, { published: "2025-01-09" })), "2025-01-09T12:00:00.000Z");
});

test("nothing came out after it was captured", () => {
  strictEqual(momentOf(event("a", { published: "2026-03-02T23:00:00.000Z" })), "2026-03-02T15:00:00.000Z");
  strictEqual(momentOf(event("a", {}, { published: "2026-03-03" })), "2026-03-02T15:00:00.000Z");
});

test("a page is of its publisher, else of the site it stands on, else of nobody known", () => {
  strictEqual(outletOf(event("a")), "Harbour Post");
  strictEqual(outletOf(event("a", {}, { publisher: null, url: "https://www.post.example/a" })), "post.example");
  strictEqual(outletOf(event("a", {}, { publisher: null, url: "no address" })), null);
});

test("a copy of a copy names the first page of the text and whose it is", () => {
  const events = [event("wire", {}, { origin: "Meridian Wire" }), event("print"), event("reprint")];
  const copyOf = new Map([
    ["print", "wire"],
    ["reprint", "print"],
  ]);
  const seen = seeReports(events, [story("s", ["wire", "print", "reprint"])], copyOf);
  deepStrictEqual(
    seen.map(({ article, copyOf: of, voice }) => [article, of, voice]),
    [
      ["print", "wire", "Meridian Wire"],
      ["reprint", "wire", "Meridian Wire"],
      ["wire", null, null],
    ],
  );
});

test("an article of a story and of the campaign around it counts for the story, one of none for nothing", () => {
  const seen = seeReports([event("a"), event("b"), event("c")], [story("campaign", ["a", "b"]), story("strike", ["a"])], new Map());
  deepStrictEqual(
    seen.map(({ article, story: of }) => [article, of]),
    [
      ["a", "strike"],
      ["b", "campaign"],
    ],
  );
});

test("what is older than twelve weeks is not counted", () => {
  const old = event("old", { known: "2025-11-01T15:00:00.000Z" }, { published: null });
  const both = seeReports([old, event("a")], [story("s", ["old", "a"])], new Map());
  const alone = seeReports([event("a")], [story("s", ["a"])], new Map());
  const asked = { at: "2026-03-02T16:00:00.000Z", now: "2026-03-02T16:00:00.000Z", window: 6 };
  deepStrictEqual(
    trendsAt(both, asked, () => ""),
    trendsAt(alone, asked, () => ""),
  );
});

test("asked for no moment, it is now while something comes, and the newest moment known where nothing does", () => {
  const reports = seeReports([event("a")], [story("s", ["a"])], new Map());
  const at = (now: string, asked: string | null = null) => {
    const { chosen, at: moment } = trendsAt(reports, { at: asked, now, window: 6 }, () => "a story");
    return [chosen, moment];
  };
  deepStrictEqual(at("2026-03-02T20:59:00.000Z"), ["now", "2026-03-02T20:59:00.000Z"]);
  deepStrictEqual(at("2026-03-02T21:00:00.000Z"), ["newest", "2026-03-02T15:00:00.000Z"]);
  deepStrictEqual(at("2026-03-04T21:00:00.000Z", "2026-03-02T16:00:00.000Z"), ["asked", "2026-03-02T16:00:00.000Z"]);
  deepStrictEqual(trendsAt([], { at: null, now: "2026-03-02T20:00:00.000Z", window: 6 }, () => "").trends, []);
});

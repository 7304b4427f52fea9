import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { readOpml, writeOpml } from "../../src/gather/opml.ts";

test("subscriptions are read with their folders, each address once", () => {
  const list = `<opml version="1.0"><body><outline text="Coast"><outline text="News" type="rss" xmlUrl="https://coast.example/rss"/>
    <outline title="Daily" text="x" xmlurl="https://daily.example/atom" htmlUrl="https://daily.example/"/></outline>
    <outline text="Again" xmlUrl="https://coast.example/rss"/><outline text="Paper" type="link" url="https://paper.example/"/></body></opml>`;
  assert.deepEqual(readOpml(list), [
    { kind: "feed", at: "https://coast.example/rss", name: "News", folders: ["Coast"] },
    { kind: "feed", at: "https://daily.example/atom", name: "Daily", folders: ["Coast"] },
    { kind: "site", at: "https://paper.example/", name: "Paper", folders: [] },
  ]);
});

test("a list that breaks off is read as far as it goes, and what is no list is refused", () => {
  assert.equal(readOpml(`<opml><body><outline xmlUrl="https://coast.example/rss"/><outline xmlUrl="https://da`).length, 1);
  assert.throws(() => readOpml("<rss/>", "subs.opml"), /Cannot read subs\.opml: it is no OPML\. Export/);
});

test("what is written is read again, whatever the names", () => {
  const source = fc.record({
    kind: fc.constantFrom("feed", "site", "sitemap"),
    at: fc.webUrl({ withQueryParameters: true }).filter((url) => !/\s/.test(url)),
    name: fc.option(fc.string({ minLength: 1 }).filter((name) => name === name.trim() && name !== "" && !/\p{Cc}/u.test(name))),
  });
  fc.assert(
    fc.property(fc.uniqueArray(source, { selector: ({ at }) => at }), (sources) => {
      assert.deepEqual(
        readOpml(writeOpml(sources)),
        sources.map(({ kind, at, name }) => ({ kind, at, name: name ?? at, folders: [] })),
      );
    }),
  );
});

test("a folder of this machine has no place in a list for others", () => {
  assert.ok(!writeOpml([{ kind: "folder", at: "pages/", name: null }]).includes("pages/"));
});

import assert from "node:assert/strict";
import { test } from "node:test";

import { actorPage } from "../../../src/show/web/lookup/actor-page.ts";
import { site } from "../../../src/show/web/site.ts";
import { filledStore, fixtureDesk } from "./fixture.ts";

const app = site(fixtureDesk(await filledStore()), { public: false, loopback: false, version: "1" });

async function page(path: string, status = 200): Promise<string> {
  const answer = await app.request(path);
  assert.equal(answer.status, status, path);
  return answer.text();
}

test("a search shows what it found, newest first, and says what it did not understand", async () => {
  const found = await page("/search?q=flood");
  assert.match(found, /Flood toll in the river towns climbs to 41/);
  assert.match(await page("/search?q=flood+date%3Asoon"), /“date:soon” is no day/);
  assert.match(await page("/search?q=zeppelin"), /Nothing kept here holds all of that/);
});

test("what is typed into the box is escaped wherever it is shown again", async () => {
  const hostile = await page(`/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
  assert.doesNotMatch(hostile, /<script>alert/);
});

test("a search is a feed too", async () => {
  const answer = await app.request("http://desk.example/search.atom?q=flood");
  assert.equal(answer.headers.get("content-type"), "application/atom+xml; charset=utf-8");
  const feed = await answer.text();
  assert.match(feed, /<entry><id>http:\/\/desk\.example\/articles\/flood-toll-1f0c6a2b<\/id>/);
});

test("actors, places and measures have pages of their own, and the lists lead there", async () => {
  for (const list of ["/actors", "/measures"]) {
    const [, path = ""] = /<ul class="names">\s*<li><a href="([^"]+)"/.exec(await page(list)) ?? [];
    assert.match(path, /^\/(?:actors|measures)\/./);
    assert.match(await page(path), /<table class="latest">|said-text/);
  }
});

test("a place shows where it lies, its figures and the newest articles", async () => {
  const place = await page("/places/arlen");
  assert.match(place, /<h1 dir="auto">Arlen<\/h1>/);
  assert.match(place, /47\.50° N, 19\.10° E/);
  assert.match(place, /<svg [^>]*role="img" aria-label="A map with Arlen\."/);
  assert.match(place, /Newest articles.*Flood toll in the river towns climbs to 41/s);
});

test("a measure says in plain words what it counts, in the reader's language", async () => {
  assert.match(await page("/measures/killed"), /<h1[^>]*>Killed<\/h1><\/header>\s*<p class="meaning">Dead: people who died/);
  const answer = await app.request("/measures/killed", { headers: { "accept-language": "uk" } });
  assert.match(await answer.text(), /<h1[^>]*>Загинули<\/h1><\/header>\s*<p class="meaning">Мертві/);
});

test("what is not kept is said to be missing", async () => {
  for (const path of ["/actors/nobody-at-all", "/places/999", "/measures/enchanted"])
    assert.match(await page(path, 404), /nothing of it is kept here/);
});

test("who tells somebody's count is not called by their name", async () => {
  const because = "for this test";
  const evidence = [
    { alias: "The River Office", rule: "table", because, articles: 2 },
    { alias: "the mayor", rule: "voice", because, articles: 1 },
    { alias: "Northern Echo", rule: "outlet", because, articles: 1 },
  ] as const;
  const aliases = evidence.map(({ alias }) => alias);
  const lists = { tallies: [], statements: [], figures: [], profile: null };
  const page = (await actorPage({ name: "River Office", aliases, evidence, ...lists }).body).toString().replace(/\s+/g, " ");
  assert.match(page, /<dt>Also called<\/dt> <dd>The River Office<\/dd>/);
  assert.match(page, /<dt>Its count also told by<\/dt> <dd>the mayor, Northern Echo<\/dd>/);
});

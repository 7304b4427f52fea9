import assert from "node:assert/strict";
import { test } from "node:test";

import { figurePath } from "../../../src/show/web/links.ts";
import { site } from "../../../src/show/web/site.ts";
import { eventsOf } from "../../keep/series/daily-map.ts";
import { filledStore, fixtureDesk } from "./fixture.ts";

const store = await filledStore();
const [event] = eventsOf([{ report_date: "2031-03-02", report_source: "civ", report_period: 24, killed: 4, killed_cum: 12 }]);
await store.append([event!]);
const app = site(fixtureDesk(store), { public: false, loopback: false, version: "1" });

test("a number of an imported series leads to its row", async () => {
  const answer = await app.request(figurePath(`${event!.key}.2`));
  assert.equal(answer.status, 200);
  const page = await answer.text();
  assert.match(page, /<h1[^>]*>killed: 4<\/h1>/);
  assert.match(page, /flood\.json, row 1/);
  assert.match(page, /<a href="https:\/\/river\.example\/flood\.json">/);
});

test("a number of a page leads to its sentence, and a row that is not kept is said to be missing", async () => {
  assert.equal(figurePath("flood-1f0c6a2b.f3"), "/articles/flood-1f0c6a2b#f3");
  assert.equal((await app.request(figurePath("flood/2031-01-01@x-0a.1"))).status, 404);
});

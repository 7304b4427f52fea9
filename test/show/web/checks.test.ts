import assert from "node:assert/strict";
import { test } from "node:test";

import { site } from "../../../src/show/web/site.ts";
import { filledStore, fixtureDesk, fixtureLedger } from "./fixture.ts";

const store = await filledStore();
const app = site(fixtureDesk(store), { public: false, loopback: false, version: "1" });
const losses = "russian-soldiers-lost-general-staff";

async function html(path: string, of = app): Promise<string> {
  const answer = await of.request(path);
  assert.equal(answer.status, 200, path);
  return (await answer.text()).replace(/\s+/g, " ");
}

const ids = (page: string) => [...page.matchAll(/<li id="([a-z]+-2022-[\d-]+)"/g)].map(([, id]) => id);

test("breaks stand newest first, each with its arithmetic and its place in its tally", async () => {
  const page = await html("/checks");
  assert.deepEqual(ids(page), ["contradiction-2022-05-20", "gap-2022-05-13", "sum-2022-04-30"]);
  assert.match(page, /<p class="line" lang="en">23,000 \+ 232 is not 23,200/);
  assert.match(page, new RegExp(`href="/tallies/${losses}#sum-2022-04-30"`));
});

test("breaks are narrowed down by kind, by state and by tally, in the address", async () => {
  assert.deepEqual(ids(await html("/checks?type=gap")), ["gap-2022-05-13"]);
  assert.deepEqual(ids(await html("/checks?state=accepted")), ["contradiction-2022-05-20"]);
  assert.deepEqual(ids(await html("/checks?state=open&type=sum")), ["sum-2022-04-30"]);
  assert.deepEqual(ids(await html(`/checks?tally=${losses}`)).length, 3);
  const none = await html("/checks?tally=flood-houses");
  assert.match(none, /None of that kind\./);
  assert.match(none, /<input type="checkbox" name="tally" value="flood-houses" checked/);
});

test("what the address asks for stands chosen in the form, and what it does not know asks for nothing", async () => {
  assert.match(await html("/checks?type=gap&state=open"), /<option value="gap" selected>.*<option value="open" selected>/);
  assert.equal(ids(await html("/checks?type=%3Cb%3E&state=maybe")).length, 3);
});

test("a break that somebody accepted says who, when and why", async () => {
  const accept = {
    kind: "correction",
    key: "accept-1",
    decision: "accept",
    about: ["contradiction-2022-05-20"],
    anchors: [],
    to: null,
    by: "Ada <editor>",
    known: "2022-06-01T10:00:00.000Z",
    why: "The staff said so on 21 May",
  } as const;
  const accepted = await filledStore();
  await accepted.append([accept]);
  const page = await html("/checks?state=accepted", site(fixtureDesk(accepted), { public: false, loopback: false, version: "1" }));
  assert.match(page, /Accepted as a restatement by <b dir="auto">Ada &lt;editor&gt;<\/b>, <time datetime="2022-06-01T10:00:00.000Z">/);
  assert.match(page, /<q dir="auto">The staff said so on 21 May<\/q>/);
});

test("many breaks come in pages that keep what was asked for", async () => {
  const [first] = fixtureLedger.breaks;
  assert.ok(first);
  const breaks = Array.from({ length: 45 }, (_, at) => ({
    ...first,
    id: `sum-2022-05-${at}`,
    day: `2022-05-${String(at % 28).padStart(2, "0")}`,
  }));
  const long = site(fixtureDesk(await filledStore(undefined, { ...fixtureLedger, breaks })), {
    public: false,
    loopback: false,
    version: "1",
  });
  assert.match(await html("/checks?type=sum", long), /<a rel="next" href="\/checks\?type=sum&amp;page=2">/);
  const last = await html("/checks?type=sum&page=3", long);
  assert.match(last, /<a rel="prev" href="\/checks\?type=sum&amp;page=2">/);
  assert.doesNotMatch(last, /rel="next"/);
});

test("the old address of breaks leads to the checks", async () => {
  const answer = await app.request("/breaks");
  assert.deepEqual([answer.status, answer.headers.get("location")], [301, "/checks"]);
});

test("a folder without breaks says that no count contradicts itself", async () => {
  const none = site(fixtureDesk(await filledStore(undefined, { ...fixtureLedger, breaks: [] })), {
    public: false,
    loopback: false,
    version: "1",
  });
  assert.match(await html("/checks", none), /No running count contradicts itself/);
});

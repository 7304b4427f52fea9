import assert from "node:assert/strict";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";

import type { Hono } from "hono";
import { collect } from "../../../src/run/collect.ts";
import { decide } from "../../../src/run/corrections/decide.ts";
import { worldEffects } from "../../../src/run/effects.ts";
import { openDesk } from "../../../src/run/open-desk.ts";
import { openReader } from "../../../src/run/reader.ts";
import { site } from "../../../src/show/web/site.ts";
import { openMemoryStore } from "../../../src/store/memory-store.ts";
import type { Store } from "../../../src/store/store.ts";
import { temporaryFolder } from "../../store/temporary-folder.ts";

const newsroom = fileURLToPath(new URL("../../../examples/newsroom", import.meta.url));
const soldiers = "/tallies/personnel-losses-general-staff-of-ukraine-russian-losses-in-ukraine";

let store: Store;
let app: Hono;
let quake = "";

before(async () => {
  store = openMemoryStore();
  const read = openReader(temporaryFolder());
  await collect(store, [newsroom], read, worldEffects, () => undefined);
  app = site(openDesk(store, read, worldEffects), { public: false, loopback: false, version: "1" });
  const lines = await store.tallyLines({ limit: 500 });
  quake = `/tallies/${lines.find(({ measure, claimant }) => measure === "killed" && /AFAD/.test(claimant))!.id}`;
});

async function get(path: string, status = 200): Promise<string> {
  const answer = await app.request(path);
  assert.equal(answer.status, status, path);
  return answer.text();
}

test("a tally shows the marks it passed and how to read it", async () => {
  const page = await get(soldiers);
  assert.match(page, /150,000<\/a>\s*<span>on 2 Mar 2023/);
  assert.match(page, /How to read it/);
  assert.match(page, /class="mark-name"[^>]*>150,000</);
});

test("set back to an earlier day it shows what was known then, and the slider stands there", async () => {
  const page = await get(`${soldiers}?known=2023-03-01`);
  assert.match(page, /As known on 1 Mar 2023, 23:59 UTC/);
  assert.match(page, /149,890/);
  assert.doesNotMatch(page, /150,605|155,530/);
  assert.match(page, /data-days="[^"]*2023-03-01/);
});

test("through a lens a number is shown with its lens and its claimants, and said to be nobody's statement", async () => {
  const page = await get(`${quake}?lens=highest`);
  assert.match(page, /Chosen by you: the highest/);
  assert.match(page, /<option value="highest" selected>/);
  assert.match(await get(`${quake}?lens=nonsense`), /<option value="">this claimant alone/);
});

test("claimants of one happening stand side by side, each with its own line and link", async () => {
  const page = await get(quake);
  assert.match(page, /Claimants side by side/);
  assert.match(page, /class="line-name s1"/);
  assert.match(page, /href="\/actors\//);
});

test("values, drawing, picture and citation can be taken, as known now or then", async () => {
  assert.match(await get(`${soldiers}/readings.csv?known=2023-03-02`), /\n.*,2023-03-02,.*150605/);
  assert.doesNotMatch(await get(`${soldiers}/readings.csv?known=2023-03-02`), /155530/);
  const svg = await get(`${soldiers}/chart.svg`);
  assert.match(svg, /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  const picture = new Uint8Array(await (await app.request(`${soldiers}/chart.png`)).arrayBuffer());
  assert.deepEqual([...picture.subarray(0, 8)], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  assert.match(
    await get(`${soldiers}/citation.txt?known=2023-03-02T12:00:00Z`),
    /General Staff.*150,605.*Tollkeeper, http.*known=2023-03-02T12/,
  );
  await get(`${soldiers}/chart.svg?known=2001-01-01`, 404);
});

test("the chart may stand in other sites' frames, and no other page may", async () => {
  const embed = await app.request(`${soldiers}/embed`);
  assert.match(embed.headers.get("content-security-policy") ?? "", /frame-ancestors \*/);
  assert.match(await embed.text(), /Source: General Staff of the Armed Forces of Ukraine, kept by Tollkeeper/);
  assert.match((await app.request(soldiers)).headers.get("content-security-policy") ?? "", /frame-ancestors 'none'/);
});

test("a name that somebody gave stands on the page, and a break that somebody accepted says so", async () => {
  const id = decodeURIComponent(soldiers.slice("/tallies/".length));
  const [found] = await store.breaksOf(id);
  await decide(store, { decision: "rename", about: [id], to: "Soldiers of one side", by: "ada", why: "" }, "2026-01-01T00:00:00.000Z");
  await decide(store, { decision: "accept", about: [found!.id], to: null, by: "ada", why: "a holiday" }, "2026-01-01T00:01:00.000Z");
  const page = await get(soldiers);
  assert.match(page, /<h1>Soldiers of one side<\/h1>/);
  assert.match(page, /Accepted as a restatement/);
});

test("the page speaks Ukrainian", async () => {
  const answer = await app.request(soldiers, { headers: { "accept-language": "uk" } });
  assert.match(await answer.text(), /Як це читати/);
});

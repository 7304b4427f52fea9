import assert from "node:assert/strict";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";

import type { Hono } from "hono";
import { addAccount } from "../../../src/run/accounts/manage.ts";
import { collect } from "../../../src/run/collect.ts";
import { listCorrections } from "../../../src/run/corrections/decide.ts";
import { worldEffects } from "../../../src/run/effects.ts";
import { openDesk } from "../../../src/run/open-desk.ts";
import { openReader } from "../../../src/run/reader.ts";
import { site } from "../../../src/show/web/site.ts";
import { memoryAccountStore } from "../../../src/store/memory-account-store.ts";
import { openMemoryStore } from "../../../src/store/memory-store.ts";
import type { Store } from "../../../src/store/store.ts";
import { temporaryFolder } from "../../store/temporary-folder.ts";

const newsroom = fileURLToPath(new URL("../../../examples/newsroom", import.meta.url));
const password = "seven quiet rivers";

let store: Store;
let app: Hono;
const accounts = memoryAccountStore();

before(async () => {
  store = openMemoryStore();
  const read = openReader(temporaryFolder());
  await collect(store, [newsroom], read, worldEffects, () => undefined);
  await addAccount(accounts, { name: "ada", role: "owner", password }, "2026-01-01T00:00:00.000Z");
  await addAccount(accounts, { name: "rita", role: "reader", password }, "2026-01-01T00:00:00.000Z");
  app = site(openDesk(store, read, worldEffects, accounts), { public: false, loopback: false, version: "1" });
});

function post(path: string, fields: Record<string, string>, cookie = ""): Promise<Response> {
  return Promise.resolve(app.request(path, { method: "POST", body: new URLSearchParams(fields), headers: { cookie } }));
}

async function signedIn(name = "ada"): Promise<string> {
  const answer = await post("/sign-in", { name, password });
  assert.equal(answer.status, 303);
  return (answer.headers.get("set-cookie") ?? "").split(";")[0]!;
}

async function deskOf(cookie: string): Promise<{ readonly html: string; readonly csrf: string; readonly figures: readonly string[] }> {
  const html = await (await app.request("/desk", { headers: { cookie } })).text();
  const csrf = /name="csrf" value="([^"]+)"/.exec(html)?.[1] ?? "";
  const figures = [...html.matchAll(/name="about" value="([^"]+\.f\d+)"/g)].map(([, id = ""]) => id);
  return { html, csrf, figures };
}

test("a stranger is sent to sign in, and no decision of theirs is taken", async () => {
  const answer = await app.request("/desk");
  assert.deepEqual([answer.status, answer.headers.get("location")], [303, "/sign-in"]);
  assert.equal((await post("/desk/decide", { decision: "right", about: "a.f1" })).status, 403);
});

test("the cookie of a session is out of reach of scripts and other sites", async () => {
  const answer = await post("/sign-in", { name: "ada", password });
  assert.match(answer.headers.get("set-cookie") ?? "", /HttpOnly; SameSite=Strict/);
});

test("who tries wrong passwords waits after some, and is told so; another name does not", async () => {
  for (let tries = 0; tries < 5; tries++) assert.equal((await post("/sign-in", { name: "eve", password: "not the one" })).status, 403);
  const refused = await post("/sign-in", { name: "eve", password: "not the one" });
  assert.equal(refused.status, 429);
  assert.ok(Number(refused.headers.get("retry-after")) > 0);
  assert.equal((await post("/sign-in", { name: "ada", password })).status, 303);
});

test("a figure judged right leaves the queue, and comes back when that is undone", async () => {
  const cookie = await signedIn();
  const { csrf, figures } = await deskOf(cookie);
  assert.ok(figures.length > 3);
  assert.equal((await post("/desk/decide", { csrf, decision: "right", about: figures[0]! }, cookie)).status, 303);
  assert.ok(!(await deskOf(cookie)).figures.includes(figures[0]!));
  const last = (await listCorrections(store)).at(-1)!.correction;
  assert.deepEqual([last.by, last.decision, last.anchors.length], ["ada", "right", 1]);
  await post("/desk/decide", { csrf, decision: "undo", about: last.key }, cookie);
  assert.ok((await deskOf(cookie)).figures.includes(figures[0]!));
});

test("a form without the session's token, or from a reader, decides nothing", async () => {
  const cookie = await signedIn();
  const { figures } = await deskOf(cookie);
  const before = (await listCorrections(store)).length;
  assert.equal((await post("/desk/decide", { csrf: "forged", decision: "misread", about: figures[0]! }, cookie)).status, 403);
  const reader = await signedIn("rita");
  assert.equal((await app.request("/desk", { headers: { cookie: reader } })).status, 403);
  assert.equal((await listCorrections(store)).length, before);
});

test("a decision that lacks what it needs says so, and the page stays", async () => {
  const cookie = await signedIn();
  const { csrf, figures } = await deskOf(cookie);
  const answer = await post("/desk/decide", { csrf, decision: "wrong-day", about: figures[0]!, day: "" }, cookie);
  assert.equal(answer.status, 400);
  assert.match(await answer.text(), /it needs an ISO day/);
});

test("a public site shows whole articles to those who signed in, and sentences to strangers", async () => {
  const [line] = await store.articles({ limit: 1 });
  const open = site(openDesk(store, openReader(temporaryFolder()), worldEffects, accounts), {
    public: true,
    loopback: false,
    version: "1",
  });
  const cookie = await signedIn("rita");
  const page = async (headers: Record<string, string>) => (await open.request(`/articles/${line!.id}`, { headers })).text();
  assert.match(await page({}), /This site shows sentences, not whole articles/);
  assert.doesNotMatch(await page({ cookie }), /This site shows sentences, not whole articles/);
});

test("signing out ends the session", async () => {
  const cookie = await signedIn();
  await post("/sign-out", {}, cookie);
  assert.equal((await app.request("/desk", { headers: { cookie } })).status, 303);
});

test("of a long queue the newest are shown, and the desk says that more wait", async () => {
  const { html, figures } = await deskOf(await signedIn());
  assert.equal(new Set(figures).size, 30);
  assert.match(html, /30 figures wait, and more behind them\./);
});

test("each sentence has its own number marked, also in a row of a table, and never a part of a longer one", async () => {
  const { html } = await deskOf(await signedIn());
  const sentences = [...html.matchAll(/<p class="sentence">(.*?)<\/p>/gs)].map(([, text = ""]) => text);
  for (const sentence of sentences) {
    assert.match(sentence, /<mark>[^<]*<\/mark>/, sentence);
    assert.doesNotMatch(sentence, /\d[.,]?<mark>\d|\d<\/mark>[.,]?\d/, sentence);
  }
  assert.ok(sentences.some((sentence) => /\|.*<mark>\d,\d{3}<\/mark>/.test(sentence)));
});

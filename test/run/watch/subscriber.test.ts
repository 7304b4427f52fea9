import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { test } from "node:test";
import { Hono } from "hono";
import { Refusal } from "../../../src/model/refusal.ts";
import { openSubscriber } from "../../../src/run/watch/subscriber.ts";
import { pollRound } from "../../../src/run/watch/round.ts";
import { openWatcher } from "../../../src/run/watch/watcher.ts";
import { hubRoutes } from "../../../src/show/web/routes/hub-routes.ts";
import { openMemoryStore } from "../../../src/store/memory-store.ts";
import { text } from "../../gather/polite/loopback-site.ts";
import { sourceAt, watchDesk } from "./watch-desk.ts";
import { feedOf } from "./feed-of.ts";

const now = "2026-03-01T08:00:00.000Z";
const hub = "https://hub.example/";

/** A source whose feed names a hub, polled once, the site that the hub reaches, and what the hub was sent. */
async function subscribed(post?: () => Promise<void>) {
  const sent: Record<string, string>[] = [];
  const store = openMemoryStore();
  const subscriber = openSubscriber(
    "https://desk.example/",
    async (_, form) => (sent.push({ ...form }), post?.()),
    () => now,
  );
  const desk = await watchDesk(store, subscriber);
  const links = `<link rel="hub" href="${hub}"/><link rel="self" href="https://paper.example/feed"/>`;
  desk.site.routes.set(
    "/feed",
    text(feedOf({ name: "flood", text: "12 people died." }).replace("<title>", `${links}<title>`), { "content-type": "text/xml" }),
  );
  await store.addWatched([sourceAt(desk.site.at("paper.example", "/feed"), "paper")]);
  await pollRound(desk.rounds, await store.watched());
  const watcher = openWatcher(desk.rounds, () => {});
  const pushed: string[] = [];
  const app = new Hono();
  const granted: Promise<void>[] = [];
  hubRoutes(app, store, {
    now: () => now,
    granted: (id, until) => void granted.push(watcher.granted(id, until)),
    pushed: (id) => void pushed.push(id),
  });
  return { ...desk, sent, app, pushed, granted };
}

const question = (topic: string, mode = "subscribe") =>
  `/websub/paper?${new URLSearchParams({ "hub.mode": mode, "hub.topic": topic, "hub.challenge": "c-1", "hub.lease_seconds": "3600" }).toString()}`;

test("a feed that names a hub is subscribed to, once, and the subscription holds when the hub asks back", async () => {
  const { store, sent, app, granted, rounds } = await subscribed();
  assert.deepEqual(
    sent.map((form) => [form["hub.mode"], form["hub.topic"], form["hub.callback"]]),
    [["subscribe", "https://paper.example/feed", "https://desk.example/websub/paper"]],
  );
  const answer = await app.request(question("https://paper.example/feed"));
  assert.deepEqual([answer.status, await answer.text()], [200, "c-1"]);
  await Promise.all(granted);
  assert.equal((await store.watched())[0]?.subscription?.until, "2026-03-01T09:00:00.000Z");
  await pollRound(rounds, await store.watched());
  assert.equal(sent.length, 1);
  assert.equal((await store.watched())[0]?.subscription?.until, "2026-03-01T09:00:00.000Z");
});

test("a subscription that was not asked for is not confirmed", async () => {
  const { app, granted } = await subscribed();
  for (const asked of [
    question("https://other.example/feed"),
    question("https://paper.example/feed", "unsubscribe"),
    "/websub/paper",
    "/websub/none",
  ])
    assert.equal((await app.request(asked)).status, 404, asked);
  assert.equal(granted.length, 0);
});

test("a push counts only where it is signed with the secret, by any of the agreed methods", async () => {
  const { app, pushed, sent } = await subscribed();
  const push = async (signature?: string) =>
    (await app.request("/websub/paper", { method: "POST", body: "news", headers: signature ? { "x-hub-signature": signature } : {} }))
      .status;
  const sign = (method: string, secret = sent[0]!["hub.secret"]!) => `${method}=${createHmac(method, secret).update("news").digest("hex")}`;
  for (const signature of [undefined, "", "sha256=", sign("sha256", "guess"), sign("sha256").slice(0, -2), sign("md5")])
    assert.equal(await push(signature), 202);
  assert.deepEqual(pushed, []);
  await push(sign("sha1"));
  await push(sign("sha512"));
  assert.deepEqual(pushed, ["paper", "paper"]);
});

test("a hub in trouble is no trouble of the source", async () => {
  const { store } = await subscribed(() => Promise.reject(new Refusal("unreachable", "Cannot fetch: no.")));
  const [source] = await store.watched();
  assert.deepEqual([source?.state.lastError, source?.subscription?.until], [null, null]);
});

import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";

import { Hono } from "hono";

import { listen } from "../../../src/show/web/listen.ts";
import { liveEvents } from "../../../src/show/web/news/live-events.ts";
import { openPulse } from "../../../src/show/web/news/pulse.ts";
import { site } from "../../../src/show/web/site.ts";
import { filledStore, fixtureDesk } from "./fixture.ts";

const options = { public: false, loopback: false, version: "1" };

/** Reads a stream until it has said something. */
async function until(said: RegExp, stream: ReadableStream<Uint8Array>): Promise<string> {
  const [reader, decoder] = [stream.getReader(), new TextDecoder()];
  let text = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true });
    if (said.test(text)) break;
  }
  await reader.cancel();
  return text;
}

function events(app: ReturnType<typeof site>, path: string, headers: Record<string, string> = {}): Promise<Response> {
  return Promise.resolve(app.request(path, { headers }));
}

test("a page that stands as it was read hears a beat at once, and of a change in words", async () => {
  let [state, articles] = ["one", 56];
  const store = await filledStore();
  const counts = await store.counts();
  const changing = {
    ...store,
    eventState: async () => state,
    foldedUpTo: async () => state,
    counts: async () => ({ ...counts, articles }),
  };
  const app = site(fixtureDesk(changing), options);
  await app.request("/");
  const answer = await events(app, "/events?since=56.one.one");
  assert.match(answer.headers.get("content-type") ?? "", /^text\/event-stream/);
  assert.match(answer.headers.get("content-security-policy") ?? "", /default-src 'none'/);
  [state, articles] = ["two", 58];
  const text = await until(/event: change/, answer.body!);
  assert.match(text, /^event: beat/);
  assert.match(text, /event: change\ndata: 2 new reports\nid: 58\.two\.two/);
});

test("who was cut off hears of what was missed as soon as they are back, in their language", async () => {
  const app = site(fixtureDesk(await filledStore()), options);
  const { body } = await events(app, "/events", { "last-event-id": "30.older", "accept-language": "uk" });
  assert.match(await until(/event: change/, body!), /data: \d+ нов/);
});

test("who asks for the head of the stream alone takes no seat", async () => {
  let joined = 0;
  const seat = { next: async () => null, leave: () => undefined };
  const asking = new Hono().get("/events", (context) => liveEvents(context, { join: () => ((joined += 1), seat) }));
  assert.equal((await asking.request("/events", { method: "HEAD" })).status, 200);
  assert.equal(joined, 0);
  await (await asking.request("/events")).text();
  assert.equal(joined, 1);
});

test("a server closes at once though pages listen", { timeout: 10_000 }, async () => {
  const app = site(fixtureDesk(await filledStore()), options);
  const server = await listen(app, { host: "127.0.0.1", port: 0 });
  const answer = await fetch(`${server.url}events`);
  await server.close();
  await assert.rejects(async () => {
    for await (const _ of answer.body!);
  });
});

function ticking(context: TestContext): (ms: number) => Promise<void> {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  return async (ms) => {
    context.mock.timers.tick(ms);
    for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
  };
}

test("a pulse looks once for all who follow, and not at all while nobody does", async (context) => {
  const tick = ticking(context);
  let looks = 0;
  const pulse = openPulse(async () => (looks += 1), { every: 10, seats: 2 });
  await tick(100);
  assert.equal(looks, 0);
  const [first, second] = [pulse.join()!, pulse.join()!];
  const both = Promise.all([first.next(), second.next()]);
  await tick(10);
  assert.deepEqual(await both, [1, 1]);
  first.leave();
  second.leave();
  await tick(10);
  await tick(100);
  assert.ok(looks <= 2, `${looks} looks`);
});

test("a pulse has so many seats, and one that is left can be taken", (context) => {
  ticking(context);
  const pulse = openPulse(async () => 1, { every: 10, seats: 1 });
  const seat = pulse.join();
  assert.ok(seat);
  assert.equal(pulse.join(), null);
  seat.leave();
  seat.leave();
  assert.ok(pulse.join());
  assert.equal(pulse.join(), null, "leaving twice frees one seat");
});

test("who leaves is told so, and so is everybody once nothing can be looked at", async (context) => {
  const tick = ticking(context);
  const pulse = openPulse<number>(() => Promise.reject(new Error("the store is closed")), { every: 10, seats: 2 });
  const [gone, left] = [pulse.join()!, pulse.join()!];
  const waiting = left.next();
  gone.leave();
  assert.equal(await gone.next(), null);
  await tick(10);
  assert.equal(await waiting, null);
});

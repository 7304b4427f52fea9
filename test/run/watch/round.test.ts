import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { dueSources, pollRound, roundLine } from "../../../src/run/watch/round.ts";
import { openWatcher } from "../../../src/run/watch/watcher.ts";
import type { Store } from "../../../src/store/store.ts";
import { status, text } from "../../gather/polite/loopback-site.ts";
import { sourceAt, watchDesk } from "./watch-desk.ts";
import { feedOf } from "./feed-of.ts";

const xml = { "content-type": "application/rss+xml" };
const killed = "At least 12 people were killed in the flood, officials said.";

async function stateOf(store: Store, id = "paper") {
  return (await store.watched()).find((one) => one.id === id)!.state;
}

test("a source is asked, archived, read and folded in one round, and its state is kept", async () => {
  const { site, store, rounds } = await watchDesk();
  site.routes.set("/feed", text(feedOf({ name: "flood", text: killed }), { ...xml, etag: '"1"' }));
  await store.addWatched([sourceAt(site.at("paper.example", "/feed"), "paper")]);
  const polled = await pollRound(rounds, await store.watched());
  assert.deepEqual([polled[0]?.new, polled[0]?.error], [1, null]);
  const [source] = await store.watched();
  const { lastSuccess, lastError, etag, pages, nextTry } = source!.state;
  assert.deepEqual([source!.name, lastSuccess, lastError, etag, pages], ["The Paper", "2026-03-01T08:00:00.000Z", null, '"1"', 1]);
  assert.ok(nextTry! > lastSuccess!);
  assert.equal((await store.counts()).articles, 1);
  assert.notEqual(await store.ledger(), null);
});

test("a feed that did not change is not sent again", async () => {
  const { site, store, rounds } = await watchDesk();
  const etags: (string | undefined)[] = [];
  site.routes.set("/feed", (request, response) => {
    etags.push(request.headers["if-none-match"]);
    if (request.headers["if-none-match"] === '"1"') response.writeHead(304).end();
    else response.writeHead(200, { ...xml, etag: '"1"' }).end(feedOf({ name: "flood", text: killed }));
  });
  await store.addWatched([sourceAt(site.at("paper.example", "/feed"), "paper")]);
  for (let n = 0; n < 3; n++) await pollRound(rounds, await store.watched());
  assert.deepEqual(etags, [undefined, '"1"', '"1"']);
  assert.deepEqual([(await stateOf(store)).pages, (await stateOf(store)).lastError], [1, null]);
});

test("a feed of which a page could not be had is sent again whole, so that the page is not lost", async () => {
  const { site, store, rounds, clock } = await watchDesk();
  const conditional: boolean[] = [];
  site.routes.set("/feed", (request, response) => {
    conditional.push(request.headers["if-none-match"] !== undefined);
    const item = `<item><title>x</title><link>${site.at("other.example", "/x")}</link></item>`;
    response
      .writeHead(200, { ...xml, etag: '"1"' })
      .end(feedOf({ name: "flood", text: killed }).replace("</channel>", `${item}</channel>`));
  });
  site.routes.set("/x", status(503));
  await store.addWatched([sourceAt(site.at("paper.example", "/feed"), "paper")]);
  await pollRound(rounds, await store.watched());
  assert.equal((await stateOf(store)).lastError, null);
  site.routes.set("/x", text(`<html><body><p>${killed}</p></body></html>`, { "content-type": "text/html" }));
  clock.pass(3_600_000);
  await pollRound(rounds, await store.watched());
  assert.equal((await store.counts()).pages, 2);
  clock.pass(3_600_000);
  await pollRound(rounds, await store.watched());
  assert.deepEqual(conditional, [false, false, true]);
});

test("one source's trouble never stops the rest, and stands in its state in words", async () => {
  const { site, store, rounds } = await watchDesk();
  site.routes.set("/feed", text(feedOf({ name: "flood", text: killed }), xml));
  site.routes.set("/broken", status(500));
  site.routes.set("/cut", text("<rss><channel><item><title>half an it", xml));
  site.routes.set("/odd", text("\u0000\u0001\u0002", { "content-type": "image/png" }));
  const names = ["broken", "cut", "feed", "odd"];
  await store.addWatched(names.map((name) => sourceAt(site.at(`${name}.example`, `/${name}`), name)));
  await store.addWatched([sourceAt("http://127.0.0.1:8080/feed", "inside"), sourceAt("/nowhere/at/all", "folder", "folder")]);
  await pollRound(rounds, await store.watched());
  const errors = new Map((await store.watched()).map(({ id, state }) => [id, state.lastError]));
  assert.equal(errors.get("feed"), null);
  assert.match(errors.get("broken")!, /^the server answers 500\./);
  assert.match(errors.get("odd")!, /^It is no page/);
  assert.match(errors.get("inside")!, /not on the public web/);
  assert.match(errors.get("folder")!, /nowhere/);
  assert.equal((await store.counts()).pages, 1);
});

test("a feed that breaks off in the middle gives what it had, and the rest next time", async () => {
  const { site, store, rounds } = await watchDesk();
  const whole = feedOf({ name: "one", text: killed }, { name: "two", text: `${killed} Later more.` });
  site.routes.set("/feed", text(whole.slice(0, whole.indexOf("Later")), { ...xml, etag: '"1"' }));
  await store.addWatched([sourceAt(site.at("paper.example", "/feed"), "paper")]);
  await pollRound(rounds, await store.watched());
  assert.deepEqual([(await store.counts()).pages, (await stateOf(store)).etag], [1, null], "what broke off is asked for whole again");
  site.routes.set("/feed", text(whole, { ...xml, etag: '"1"' }));
  await pollRound(rounds, await store.watched());
  assert.equal((await store.counts()).pages, 2);
});

test("hostile answers are given up and told in words, and the rest goes on", async () => {
  const { site, store, rounds } = await watchDesk();
  const bomb = gzipSync(new Uint8Array(60_000_000));
  const feed = feedOf({ name: "flood", text: killed });
  site.routes.set("/bomb", (_, response) => response.writeHead(200, { ...xml, "content-encoding": "gzip" }).end(bomb));
  site.routes.set("/endless", (_, response) => {
    const more = () =>
      void (response.destroyed || (response.write("<item>".repeat(100_000)) ? setImmediate(more) : response.once("drain", more)));
    response.writeHead(200, xml);
    more();
  });
  site.routes.set("/charset", text(feed, { "content-type": "application/rss+xml; charset=utf-7\u00ff" }));
  site.routes.set("/deep", text(`<rss><channel>${"<a>".repeat(200_000)}`, xml));
  site.routes.set("/feed", text(feed.replaceAll("flood", "storm"), xml));
  const names = ["bomb", "charset", "deep", "endless", "feed"];
  await store.addWatched(names.map((name) => sourceAt(site.at(`${name}.example`, `/${name}`), name)));
  await pollRound(rounds, await store.watched());
  const errors = new Map((await store.watched()).map(({ id, state }) => [id, state.lastError]));
  for (const name of ["bomb", "endless"]) assert.match(errors.get(name)!, /it is larger than 20 MB/, name);
  assert.deepEqual([errors.get("charset"), errors.get("feed")], [null, null]);
  assert.notEqual(errors.get("deep"), null);
  assert.equal((await store.counts()).pages, 2);
});

test("a failing source is asked less and less often, and its servers' back-off is kept", async () => {
  const { site, store, rounds, clock } = await watchDesk();
  site.routes.set("/feed", status(503, { "retry-after": "7200" }));
  await store.addWatched([sourceAt(site.at("paper.example", "/feed"), "paper")]);
  const waits: number[] = [];
  for (let n = 0; n < 4; n++) {
    await pollRound(rounds, await store.watched());
    const { nextTry, lastTried } = await stateOf(store);
    waits.push(Date.parse(nextTry!) - Date.parse(lastTried!));
    clock.pass(waits.at(-1)!);
  }
  assert.ok(
    waits.every((wait, n) => n === 0 || wait > waits[n - 1]! * 1.9),
    waits.join(" "),
  );
  assert.equal((await stateOf(store)).failures, 4);
  assert.equal((await store.host(`paper.example:${site.port}`))?.trouble, "the server answers 503");
  assert.equal(site.asked.filter((one) => one.endsWith("/feed")).length < 4, true, "the server itself was left alone meanwhile");
});

test("what is due is asked longest due first, what is pushed at once", () => {
  const at = (id: string, nextTry: string | null) => {
    const source = sourceAt("https://paper.example/", id);
    return { ...source, state: { ...source.state, nextTry } };
  };
  const sources = [
    at("late", "2026-03-01T07:00:00.000Z"),
    at("new", null),
    at("later", "2026-03-01T09:00:00.000Z"),
    at("far", "2026-03-02T09:00:00.000Z"),
  ];
  assert.deepEqual(
    dueSources(sources, "2026-03-01T08:00:00.000Z", new Set(["far"])).map(({ id }) => id),
    ["new", "late", "far"],
  );
});

test("a round is told in one line", () => {
  const source = { ...sourceAt("https://paper.example/feed", "paper"), name: "The Paper" };
  const polled = [
    { source, new: 3, same: 20, error: null, hints: null },
    { source, new: 0, same: 0, error: "the server answers 503.", hints: null },
  ];
  assert.equal(
    roundLine(polled, "2026-03-01T08:15:00.000Z", "2026-03-01T08:17:00.000Z"),
    "08:15 UTC: asked 2 sources: 3 new pages, 20 the same; in trouble: The Paper (the server answers 503.). Next at 08:17.",
  );
});

test("the loop asks each source when it is due until it is stopped, and finds one that was added meanwhile", async () => {
  const { site, store, rounds, clock, stop } = await watchDesk();
  site.routes.set("/feed", text(feedOf({ name: "flood", text: killed }), xml));
  await store.addWatched([sourceAt(site.at("paper.example", "/feed"), "paper")]);
  const lines: string[] = [];
  const polls: string[] = [];
  const watching = {
    ...rounds,
    effects: {
      ...rounds.effects,
      async pause(milliseconds: number) {
        await clock.pause(milliseconds);
        if (clock.now() > "2026-03-01T12:00:00.000Z" && polls.length === 0) {
          polls.push(clock.now());
          await store.addWatched([sourceAt(site.at("second.example", "/feed"), "second")]);
        }
        if (clock.now() > "2026-03-01T20:00:00.000Z") stop.abort();
      },
    },
  };
  await openWatcher(watching, (line) => lines.push(line)).run();
  assert.ok(lines.length > 5 && lines.length < 60, `${lines.length} rounds in half a day`);
  const [, second] = await store.watched();
  assert.ok(Date.parse(second!.state.lastSuccess!) > Date.parse(polls[0]!));
  const first = site.asked.find((one) => one === "second.example /feed");
  assert.ok(first);
});

test("a fault in reading or folding is told, and sources are asked and archived all the same", async () => {
  const { site, store, rounds, clock, stop } = await watchDesk();
  site.routes.set("/feed", (_, response) => response.writeHead(200, xml).end(feedOf({ name: `flood-${site.asked.length}`, text: killed })));
  await store.addWatched([sourceAt(site.at("paper.example", "/feed"), "paper")]);
  const faulty = { ...store, unread: () => assert.fail("a fault") };
  const lines: string[] = [];
  const pause = async (milliseconds: number) => {
    await clock.pause(milliseconds);
    if (clock.now() > "2026-03-01T20:00:00.000Z") stop.abort();
  };
  await openWatcher({ ...rounds, whole: faulty, effects: { ...rounds.effects, pause } }, (line) => lines.push(line)).run();
  assert.ok((await store.counts()).pages > 3);
  assert.ok(lines.some((line) => /a fault of the program; please report it\./.test(line)));
});

test("a source that a hub pushes is asked at once", async () => {
  const { site, store, rounds, stop } = await watchDesk();
  site.routes.set("/feed", text(feedOf({ name: "flood", text: killed }), xml));
  await store.addWatched([sourceAt(site.at("paper.example", "/feed"), "paper")]);
  let rest = 3;
  const watcher = openWatcher(rounds, () => {
    if (--rest === 0) stop.abort();
    else watcher.pushed("paper");
  });
  await watcher.run();
  assert.equal(site.asked.filter((one) => one.endsWith("/feed")).length, 3);
  assert.equal((await stateOf(store)).lastTried! < "2026-03-01T08:01:00.000Z", true);
});

test("when stopped in the middle, what was had is archived and read, and the source is asked again from the start", async () => {
  const { site, store, rounds, stop } = await watchDesk();
  site.routes.set("/feed", (_, response) => {
    stop.abort();
    response.writeHead(200, { ...xml, etag: '"1"' }).end(feedOf({ name: "one", text: killed }, { name: "two", text: killed }));
  });
  await store.addWatched([sourceAt(site.at("paper.example", "/feed"), "paper")]);
  await openWatcher(rounds, () => {}).run();
  assert.equal((await store.counts()).articles, 1);
  assert.equal((await stateOf(store)).etag, null);
  assert.equal((await stateOf(store)).nextTry, null);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { afterAnswer, newHost } from "../../../src/gather/polite/back-off.ts";
import { openHostBook } from "../../../src/gather/polite/host-book.ts";
import type { Effects } from "../../../src/model/effects.ts";
import type { HostMemory } from "../../../src/model/host.ts";
import { loopbackSite, politeWorld, slowClock, status, text } from "./loopback-site.ts";

async function setting() {
  const site = await loopbackSite();
  const clock = slowClock();
  site.routes.set("/a", text("one")).set("/b", text("two")).set("/c", text("three"));
  return { site, clock, effects: politeWorld(site, clock) };
}

function refusalOf(effects: Effects, address: string): Promise<string> {
  return effects.fetch(address).then(
    () => assert.fail(`${address} was fetched`),
    (error: Error & { code?: string }) => `${error.code}: ${error.message.replaceAll(/:\d{4,5}\b/g, "")}`,
  );
}

test("a server's robots.txt is asked once, before its pages, and its pages with a pause between", async () => {
  const { site, clock, effects } = await setting();
  for (const path of ["/a", "/b"]) await effects.fetch(site.at("news.example", path));
  assert.deepEqual(site.asked, ["news.example /robots.txt", "news.example /a", "news.example /b"]);
  assert.deepEqual(clock.waited, [1000]);
});

test("pages of one server that are asked for at once come one after the other; another server's do not wait for them", async () => {
  const { site, clock, effects } = await setting();
  let under = 0;
  let most = 0;
  site.routes.set("/slow", (_, response) => {
    most = Math.max(most, ++under);
    setTimeout(() => void (under--, response.end("done")), 5);
  });
  await Promise.all([1, 2, 3].map(() => effects.fetch(site.at("news.example", "/slow"))));
  assert.deepEqual([most, clock.waited], [1, [1000, 1000]]);
  await effects.fetch(site.at("other.example", "/a"));
  assert.equal(clock.waited.length, 2);
});

test("what robots.txt disallows is not asked for, by the rules for this program or else by those for all", async () => {
  const { site, effects } = await setting();
  site.routes.set("/robots.txt", text("User-agent: *\nDisallow: /\n\nUser-agent: Tollkeeper\nDisallow: /b\nAllow: /b/open\n"));
  site.routes.set("/b/open", text("open"));
  await effects.fetch(site.at("news.example", "/a"));
  await effects.fetch(site.at("news.example", "/b/open"));
  assert.match(
    await refusalOf(effects, site.at("news.example", "/b")),
    /^forbidden: .*: the site's robots\.txt asks programs to leave it alone\. Save/,
  );
  assert.ok(!site.asked.includes("news.example /b"));
});

test("a crawl delay takes the place of the usual pause, up to a minute", async () => {
  for (const [asked, waited] of [
    ["7.5", 7500],
    ["86400", 60_000],
    ["0.1", 1000],
    ["soon", 1000],
  ] as const) {
    const { site, clock, effects } = await setting();
    site.routes.set("/robots.txt", text(`User-agent: *\nCrawl-delay: ${asked}\n`));
    for (const path of ["/a", "/b"]) await effects.fetch(site.at("news.example", path));
    assert.deepEqual(clock.waited, [waited], asked);
  }
});

test("no robots.txt allows everything, one that fails nothing", async () => {
  const { site, clock, effects } = await setting();
  for (const code of [401, 403, 404, 410]) {
    site.routes.set("/robots.txt", status(code));
    await effects.fetch(site.at(`news-${code}.example`, "/a"));
  }
  site.routes.set("/robots.txt", status(500));
  assert.match(
    await refusalOf(effects, site.at("broken.example", "/a")),
    /^unreachable: .*: the server answers 500\. broken\.example is asked again from 2026-03-01 08:00 UTC\./,
  );
  assert.ok(!site.asked.includes("broken.example /a"));
  site.routes.set("/robots.txt", status(404));
  clock.pass(60_000);
  await effects.fetch(site.at("broken.example", "/a"));
});

test("a robots.txt of great length is read in part, and one without end counts as a server in trouble", async () => {
  const { site, effects } = await setting();
  const filler = "# nothing\n".repeat(60_000);
  site.routes.set("/robots.txt", text(`User-agent: *\nDisallow: /a\nDisallow: /${"*c".repeat(100)}\n${filler}Disallow: /b\n`));
  assert.match(await refusalOf(effects, site.at("long.example", "/a")), /^forbidden/);
  await effects.fetch(site.at("long.example", "/b"));
  site.routes.set("/robots.txt", text("#".repeat(3_000_000)));
  assert.match(await refusalOf(effects, site.at("endless.example", "/a")), /larger than 2 MB.*endless\.example is asked again from/);
});

test("a robots.txt is asked again after a day, and while it fails then, what it said before still holds", async () => {
  const { site, clock, effects } = await setting();
  site.routes.set("/robots.txt", text("User-agent: *\nDisallow: /b\n"));
  await effects.fetch(site.at("news.example", "/a"));
  site.routes.set("/robots.txt", status(503));
  clock.pass(25 * 3_600_000);
  await effects.fetch(site.at("news.example", "/a"));
  assert.match(await refusalOf(effects, site.at("news.example", "/b")), /^forbidden/);
  assert.equal(site.asked.filter((one) => one.endsWith("/robots.txt")).length, 2, "the next time in an hour");
  assert.deepEqual(clock.waited, [15_000], "and its pages wait as after any failure");
});

test("a redirect to another server keeps that server's rules, and its turn", async () => {
  const { site, effects } = await setting();
  site.routes.set("/robots.txt", (request, response) =>
    response.end(request.headers.host?.startsWith("closed") ? "User-agent: *\nDisallow: /\n" : ""),
  );
  site.routes.set("/to-closed", status(302, { location: site.at("closed.example", "/a") }));
  assert.match(
    await refusalOf(effects, site.at("news.example", "/to-closed")),
    /^forbidden: .*: it leads to closed\.example, whose robots\.txt asks/,
  );
  assert.ok(!site.asked.includes("closed.example /a"));
  await effects.fetch(site.at("news.example", "/a"));
});

for (const [where, target] of [
  ["a private network", "http://inside.example/"],
  ["loopback", "http://127.0.0.1:1/"],
  ["a number that is loopback", "http://2130706433/"],
  ["the metadata of a cloud", "http://169.254.169.254/latest/meta-data/"],
  ["an address inside another", "http://[::ffff:10.0.0.1]/"],
] as const) {
  test(`a redirect to ${where} is refused at the second hop as at the first, before its robots.txt is asked for`, async () => {
    const { site, effects } = await setting();
    site.routes.set("/away", status(302, { location: target }));
    site.routes.set("/far", status(301, { location: site.at("next.example", "/away") }));
    for (const path of ["/away", "/far"]) assert.match(await refusalOf(effects, site.at("news.example", path)), /^forbidden: /);
    assert.deepEqual(
      site.asked.filter((one) => !/^(news|next)\.example /.test(one)),
      [],
    );
  });
}

test("a server that asks to be left alone is, for the seconds or until the date it says", async () => {
  for (const [said, from] of [
    ["120", "08:02"],
    ["Sun, 01 Mar 2026 08:30:00 GMT", "08:30"],
    ["9999999", "08:00"],
  ] as const) {
    const { site, clock, effects } = await setting();
    site.routes.set("/a", status(429, { "retry-after": said }));
    assert.match(await refusalOf(effects, site.at("news.example", "/a")), /the server answers 429/);
    const asked = site.asked.length;
    assert.match(
      await refusalOf(effects, site.at("news.example", "/b")),
      new RegExp(`429\\. news\\.example is asked again from .*${from} UTC`),
    );
    assert.equal(site.asked.length, asked, "nothing was sent");
    clock.pass(said === "9999999" ? 24 * 3_600_000 : 1_800_000);
    await effects.fetch(site.at("news.example", "/b"));
  }
});

test("each failure in a row doubles the time a server is left alone, up to an hour, and any answer of its own ends it", () => {
  const now = "2026-03-01T08:00:00.000Z";
  let memory = newHost("news.example");
  const seconds = Array.from({ length: 10 }, () => {
    memory = afterAnswer(memory, 502, {}, now);
    return (Date.parse(memory.notBefore!) - Date.parse(now)) / 1000;
  });
  assert.deepEqual(seconds, [15, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600]);
  assert.deepEqual(afterAnswer(memory, 404, {}, now), newHost("news.example"));
});

test("what is remembered of a server outlives the program that asked it", async () => {
  const { site, clock } = await setting();
  const kept = new Map<string, HostMemory>();
  const first = openHostBook();
  site.routes.set("/a", status(503, { "retry-after": "3600" }));
  await refusalOf(politeWorld(site, clock, { hosts: first }), site.at("news.example", "/a"));
  for (const memory of first.unsaved()) kept.set(memory.host, memory);
  const second = politeWorld(site, clock, { hosts: openHostBook(async (host) => kept.get(host) ?? null) });
  const asked = site.asked.length;
  assert.match(await refusalOf(second, site.at("news.example", "/b")), /answers 503\. .* is asked again from 2026-03-01 09:00 UTC/);
  clock.pass(3_600_001);
  await second.fetch(site.at("news.example", "/b"));
  assert.deepEqual(site.asked.slice(asked), ["news.example /b"], "and its robots.txt was remembered too");
});

test("what did not change comes back as 304 without a body, and only where an earlier answer is named", async () => {
  const { site, effects } = await setting();
  site.routes.set("/feed", (request, response) =>
    request.headers["if-none-match"] === '"7"' || request.headers["if-modified-since"] !== undefined
      ? response.writeHead(304).end()
      : response.writeHead(200, { etag: '"7"' }).end("news"),
  );
  const address = site.at("news.example", "/feed");
  assert.equal((await effects.fetch(address)).status, 200);
  for (const earlier of [
    { etag: '"7"', lastModified: null },
    { etag: null, lastModified: "Sun, 01 Mar 2026 07:00:00 GMT" },
  ]) {
    const again = await effects.fetch(address, earlier);
    assert.deepEqual([again.status, again.bytes.length], [304, 0]);
  }
  site.routes.set("/odd", status(304));
  assert.match(await refusalOf(effects, site.at("news.example", "/odd")), /the server answers 304/);
});

test("a server that drips, or breaks off, counts as failing; a page that is not there does not", async () => {
  const { site, clock } = await setting();
  const effects = politeWorld(site, clock, { seconds: 0.2 });
  site.routes.set("/drip", (_, response) => void response.writeHead(200).write("x"));
  site.routes.set("/cut", (_, response) => void response.socket?.destroy());
  assert.match(await refusalOf(effects, site.at("a.example", "/missing")), /answers 404/);
  await effects.fetch(site.at("a.example", "/a"));
  assert.deepEqual(clock.waited, [1000]);
  assert.match(await refusalOf(effects, site.at("b.example", "/cut")), /the server broke off/);
  clock.waited.length = 0;
  await effects.fetch(site.at("b.example", "/a"));
  assert.deepEqual(clock.waited, [15_000]);
  assert.match(await refusalOf(effects, site.at("c.example", "/drip")), /it takes longer than 0\.2 s/);
  await effects.fetch(site.at("c.example", "/a"));
  assert.deepEqual(clock.waited, [15_000, 15_000]);
});

test("a request names the program and its contact, whatever was typed as one", async () => {
  const { userAgent } = await import("../../../src/gather/user-agent.ts");
  assert.match(userAgent(), /^Tollkeeper\/\d+\.\d+\.\d+$/);
  assert.match(userAgent("desk@news.example"), /^Tollkeeper\/\S+ \(\+desk@news\.example\)$/);
  assert.match(userAgent("a\r\nX-Evil: (1)"), /^Tollkeeper\/\S+ \(\+aX-Evil:1\)$/);
});

import assert from "node:assert/strict";
import { test } from "node:test";

import { Refusal } from "../../../src/model/refusal.ts";
import { site } from "../../../src/show/web/site.ts";
import { fixtureDesk, fixtureLedger, filledStore } from "./fixture.ts";
import { sampleReport } from "./sample-article.ts";

const store = await filledStore();
const desk = fixtureDesk(store);
const app = site(desk, { public: false, loopback: false, version: "1.2.3" });
const article = "/articles/flood-toll-1f0c6a2b";
const tally = "/tallies/russian-soldiers-lost-general-staff";

async function html(path: string, of = app): Promise<string> {
  const answer = await of.request(path);
  assert.equal(answer.status, 200, path);
  return answer.text();
}

function post(fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
  return Promise.resolve(app.request("/read", { method: "POST", body: new URLSearchParams(fields), headers }));
}

test("every page links only to pages that exist, and every link into a page finds its anchor", async () => {
  const seen = new Map<string, string>();
  const waiting = ["/"];
  const anchors: { from: string; to: string; anchor: string }[] = [];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    const page = await html(path);
    seen.set(path, page);
    for (const [, link = ""] of page.matchAll(/(?:href|src)="([/#][^"]*)"/g)) {
      const [target = "", anchor] = link.replaceAll("&amp;", "&").split("#");
      if (anchor !== undefined && !anchor.startsWith(":~:")) anchors.push({ from: path, to: target || path, anchor });
      if (target !== "" && !/^\/(?:assets|language|desk|search\.atom)\b/.test(target)) waiting.push(target);
    }
  }
  for (const { from, to, anchor } of anchors)
    assert.ok(seen.get(to)?.includes(`id="${anchor}"`), `${from} leads to ${to}#${anchor}, which is not there`);
  assert.ok(seen.size > 50, `only ${seen.size} pages were reached`);
});

test("a number in a tally's table opens the sentence it stands on", async () => {
  const table = await html(tally);
  const [, path = "", anchor = ""] = /href="(\/articles\/staff-count-2022-05-27\?known=[^"#]*)#(f1)">29,750</.exec(table) ?? [];
  const page = await html(path);
  assert.match(page, new RegExp(`<span class="figure" id="${anchor}">29750 soldiers</span>`));
});

test("a number known before a page changed opens the capture it was read from", async () => {
  assert.match(await html(`${article}?known=2024-09-18T20:00:00Z`), /<h1[^>]*>Flood toll in the river towns climbs to 38<\/h1>/);
  assert.match(await html(`${article}?known=2024-09-20`), /<h1[^>]*>Flood toll in the river towns climbs to 41/);
  assert.match(await html(`${article}?capture=${"b".repeat(64)}`), /climbs to 38<\/h1>/);
});

test("a tally is shown as known on a day, and nothing of it before its first day", async () => {
  const then = await html(`${tally}?known=2022-05-11`);
  assert.match(then, /As known on 11 May 2022, 23:59 UTC/);
  assert.doesNotMatch(then, /29,750/);
  assert.doesNotMatch(then, /for the same day: the later report/, "a break that stands on later figures is not known yet");
  assert.match(await html(`${tally}?known=2022-01-01`), /Nothing of this tally was known then/);
  assert.equal((await app.request(`${tally}?known=yesterday`)).status, 400);
});

test("worked-out values, replaced ones and missing days are told apart from stated ones in the drawing and in the table", async () => {
  const page = await html(tally);
  assert.equal(page.match(/<rect class="missing"/g)?.length, 3, "two stretches of missing days and the legend's sample");
  assert.equal(page.match(/<svg class="hollow"/g)?.length, 3);
  assert.match(page, /<tr class="worked">\s*<th scope="row"><time datetime="2022-05-10">/);
  assert.match(page, /<tr class="superseded">\s*<th scope="row"><time datetime="2022-05-20">/);
  assert.match(page, /stated, replaced/);
});

test("a tally links its predecessor and its successor", async () => {
  assert.match(await html("/tallies/flood-houses"), /Continues<\/dt>\s*<dd>.*?href="\/tallies\/flood-dead-two-doctors"/s);
  assert.match(await html("/tallies/flood-dead-two-doctors"), /Continued by<\/dt>\s*<dd>.*?href="\/tallies\/flood-dead-rescue-service"/s);
});

test("an article shows each figure and statement at its anchor, with a note for each", async () => {
  const page = await html(article);
  for (const { id } of [...sampleReport.figures, ...sampleReport.statements]) {
    assert.equal(page.match(new RegExp(`id="${id}"`, "g"))?.length, 1, id);
    assert.ok(page.includes(`<span class="origin">${id}</span></summary>`), `${id} has a note`);
  }
  assert.match(page, /≠<\/span> breaks/);
  assert.match(page, /◇<\/span> worked out<\/span>\s*<p><span lang="en">41 less 3 makes 38 on 18 September, not printed here/);
  assert.match(page, /<summary lang="en">The same words again: headline<\/summary>/);
});

test("what a second reader says stands in the figure’s note as its own word, under the rule’s", async () => {
  const page = await html(article);
  const notes = new Map([...page.matchAll(/<li class="note of-figure">.*?<\/li>/gs)].map(([note]) => [/#(f\d+)/.exec(note)?.[1], note]));
  assert.match(
    notes.get("f11") ?? "",
    /denied.*<b>Second reader<\/b> \(<span translate="no">small-model at 127\.0\.0\.1:8080<\/span>\): <span lang="en">agrees on number, measure, counted, kind, claimant; says the status is possible</s,
  );
  assert.match(notes.get("f12") ?? "", /Cannot use its answer: the words “&lt;b&gt;45&lt;\/b&gt;” are not in the sentences/);
  assert.doesNotMatch(notes.get("f1") ?? "", /Second reader/);
});

test("a public site shows the sentences with figures and statements, and not the rest of the article", async () => {
  const page = await html(article, site(desk, { public: true, loopback: false, version: "1" }));
  assert.match(page, /class="figure" id="f12"/);
  assert.match(page, /Read the whole article where it was published/);
  assert.doesNotMatch(page, /evening letter|Nobody should take the lower number/);
});

test("what a page captured never acts as markup", async () => {
  const hostile = '<script>alert(1)</script>"onload="x';
  const { article: base } = sampleReport;
  const changed = {
    ...base,
    title: hostile,
    publisher: hostile,
    url: "javascript:alert(1)",
    text: hostile,
    blocks: [{ role: "paragraph", start: 0, end: hostile.length, repeats: false }],
  } as const;
  const report = { ...sampleReport, id: "hostile", article: changed, figures: [], statements: [], tolls: [], checks: [] };
  const one = await desk.store.report(sampleReport.id);
  assert.ok(one);
  const held = site(fixtureDesk(await filledStore([{ ...one, page: "hostile", report }])), {
    public: false,
    loopback: false,
    version: "1",
  });
  for (const path of ["/articles/hostile", "/articles", "/"])
    assert.doesNotMatch(await html(path, held), /<script(?! type="module" src="\/assets\/)|href="javascript|"onload="/);
});

test("every answer forbids frames and foreign content, and scripts and styles come from files", async () => {
  for (const path of ["/", article, "/nowhere", "/assets/none"]) {
    const { headers } = await app.request(path);
    assert.match(headers.get("content-security-policy") ?? "", /^default-src 'none'; style-src 'self'/);
    assert.equal(headers.get("x-content-type-options"), "nosniff");
  }
  assert.doesNotMatch(
    (await html("/")) + (await html(tally)) + (await html(article)),
    /<style|<script(?! type="module" src="\/assets\/)|style="|<img/,
  );
});

test("a pasted text is read and shown at once, and what was wrong with a request is said beside the box", async () => {
  const read = await post({ typed: "Three people died.", published: "2024-09-19" });
  assert.equal(read.status, 200);
  assert.match(await read.text(), /Read just now and not kept/);
  const refused = await post({ typed: "http://127.0.0.1/secret", published: "" });
  assert.equal(refused.status, 403);
  assert.match(
    await refused.text(),
    /role="alert">Cannot fetch http:\/\/127\.0\.0\.1\/secret.*?>http:\/\/127\.0\.0\.1\/secret<\/textarea>/s,
  );
  assert.equal((await post({ typed: "  " })).status, 400);
  for (const published of ["soon", "2023-02-31"]) assert.equal((await post({ typed: "x", published })).status, 400);
});

test("a body over 2 MB is refused, and a form that another site posts", async () => {
  const large = await post({ typed: "x".repeat(2 * 1024 * 1024) });
  assert.equal(large.status, 413);
  assert.match(await large.text(), /it is over 2 MB/);
  assert.equal((await post({ typed: "x" }, { origin: "https://elsewhere.example" })).status, 403);
  assert.equal((await post({ typed: "x" }, { origin: "null" })).status, 403);
  assert.equal((await post({ typed: "x" }, { origin: "http://localhost" })).status, 200);
  assert.equal((await post({ typed: "x" }, { origin: "https://localhost" })).status, 200, "a proxy in front may speak https");
});

test("an address and a text are told apart", async () => {
  const asked: unknown[] = [];
  const readPasted = async (input: object) => {
    asked.push(input);
    return sampleReport;
  };
  const watched = site({ ...desk, readPasted }, { public: false, loopback: false, version: "1" });
  for (const typed of [" https://example.org/a \n", "https://example.org/a says three died", "Three died."])
    await watched.request("/read", { method: "POST", body: new URLSearchParams({ typed, published: "2024-01-02" }) });
  assert.deepEqual(asked, [
    { address: "https://example.org/a", published: "2024-01-02" },
    { text: "https://example.org/a says three died", published: "2024-01-02" },
    { text: "Three died.", published: "2024-01-02" },
  ]);
});

test("an empty folder says what to do next", async () => {
  const page = await html("/", site(fixtureDesk(await filledStore([])), { public: false, loopback: false, version: "1" }));
  assert.match(page, /Nothing is kept here yet.*tollkeeper collect/s);
});

test("what is not there is said in plain words with status 404", async () => {
  for (const path of ["/nowhere", "/tallies/none", "/articles/none", "/articles/none?known=2024-01-01", `${article}?capture=none`]) {
    const answer = await app.request(path);
    assert.equal(answer.status, 404, path);
    assert.match(await answer.text(), /Cannot show .*“/);
  }
});

function failing(trouble: Error): typeof app {
  return site({ ...desk, store: { ...store, captures: () => Promise.reject(trouble) } }, { public: false, loopback: false, version: "1" });
}

test("a fault of the program gives a plain page and hides what happened; a store that stopped gives 503", async (context) => {
  context.mock.method(console, "error", () => {});
  const broken = await failing(new Error("secret path")).request(article);
  assert.equal(broken.status, 500);
  assert.doesNotMatch(await broken.text(), /secret path/);
  assert.equal((await failing(new Refusal("stopped", "Cannot read: the disk is gone")).request(article)).status, 503);
});

test("long lists come in pages", async () => {
  const [first] = fixtureLedger.tallies;
  assert.ok(first);
  const tallies = Array.from({ length: 95 }, (_, index) => ({ ...first, id: `t${index}`, name: `Tally ${index}` }));
  const long = site(fixtureDesk(await filledStore(undefined, { ...fixtureLedger, tallies })), {
    public: false,
    loopback: false,
    version: "1",
  });
  assert.match(await html("/tallies?page=2", long), /Page 2 of 3/);
  assert.match(await html("/tallies?page=99", long), /Page 3 of 3/);
  assert.match(await html("/tallies?page=-1", long), /Page 1 of 3/);
});

test("pages follow the ledger: what is folded anew is shown", async () => {
  const [first] = fixtureLedger.tallies;
  const changing = await filledStore();
  const following = site(fixtureDesk(changing), { public: false, loopback: false, version: "1" });
  assert.match(await html("/tallies", following), new RegExp(`${fixtureLedger.tallies.length} running counts`));
  await changing.keepLedger({ ...fixtureLedger, tallies: [first!], breaks: [] }, "two");
  assert.match(await html("/tallies", following), /1 running count/);
});

test("assets come from paths that change with their content, and may be kept for good", async () => {
  const [, path = ""] = /href="(\/assets\/[0-9a-f]+\/style\.css)"/.exec(await html("/")) ?? [];
  const answer = await app.request(path);
  assert.equal(answer.headers.get("content-type"), "text/css; charset=utf-8");
  assert.match(answer.headers.get("cache-control") ?? "", /immutable/);
  for (const [, font = ""] of (await answer.text()).matchAll(/url\("([^"]+)"\)/g))
    assert.equal((await app.request(font)).headers.get("content-type"), "font/woff2");
});

test("pages go compressed to who takes them so, but for those that hold a token", async () => {
  const headers = { "accept-encoding": "gzip" };
  assert.equal((await app.request("/tallies", { headers })).headers.get("content-encoding"), "gzip");
  assert.equal((await app.request("/tallies")).headers.get("content-encoding"), null);
  assert.equal((await app.request("/sign-in", { headers })).headers.get("content-encoding"), null);
});

test("a loopback site refuses requests that come under another name", async () => {
  const own = site(desk, { public: false, loopback: true, version: "1" });
  for (const host of ["127.0.0.1:4750", "localhost", "[::1]:4750"])
    assert.equal((await own.request("/", { headers: { host } })).status, 200, host);
  for (const host of ["rebound.example:4750", "", "127.0.0.1.example"])
    assert.equal((await own.request("/", { headers: { host } })).status, 403, host);
});

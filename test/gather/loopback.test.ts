import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { fetchPage } from "../../src/gather/fetch-page.ts";
import { webAndIntranet } from "../../src/gather/safe-target.ts";
import type { Effects } from "../../src/model/effects.ts";
import { effectsWith, gatherAll } from "./effects.ts";

/** A newspaper of two articles on a server of its own: a front page, a feed, a packed sitemap. */
const article = (title: string) =>
  `<!doctype html><title>${title}</title><p>Nine people died on the coast road on Monday, police said.</p>`;
const bodies = new Map<string, readonly [type: string, body: string | Uint8Array]>([
  ["/", ["text/html", `<link rel="alternate" type="application/atom+xml" href="news.atom"><p>Front page`]],
  [
    "/news.atom",
    [
      "application/atom+xml",
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Coast</title><entry><link href="/a"/></entry><entry><link href="/away"/></entry></feed>`,
    ],
  ],
  ["/a", ["text/html", article("Flood")]],
  ["/b", ["text/html", article("Storm")]],
  ["/map.xml.gz", ["application/gzip", gzipSync("<urlset><url><loc>/b</loc></url><url><loc>/a</loc></url></urlset>")]],
  ["/bomb.xml.gz", ["application/gzip", gzipSync(Buffer.concat([Buffer.from("<urlset>"), Buffer.alloc(60_000_000, 32)]))]],
]);

let server: Server;
let site = "";
const effects: Effects = { ...effectsWith(), fetch: (address) => fetchPage(address, { surroundings: webAndIntranet }) };

before(async () => {
  server = createServer(({ url = "" }, response) => {
    const [type, body] = bodies.get(url) ?? ["text/plain", ""];
    response.writeHead(bodies.has(url) ? 200 : 404, { "content-type": type }).end(body);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

after(() => server.close());

async function said(path: string): Promise<string[]> {
  const found = await gatherAll(site + path, effects);
  return found.map((one) => (one.kind === "page" ? (one.page.url ?? "") : `${one.kind} ${one.at}`).replaceAll(site, ""));
}

test("a site is collected by the feed that its front page names, and a page that is away is refused alone", async () => {
  assert.deepEqual(await said("/"), ["/a", "refused /away"]);
});

test("a packed sitemap leads to its pages", async () => {
  assert.deepEqual(await said("/map.xml.gz"), ["/b", "/a"]);
});

test("a small file that unpacks without end stops at the limit", async () => {
  const [found] = await gatherAll(`${site}/bomb.xml.gz`, effects);
  assert.ok(found?.kind === "refused" && found.refusal.code === "too-large");
});

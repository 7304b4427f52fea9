import assert from "node:assert/strict";
import { test } from "node:test";
import { gatherSite } from "../../../src/gather/gather.ts";
import { articleLinks } from "../../../src/gather/site/article-links.ts";
import { discover } from "../../../src/gather/site/discover.ts";
import { pageLinks } from "../../../src/gather/site/page-links.ts";
import { Refusal } from "../../../src/model/refusal.ts";
import { effectsWith, pagesIn } from "../effects.ts";

const site = "https://coast.example/";
const html = (text: string) => ({ headers: { "content-type": "text/html" }, bytes: new TextEncoder().encode(text) });
const plain = (text: string) => ({ headers: { "content-type": "text/plain" }, bytes: new TextEncoder().encode(text) });
const front = `<!doctype html><title>The &amp; Coast</title><a href="/2022/05/04/flood-closes-the-coast-road">Flood closes the coast road</a>
<a href="/politics">All the politics of today</a><a href="https://other.example/2022/05/04/x">Somebody else's long headline</a>`;

test("a site's feeds come first, by the name they have there", async () => {
  const page = `${front}<link rel="alternate" type="application/rss+xml" title="All news" href="rss"><link rel=alternate type="text/html" href="/m">`;
  const found = await discover(site, effectsWith({ [site]: html(page) }));
  assert.deepEqual(
    found.map(({ kind, at, name }) => [kind, at, name]),
    [
      ["feed", "https://coast.example/rss", "All news"],
      ["site", site, "The & Coast"],
    ],
  );
});

test("where it names no feed, robots.txt is asked for sitemaps, those of news first", async () => {
  const robots = "User-agent: *\nDisallow: /x\nSitemap: https://coast.example/all.xml\nsitemap: /news.xml\n";
  const found = await discover(site, effectsWith({ [site]: html(front), [`${site}robots.txt`]: plain(robots) }));
  assert.deepEqual(
    found.map(({ kind, at }) => [kind, at]),
    [
      ["sitemap", "https://coast.example/news.xml"],
      ["sitemap", "https://coast.example/all.xml"],
      ["site", site],
    ],
  );
});

test("where nothing is offered, the site's own links are left", async () => {
  const away = new Refusal("unreachable", "Cannot fetch it: it is away. Try later.");
  const world = {
    ...effectsWith(),
    fetch: async (url: string) => (url === site ? { url, status: 200, ...html(front) } : Promise.reject(away)),
  };
  assert.deepEqual(
    (await discover(site, world)).map(({ kind }) => kind),
    ["site"],
  );
});

test("an address that is a feed is that feed, by the name it gives itself", async () => {
  const rss = `<rss><channel><title>Coast</title></channel></rss>`;
  assert.deepEqual(await discover(`${site}rss`, effectsWith({ [`${site}rss`]: { bytes: new TextEncoder().encode(rss) } })), [
    { kind: "feed", at: `${site}rss`, name: "Coast" },
  ]);
});

test("links that look like articles of the same site are told from sections and other sites", () => {
  assert.deepEqual(
    articleLinks(pageLinks(front, site), site).map(({ address }) => address),
    ["https://coast.example/2022/05/04/flood-closes-the-coast-road"],
  );
});

test("a site without feed or sitemap is collected by the links of its front page", async () => {
  const story = "https://coast.example/2022/05/04/flood-closes-the-coast-road";
  const pages = await pagesIn(site, effectsWith({ [site]: html(front), [story]: html("<!doctype html><p>Nine died.</p>") }));
  assert.deepEqual(
    pages.map(({ url }) => url),
    [story],
  );
});

test("a site of which nothing else is to be had is the page that it shows", async () => {
  const pages = await pagesIn(site, effectsWith({ [site]: html("<!doctype html><p>Nine people died.</p>") }));
  assert.deepEqual(
    pages.map(({ url }) => url),
    [site],
  );
});

test("a part of a site is one where somebody says so, and a page where nobody does", async () => {
  const section = `${site}world`;
  const story = "https://coast.example/2022/05/04/flood-closes-the-coast-road";
  const world = effectsWith({ [section]: html(front), [story]: html("<!doctype html><p>Nine died.</p>") });
  const said = await Array.fromAsync(gatherSite(section, world));
  assert.deepEqual(
    said.map((one) => one.kind === "page" && one.page.url),
    [story],
  );
  assert.deepEqual(
    (await pagesIn(section, world)).map(({ url }) => url),
    [section],
  );
});

test("a site where nothing is new is not taken for an article", async () => {
  const world = effectsWith({ [site]: html(front) });
  const fetch = async (url: string) => (url === site ? world.fetch(url) : { ...(await world.fetch(url)), status: 304 });
  assert.deepEqual(
    (await Array.fromAsync(gatherSite(site, { ...world, fetch }))).map(({ kind }) => kind),
    ["same"],
  );
});

test("links in comments are none, and a base counts from where it stands", () => {
  const links = pageLinks(
    `<!-- <link rel=alternate type=application/rss+xml href=/old> --><base href="https://cdn.example/x/"><A HREF='a?b&amp;c'>One <b>two</b> &amp; three</A>`,
    site,
  );
  assert.deepEqual([links.feeds, links.anchors], [[], [{ address: "https://cdn.example/x/a?b&c", text: "One two & three" }]]);
});

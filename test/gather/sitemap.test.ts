import assert from "node:assert/strict";
import { test } from "node:test";
import { readSitemap } from "../../src/gather/read-sitemap.ts";
import { effectsWith, gatherAll, pagesIn } from "./effects.ts";

const html = { headers: { "content-type": "text/html" }, bytes: new TextEncoder().encode("<!doctype html><p>Nine died.</p>") };
const xml = (text: string) => ({ headers: { "content-type": "application/xml" }, bytes: new TextEncoder().encode(text) });
const urls = (...addresses: string[]) => `<urlset>${addresses.map((one) => `<url><loc>${one}</loc></url>`).join("")}</urlset>`;

test("a news sitemap says when, by whom and in which language a page was published", () => {
  const { pages } = readSitemap(
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url>
     <loc> https://coast.example/flood?a=1&amp;b=2 </loc><lastmod>2022-05-05</lastmod><n:news><n:publication><n:name>The Coast</n:name>
     <n:language>en</n:language></n:publication><n:publication_date>2022-05-04T10:00+03:00</n:publication_date><n:title>Flood</n:title></n:news>
     </url></urlset>`,
    "the sitemap",
    null,
  );
  assert.deepEqual(pages, [
    {
      address: "https://coast.example/flood?a=1&b=2",
      changed: "2022-05-04T07:00:00.000Z",
      hints: { title: "Flood", published: "2022-05-04T07:00:00.000Z", publisher: "The Coast", language: "en" },
    },
  ]);
});

test("the newest pages come first, and of many only the newest", async () => {
  const entry = (at: number) =>
    `<url><loc>https://coast.example/${at}</loc><lastmod>2022-01-01T00:${String(at % 60).padStart(2, "0")}Z</lastmod></url>`;
  const text = `<urlset>${Array.from({ length: 600 }, (_, at) => entry(at)).join("")}</urlset>`;
  const world = { ...effectsWith(), fetch: async (url: string) => ({ url, status: 200, ...(url.endsWith(".xml") ? xml(text) : html) }) };
  const found = await gatherAll("https://coast.example/map.xml", world);
  assert.equal(found.filter(({ kind }) => kind === "page").length, 500);
  assert.ok(found[0]?.kind === "page" && found[0].page.url === "https://coast.example/59");
  assert.ok(found.some((one) => one.kind === "passed-over" && one.text === "It names 600 pages; the 500 newest are collected."));
});

test("an index that leads back to itself is followed once, and one in another only so deep", async () => {
  const index = (...addresses: string[]) =>
    xml(`<sitemapindex>${addresses.map((one) => `<sitemap><loc>${one}</loc></sitemap>`).join("")}</sitemapindex>`);
  const world = effectsWith({
    "https://coast.example/0.xml": index("https://coast.example/0.xml", "https://coast.example/1.xml"),
    "https://coast.example/1.xml": index("https://coast.example/0.xml", "https://coast.example/2.xml"),
    "https://coast.example/2.xml": index("https://coast.example/3.xml"),
    "https://coast.example/3.xml": index("https://coast.example/4.xml"),
    "https://coast.example/4.xml": xml(urls("https://coast.example/page")),
  });
  const found = await gatherAll("https://coast.example/0.xml", world);
  assert.deepEqual(
    found.map((one) => [one.kind, one.kind === "page" ? "" : one.at]),
    [["passed-over", "https://coast.example/4.xml"]],
  );
});

test("what a sitemap names and is no page is passed over", async () => {
  const world = effectsWith({
    "https://coast.example/map.xml": xml(urls("https://coast.example/a.pdf", "https://coast.example/b")),
    "https://coast.example/a.pdf": { headers: { "content-type": "application/pdf" }, bytes: new Uint8Array([37, 80, 68, 70, 0, 1, 2]) },
    "https://coast.example/b": html,
  });
  const pages = await pagesIn("https://coast.example/map.xml", world);
  assert.deepEqual(
    pages.map(({ url, source }) => [url, source]),
    [["https://coast.example/b", "https://coast.example/map.xml"]],
  );
});

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { pageId } from "../../../src/lib/slug.ts";
import { Refusal } from "../../../src/model/refusal.ts";
import { effectsWith, gatherAll, pagesIn } from "../effects.ts";
import { folderOf } from "../folder-of.ts";

const rss = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Example &amp; Sons</title><link>https://news.example/</link><language>en-gb</language>
<item><title>Flood kills nine</title><link>/flood</link><pubDate>Wed, 04 May 2022 10:00:00 +0300</pubDate>
<description>Nine died.</description><content:encoded><![CDATA[<p>Nine people died & four are missing.</p>]]></content:encoded></item>
<item><title>Only a summary</title><link>https://news.example/summary</link><description>Three died.</description></item>
<item><title>No address</title><guid isPermaLink="false">tag:7</guid><content:encoded>&lt;p&gt;Two died.&lt;/p&gt;</content:encoded></item>
</channel></rss>`;

const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="uk"><title>Приклад</title><link href="https://news.example/"/>
<entry><title>One</title><id>urn:1</id><link href="https://news.example/1"/><updated>2022-05-04T07:00:00Z</updated><content type="html">&lt;p&gt;One.&lt;/p&gt;</content></entry>
<entry><title>Two</title><id>urn:2</id><content>Two &lt; three.</content></entry></feed>`;

const whole = new TextEncoder().encode("<!doctype html><p>Three people died when a bus left the road.</p>");

function feedFile(text: string): string {
  return join(folderOf({ "feed.xml": text }), "feed.xml");
}

test("an item of RSS with content is a page of markup, with what the feed says of it", async () => {
  const [page] = await pagesIn(feedFile(rss));
  assert.deepEqual([page?.url, page?.id, page?.format], ["https://news.example/flood", pageId("https://news.example/flood"), "html"]);
  assert.equal(new TextDecoder().decode(page?.bytes), "<p>Nine people died & four are missing.</p>");
  assert.deepEqual(page?.hints, {
    title: "Flood kills nine",
    published: "2022-05-04T07:00:00.000Z",
    publisher: "Example & Sons",
    language: "en-gb",
  });
});

test("an item with no more than a summary is followed to its page, with what the feed says of it", async () => {
  const path = feedFile(rss);
  const world = effectsWith({ "https://news.example/summary": { headers: { "content-type": "text/html" }, bytes: whole } });
  const page = (await pagesIn(path, world)).find(({ url }) => url === "https://news.example/summary");
  assert.deepEqual([page?.source, page?.hints.title, page?.hints.publisher], [path, "Only a summary", "Example & Sons"]);
  assert.deepEqual(page?.bytes, whole);
});

test("an item whose page is not to be had is refused by itself, and the others stand", async () => {
  const world = {
    ...effectsWith(),
    fetch: () => Promise.reject(new Refusal("unreachable", "Cannot fetch it: the server is away. Try later.")),
  };
  const kinds = (await gatherAll(feedFile(rss), world)).map((one) => (one.kind === "refused" ? `refused ${one.at}` : one.kind));
  assert.deepEqual(kinds, ["page", "refused https://news.example/summary", "page"]);
});

test("an item without an address is known by its guid, and one without content too is passed over", async () => {
  const pages = await pagesIn(feedFile(rss));
  assert.equal(pages.at(-1)?.id, pageId("tag:7"));
  const [found] = await gatherAll(feedFile("<rss><channel><item><title>Nine died</title></item></channel></rss>"));
  assert.ok(found?.kind === "passed-over" && found.text === "The feed gives neither its content nor its address.");
});

test("entries of Atom are pages, of markup or of text", async () => {
  const pages = await pagesIn(feedFile(atom));
  assert.deepEqual(
    pages.map(({ format, hints, bytes }) => [format, hints.language, new TextDecoder().decode(bytes)]),
    [
      ["html", "uk", "<p>One.</p>"],
      ["text", "uk", "Two < three."],
    ],
  );
});

test("a feed that breaks off is read as far as its last whole item, and says so", async () => {
  const found = await gatherAll(feedFile(rss.slice(0, rss.indexOf("<description>Three"))));
  assert.deepEqual(
    found.map((one) => (one.kind === "page" ? one.page.url : one.kind)),
    ["https://news.example/flood", "passed-over"],
  );
});

test("what begins as a feed and is none is refused", async () => {
  const [found] = await gatherAll(feedFile("<rss>"));
  assert.ok(found?.kind === "refused" && found.refusal.code === "unreadable");
});

test("a feed in another character set is decoded before it is read, whatever the set", async () => {
  const text = (charset: string) =>
    `<?xml version="1.0" encoding="${charset}"?><feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>u</id><content>`;
  const end = "</content></entry></feed>";
  const cyrillic = Buffer.concat([Buffer.from(text("windows-1251")), Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xb3, 0xf2]), Buffer.from(end)]);
  const wide = Buffer.from(`${text("utf-16")}Привіт${end}`, "utf16le");
  for (const bytes of [cyrillic, wide]) {
    const dir = folderOf({ "feed.xml": bytes });
    assert.equal(new TextDecoder().decode((await pagesIn(dir))[0]?.bytes), "Привіт");
  }
});

test("a feed that calls itself by the wrong character set is read by its bytes", async () => {
  const dir = folderOf({
    "feed.xml": `<?xml version="1.0" encoding="iso-8859-1"?><rss><item><guid>tag:1</guid><content:encoded>Привіт</content:encoded></item></rss>`,
  });
  assert.equal(new TextDecoder().decode((await pagesIn(dir))[0]?.bytes), "Привіт");
});

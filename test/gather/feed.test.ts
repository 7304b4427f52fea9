import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { pageId } from "../../src/lib/slug.ts";
import { gatherAll, pagesIn } from "./effects.ts";
import { folderOf } from "./folder-of.ts";

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

test("an item with no more than a summary is passed over, and one without an address is known by its guid", async () => {
  const found = await gatherAll(feedFile(rss));
  const said = found.map((one) => (one.kind === "page" ? one.page.id : `${one.kind} ${one.at}`));
  assert.deepEqual(said, [pageId("https://news.example/flood"), "passed-over https://news.example/summary", pageId("tag:7")]);
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

test("a feed that breaks off is read as far as its last whole item", async () => {
  const pages = await pagesIn(feedFile(rss.slice(0, rss.indexOf("<title>No address"))));
  assert.deepEqual(
    pages.map(({ url }) => url),
    ["https://news.example/flood"],
  );
});

test("what begins as a feed and is none is refused", async () => {
  const [found] = await gatherAll(feedFile("<rss>"));
  assert.ok(found?.kind === "refused" && found.refusal.code === "unreadable");
});

test("a feed in another character set is decoded before it is read", async () => {
  const text = `<?xml version="1.0" encoding="windows-1251"?><feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>u</id><content>`;
  const bytes = Buffer.concat([
    Buffer.from(text),
    Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xb3, 0xf2]),
    Buffer.from("</content></entry></feed>"),
  ]);
  const dir = folderOf({ "feed.xml": bytes });
  assert.equal(new TextDecoder().decode((await pagesIn(dir))[0]?.bytes), "Привіт");
});

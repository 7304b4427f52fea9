import assert from "node:assert/strict";
import { test } from "node:test";
import { plainText } from "../../../src/gather/feed/feed-text.ts";
import { readFeed } from "../../../src/gather/feed/read-feed.ts";

const read = (text: string, base: string | null = null) => readFeed(text, { at: "the feed", base });
const channel = (inner: string) => read(`<rss version="2.0"><channel>${inner}</channel></rss>`);
const item = (inner: string, base: string | null = null) =>
  read(`<rss version="2.0"><channel><item>${inner}</item></channel></rss>`, base).items[0]!;
const entry = (inner: string) => read(`<feed xmlns="http://www.w3.org/2005/Atom"><entry>${inner}</entry></feed>`).items[0]!;

test("every dialect says which it is", () => {
  const roots = [
    `<rss version="0.92"/>`,
    `<rss version="2.0.1"/>`,
    `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"/>`,
    `<feed version="0.3" xmlns="http://purl.org/atom/ns#"/>`,
    `<feed xmlns="http://www.w3.org/2005/Atom"/>`,
    `<CHANNEL HREF="https://coast.example/"/>`,
  ];
  assert.deepEqual(
    roots.map((root) => read(root).version),
    ["rss 0.92", "rss 2.0", "rdf 1.0", "atom 0.3", "atom 1.0", "cdf"],
  );
});

test("a feed says where it stands, in which language, and where to subscribe", () => {
  const feed = channel(
    `<title>Coast</title><link>https://coast.example/</link><language>en_GB</language><lastBuildDate>Sun, 01 May 22 06:00 EST</lastBuildDate>
     <atom:link rel="self" href="https://coast.example/rss"/><atom:link rel="hub" href="https://hub.example/"/>`,
  );
  assert.deepEqual(
    [feed.link, feed.self, feed.hub, feed.language, feed.updated],
    ["https://coast.example/", "https://coast.example/rss", "https://hub.example/", "en-GB", "2022-05-01T11:00:00.000Z"],
  );
});

test("the picture's title and link are not the feed's", () => {
  const feed = channel(`<image><title>Logo</title><link>https://coast.example/logo</link><url>/l.png</url></image><title>Coast</title>`);
  assert.deepEqual([plainText(feed.title), feed.link, feed.image], ["Coast", null, "/l.png"]);
});

test("names count under whatever prefix a feed gives them", () => {
  const feed = read(
    `<rss xmlns:x="http://purl.org/dc/elements/1.1/" xmlns:y="http://search.yahoo.com/mrss/"><channel><item>
     <x:creator>Ann Lee</x:creator><x:date>2022-05-04T10:00+03:00</x:date>
     <y:content url="https://coast.example/a.jpg" type="image/jpeg"><y:description>The road</y:description><y:credit>Bo Ray</y:credit></y:content>
     </item></channel></rss>`,
  );
  const [only] = feed.items;
  assert.equal(only?.authors[0]?.name, "Ann Lee");
  assert.equal(only?.updated, "2022-05-04T07:00:00.000Z");
  assert.deepEqual(only?.enclosures, [
    { url: "https://coast.example/a.jpg", type: "image/jpeg", length: null, caption: "The road", credit: "Bo Ray" },
  ]);
});

test("a person's name and address are told apart however they are written", () => {
  const people = ["ann@coast.example (Ann Lee)", "Ann Lee (ann@coast.example)", "Ann Lee &lt;ann@coast.example&gt;", "Ann Lee"];
  assert.deepEqual(
    people.map((written) => item(`<author>${written}</author>`).authors[0]),
    [
      ...Array.from({ length: 3 }, () => ({ name: "Ann Lee", email: "ann@coast.example", url: null })),
      { name: "Ann Lee", email: null, url: null },
    ],
  );
});

test("a guid is an address only where it is one and does not deny it", () => {
  assert.equal(item("<guid>https://coast.example/7</guid>").link, "https://coast.example/7");
  assert.equal(item('<guid isPermaLink="false">https://coast.example/7</guid>').link, null);
  assert.equal(item("<guid>seven</guid>").link, null);
});

test("markup comes out the same however it is wrapped", () => {
  const wrapped = [
    `<content type="html">&lt;p&gt;Nine &amp;amp; two&lt;/p&gt;</content>`,
    `<content type="html"><![CDATA[<p>Nine &amp; two</p>]]></content>`,
    `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Nine &amp; two</p></div></content>`,
    `<content type="xhtml" xmlns:h="http://www.w3.org/1999/xhtml"><h:div><h:p>Nine &amp; two</h:p></h:div></content>`,
    `<content type="text/html" mode="base64">${Buffer.from("<p>Nine &amp; two</p>").toString("base64")}</content>`,
  ];
  for (const one of wrapped) {
    const { content } = entry(one);
    assert.deepEqual([content?.form, content?.value], ["html", "<p>Nine &amp; two</p>"], one);
  }
});

test("plain text stays what it says, brackets and all", () => {
  assert.deepEqual(plainText(entry("<title>Nine &lt; ten</title>").title), "Nine < ten");
  assert.equal(plainText(item("<title>Nine &amp;amp; &lt;b>two&lt;/b>\n dead</title>").title), "Nine & two dead");
});

test("addresses are made whole by the nearest base, then by the feed's own address", () => {
  const html = `<description>&lt;a href="map">the map&lt;/a></description><link>story</link>`;
  const near = item(html, "https://coast.example/feeds/rss");
  assert.equal(near.link, "https://coast.example/feeds/story");
  assert.match(near.summary?.value ?? "", /href="https:\/\/coast\.example\/feeds\/map"/);
  const based = read(`<rss xml:base="https://other.example/x/"><channel xml:base="y/"><item><link>story</link></item></channel></rss>`);
  assert.equal(based.items[0]?.link, "https://other.example/x/y/story");
});

test("entities are read as XML, HTML and the doctype name them, and a bare ampersand is itself", () => {
  const feed = read(
    `<!DOCTYPE rss [<!ENTITY paper "The Coast"><!ENTITY full "&paper; Daily">]><rss><channel><title>&full;&nbsp;&#8212;&#150; A&B &lost;</title></channel></rss>`,
  );
  assert.equal(feed.title?.value, "The Coast Daily\u00a0\u2014\u2013 A&B &lost;");
});

test("entities that unfold without end are left folded", () => {
  const levels = Array.from({ length: 30 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(20)}">`).join("");
  const feed = read(`<!DOCTYPE rss [<!ENTITY e0 "${"ha".repeat(1000)}">${levels}]><rss><channel><title>&e30;&e2;</title></channel></rss>`);
  assert.ok((feed.title?.value.length ?? 0) < 400_000);
});

test("elements that stand in each other without end are refused", () => {
  assert.throws(() => read(`<rss><channel>${"<a>".repeat(1_000_000)}`), /Cannot read the feed: its elements stand in each other/);
});

test("a description beside a summary is the content", () => {
  const both = item("<description>Nine died on the road. More is known.</description><content:encoded>All of it.</content:encoded>");
  assert.deepEqual([both.summary?.value.slice(0, 4), both.content?.value], ["Nine", "All of it."]);
  const other = item("<summary>Nine died.</summary><description>All of it.</description>");
  assert.deepEqual([other.summary?.value, other.content?.value], ["Nine died.", "All of it."]);
});

test("an item cut in half is left out, and the feed says that it broke off", () => {
  const feed = read(`<rss><channel><title>Coast</title><item><guid>1</guid></item><item><guid>2</gu`);
  assert.deepEqual([feed.items.map(({ id }) => id), feed.brokenOff], [["1"], true]);
});

test("tags that do not match spoil no other item", () => {
  const feed = read(`<rss><channel><item><title>One <b>bold</title><guid>1</guid></item><item><guid>2</guid></item></channel></rss>`);
  assert.deepEqual(
    feed.items.map(({ id }) => id),
    ["1", "2"],
  );
});

test("a doctype counts only where one belongs", () => {
  const text = `<!-- no <!DOCTYPE --><?xml version="1.0"?><rss><channel><title><![CDATA[<!DOCTYPE rss [<!ENTITY a "b">]>]]>&a;</title></channel></rss>`;
  assert.equal(read(text).title?.value, `<!DOCTYPE rss [<!ENTITY a "b">]>&a;`);
});

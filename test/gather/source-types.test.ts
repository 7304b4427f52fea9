import assert from "node:assert/strict";
import { test } from "node:test";
import { warcType } from "../../src/gather/archive/warc-type.ts";
import { feedType } from "../../src/gather/feed/feed-type.ts";
import { jsonFeedType } from "../../src/gather/feed/json-feed-type.ts";
import { htmlType } from "../../src/gather/html-type.ts";
import { jsonlType } from "../../src/gather/jsonl-type.ts";
import { opmlType } from "../../src/gather/opml-type.ts";
import { siteType } from "../../src/gather/site/site-type.ts";
import { sitemapType } from "../../src/gather/sitemap-type.ts";
import { sourceTypes } from "../../src/gather/source-types.ts";
import { textType } from "../../src/gather/text-type.ts";
import { type ContractCase, sourceTypeContract } from "./source-type-contract.ts";
import { warcOf } from "./warc-of.ts";

const article = "<!doctype html><html><title>Flood</title><p>Nine people died on the coast road.</p></html>";
const page = { headers: { "content-type": "text/html" }, bytes: new TextEncoder().encode(article) };
const listing = (text: string) => ({ headers: { "content-type": "application/xml" }, bytes: new TextEncoder().encode(text) });

const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Coast</title>
<item><title>Flood</title><link>https://coast.example/flood</link><description>Nine died.</description></item>
<item><title>Storm</title><link>https://coast.example/storm</link>
<content:encoded><![CDATA[<p>Two were hurt.</p>]]></content:encoded></item></channel></rss>`;

const cases: readonly ContractCase[] = [
  { type: htmlType, sample: article, gives: [null] },
  { type: textType, sample: "Nine people died on the coast road.\nTwo were hurt.\n", gives: [null] },
  {
    type: jsonlType,
    sample: '{"id":"a","text":"Nine died.","url":"https://coast.example/a"}\n{"id":"b","html":"<p>Two died.</p>"}\n',
    gives: ["https://coast.example/a", null],
  },
  {
    type: feedType,
    sample: rss,
    web: { "https://coast.example/flood": page },
    gives: ["https://coast.example/flood", "https://coast.example/storm"],
  },
  {
    type: jsonFeedType,
    sample: JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "Coast",
      items: [
        { id: "1", url: "https://coast.example/one", content_text: "One died." },
        { id: "2", url: "https://coast.example/two", summary: "Two died." },
      ],
    }),
    web: { "https://coast.example/two": page },
    gives: ["https://coast.example/one", "https://coast.example/two"],
  },
  {
    type: sitemapType,
    sample: `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://coast.example/may.xml</loc></sitemap></sitemapindex>`,
    web: {
      "https://coast.example/may.xml": listing(`<urlset><url><loc>https://coast.example/flood</loc></url></urlset>`),
      "https://coast.example/flood": page,
    },
    gives: ["https://coast.example/flood"],
  },
  {
    type: opmlType,
    sample: `<opml version="2.0"><body><outline text="Coast"><outline type="rss" xmlUrl="https://coast.example/rss"/></outline></body></opml>`,
    web: { "https://coast.example/rss": listing(rss), "https://coast.example/flood": page },
    gives: ["https://coast.example/flood", "https://coast.example/storm"],
  },
  {
    type: siteType,
    address: "https://coast.example/",
    sample: `<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head><p>Front page</p></html>`,
    web: { "https://coast.example/rss": listing(rss), "https://coast.example/flood": page },
    gives: ["https://coast.example/flood", "https://coast.example/storm"],
  },
  {
    type: warcType,
    sample: await warcOf([{ url: "https://coast.example/flood", date: "2022-05-04T07:00:00Z", body: article }]),
    gives: ["https://coast.example/flood"],
  },
];

for (const one of cases) sourceTypeContract(one);

test("every type of source is held to the contract", () => {
  assert.deepEqual(cases.map(({ type }) => type.name).toSorted(), sourceTypes.map(({ name }) => name).toSorted());
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { feedHints } from "../../src/gather/feed-hints.ts";

function hintsOf(text: string, headers: Readonly<Record<string, string>> = {}) {
  return feedHints({ url: "https://paper.example/feed.xml", status: 200, headers, bytes: new TextEncoder().encode(text) });
}

test("a feed says for how long it stays as it is, and the longest that it says counts", () => {
  assert.equal(hintsOf("<rss><channel><ttl> 30 </ttl><item>").stays, 1800);
  assert.equal(hintsOf("<rss><channel><sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>").stays, 900);
  assert.equal(hintsOf("<rss><channel><ttl>10</ttl>", { "cache-control": "public, max-age=900" }).stays, 900);
  assert.equal(hintsOf("<rss><channel><title>x</title>", { "cache-control": "no-cache, s-maxage=9" }).stays, null);
});

test("what stands in an item says nothing of the feed", () => {
  assert.deepEqual(hintsOf('<rss><channel><item><ttl>9</ttl><link rel="hub" href="https://hub.example/"/>'), {
    stays: null,
    hub: null,
    self: null,
  });
});

test("a hub is named in the feed's head, in a header or in JSON", () => {
  const named = { stays: null, hub: "https://hub.example/", self: "https://paper.example/feed" };
  assert.deepEqual(
    hintsOf('<feed><link rel="hub" href="https://hub.example/"/><link href=\'/feed\' rel=\'self\' type="application/atom+xml"/><entry>'),
    named,
  );
  assert.deepEqual(hintsOf("<rss><channel>", { link: '<https://hub.example/>; rel="hub", </feed>; rel=self' }), named);
  const json = {
    version: "https://jsonfeed.org/version/1.1",
    feed_url: "https://paper.example/feed",
    hubs: [null, { type: "WebSub", url: "https://hub.example/" }],
  };
  assert.deepEqual(hintsOf(JSON.stringify(json)), named);
  assert.equal(hintsOf('{"hubs": 3}').hub, null);
});

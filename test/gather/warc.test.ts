import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { WARCParser } from "warcio";
import { warcRecords } from "../../src/gather/archive/warc-records.ts";
import { warcType } from "../../src/gather/archive/warc-type.ts";
import type { Gathered } from "../../src/gather/gathered.ts";
import { effectsWith } from "./effects.ts";
import { materialOf } from "./material-of.ts";
import { warcOf } from "./warc-of.ts";

const world = { ...effectsWith(), follow: () => assert.fail("nothing is followed") };
const html = "<!doctype html><p>Nine people died.</p>";
const date = "2022-05-04T07:00:00Z";
const chunked = `9\r\n<!doctype\r\n6;note\r\n html>\r\n0\r\n\r\n`;

const responses = [
  { url: "https://coast.example/plain", date, body: html },
  { url: "https://coast.example/picture.png", date, body: new Uint8Array(300_000), type: "image/png" },
  { url: "https://coast.example/packed", date, body: gzipSync(html), headers: { "Content-Encoding": "gzip" } },
  { url: "https://coast.example/brotli", date, body: brotliCompressSync(html), headers: { "Content-Encoding": "br" } },
  { url: "https://coast.example/undone", date, body: html, headers: { "Content-Encoding": "gzip", "Transfer-Encoding": "chunked" } },
  { url: "https://coast.example/chunked", date, body: chunked, headers: { "Transfer-Encoding": "chunked" } },
  { url: "https://coast.example/gone", date, body: html, status: "404 Not Found" },
];

async function gathered(bytes: Uint8Array): Promise<Gathered[]> {
  return Array.fromAsync(warcType.gather(materialOf(bytes), world));
}

async function pages(bytes: Uint8Array) {
  return (await gathered(bytes)).flatMap((one) => (one.kind === "page" ? [one.page] : []));
}

for (const packed of [false, true])
  test(`responses of markup are pages as of their capture, whatever they came wrapped in (${packed ? "packed" : "plain"})`, async () => {
    const found = await pages(await warcOf(responses, packed));
    assert.deepEqual(
      found.map(({ url, captured, bytes }) => [url?.split("/").at(-1), captured, new TextDecoder().decode(bytes)]),
      [
        ["plain", "2022-05-04T07:00:00.000Z", html],
        ["packed", "2022-05-04T07:00:00.000Z", html],
        ["brotli", "2022-05-04T07:00:00.000Z", html],
        ["undone", "2022-05-04T07:00:00.000Z", html],
        ["chunked", "2022-05-04T07:00:00.000Z", "<!doctype html>"],
      ],
    );
  });

test("what is no page of markup is counted, not listed", async () => {
  const [last] = (await gathered(await warcOf(responses))).slice(-1);
  assert.ok(last?.kind === "passed-over" && last.text.startsWith("3 of its records"));
});

for (const packed of [false, true])
  test(`records begin where another program says that they begin (${packed ? "packed" : "plain"})`, async () => {
    const bytes = await warcOf(responses, packed);
    const ours = await Array.fromAsync(warcRecords(materialOf(bytes).chunks(), { wants: () => true, most: 1e6 }));
    assert.deepEqual(
      ours.map(({ offset, headers }) => [offset, headers.get("warc-type")]),
      await offsetsByOther(bytes),
    );
  });

async function offsetsByOther(bytes: Uint8Array): Promise<[number, string | null][]> {
  const parser = new WARCParser(materialOf(bytes).chunks());
  const found: [number, string | null][] = [];
  for await (const record of parser) {
    await record.skipFully();
    found.push([parser.offset, record.warcType]);
  }
  return found;
}

test("a page keeps its place in the archive", async () => {
  const bytes = await warcOf(responses, true);
  const [first, second] = await pages(bytes);
  for (const page of [first, second]) {
    const offset = Number(page?.headers["warc-offset"]);
    assert.deepEqual([...bytes.subarray(offset, offset + 2)], [0x1f, 0x8b]);
  }
  assert.notEqual(first?.headers["warc-offset"], second?.headers["warc-offset"]);
});

test("an archive that breaks off gives what came before, and says where", async () => {
  for (const packed of [false, true]) {
    const bytes = await warcOf([responses[0]!, { url: "https://coast.example/long", date, body: html.repeat(2000) }], packed);
    const found = await gathered(bytes.subarray(0, bytes.length - 150));
    assert.equal(found[0]?.kind, "page");
    assert.ok(found.some((one) => one.kind === "refused" && /byte \d+: the file breaks off/.test(one.refusal.message)));
  }
});

test("a packed member with bytes spoilt ends the reading with a refusal", async () => {
  const bytes = await warcOf([responses[0]!, { url: "https://coast.example/long", date, body: html.repeat(2000) }], true);
  bytes.fill(0xff, bytes.length - 400, bytes.length - 20);
  await assert.rejects(gathered(bytes), /Cannot read the rest of given: its packing is damaged/);
});

test("a record that unpacks to more than a page may hold is passed over", async () => {
  const bomb = gzipSync(new Uint8Array(30_000_000));
  const found = await gathered(
    await warcOf([{ url: "https://coast.example/bomb", date, body: bomb, headers: { "Content-Encoding": "gzip" } }, responses[0]!], true),
  );
  assert.deepEqual(
    found.map(({ kind }) => kind),
    ["page", "passed-over"],
  );
});

test("a gzip member that is a bomb itself is passed through, and the page after it is read", async () => {
  const wide = `WARC/1.1\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: 90000000\r\n\r\n${" ".repeat(90_000_000)}\r\n\r\n`;
  const found = await gathered(new Uint8Array(Buffer.concat([gzipSync(wide), await warcOf([responses[0]!], true)])));
  assert.deepEqual(
    found.map(({ kind }) => kind),
    ["page", "passed-over"],
  );
});

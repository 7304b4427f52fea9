import assert from "node:assert/strict";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { join } from "node:path";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { gather } from "../../src/gather/gather.ts";
import { pageId } from "../../src/lib/slug.ts";
import { effectsWith, gatherAll, now, pagesIn, summary } from "./effects.ts";
import { folderOf } from "./folder-of.ts";

async function gatherLines(...lines: unknown[]) {
  const text = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  return gatherAll(join(folderOf({ "news.jsonl": text }), "news.jsonl"));
}

test("each line is a page, with all that it says of it", async () => {
  const fields = { title: "Toll", published: "2022-05-03", publisher: "The Example", language: "en" };
  const [first, second] = await gatherLines(
    { id: "a", text: "Twelve\npeople.", captured: "2022-05-04T10:00:00+02:00", ...fields },
    { id: 7, html: "<p>Zwölf", url: "https://news.example/7" },
  );
  assert.ok(first?.kind === "page" && second?.kind === "page");
  assert.deepEqual([first.page.id, first.page.captured, first.page.format], [pageId("a"), "2022-05-04T08:00:00.000Z", "text"]);
  assert.deepEqual(first.page.hints, fields);
  assert.deepEqual([second.page.id, second.page.captured, second.page.format], [pageId("https://news.example/7"), now, "html"]);
  assert.equal(new TextDecoder().decode(second.page.bytes), "<p>Zwölf");
});

test("a line without text or markup is passed over, a broken one is refused, and the others are read", async () => {
  const found = await gatherLines(
    { id: "a", title: "no body" },
    "{ broken",
    "",
    '"only a string"',
    { id: "b", text: "Two." },
    { id: "c", text: 5 },
  );
  const said = found.map((one) => {
    if (one.kind === "page") return one.page.id;
    const what = one.kind === "refused" ? one.refusal.code : one.kind === "passed-over" ? one.text : one.kind;
    return `${one.at.replace(/^.*news/, "news")}: ${what}`;
  });
  assert.deepEqual(said, [
    'news.jsonl, line 1: It has neither "text" nor "html".',
    "news.jsonl, line 2: unreadable",
    "news.jsonl, line 4: unreadable",
    pageId("b"),
    'news.jsonl, line 6: It has neither "text" nor "html".',
  ]);
});

test("letters that are no UTF-8 are read as such, with a note", async () => {
  const folder = folderOf({
    "news.jsonl": Buffer.concat([Buffer.from('{"id":"a","text":"Caf'), Buffer.from([0xe9]), Buffer.from(' burns"}')]),
  });
  const [only] = await gatherAll(join(folder, "news.jsonl"));
  assert.ok(only?.kind === "page");
  assert.equal(new TextDecoder().decode(only.page.bytes), "Caf\ufffd burns");
  assert.match(only.notes[0]?.text ?? "", /broken or no UTF-8/);
});

test("a moment of capture in 2099, or on 31 February, is replaced by now, with a note", async () => {
  const found = await gatherLines(
    { id: "a", text: "x", captured: "2099-01-01" },
    { id: "b", text: "x", captured: "2022-02-31" },
    { id: "c", text: "x", captured: 5 },
  );
  for (const one of found) assert.ok(one.kind === "page" && one.page.captured === now && one.notes.length === 1);
});

test("a moment without a zone is meant in UTC on every machine", async () => {
  const found = await gatherLines(
    { id: "a", text: "x", captured: "2022-05-04T10:00" },
    { id: "b", text: "x", captured: "2022-05-04 10:00:00" },
  );
  for (const one of found) assert.ok(one.kind === "page" && one.page.captured === "2022-05-04T10:00:00.000Z");
});

test("lines of pages are known by how they begin, whatever their file is called, and a configuration is none", async () => {
  const line = '{"id":"a","text":"Two."}\n';
  const dir = folderOf({ "a.txt": line, "b.json": line, "c.json": '{\n  "id": 1,\n  "text": "x"\n}', "d.json": '{"name":"x","text":"y"}' });
  assert.deepEqual(await summary(dir), ["text a", "text a", "passed-over", "passed-over"]);
});

test("a line that names neither an id nor an address is known by its number", async () => {
  const [page] = await pagesIn(folderOf({ "a.ndjson": '\n{"text":"Two."}' }));
  assert.equal(page?.id, pageId("a.ndjson#2"));
});

test("a line of 21 million letters is refused and the next one read", async () => {
  const found = await gatherLines({ id: "long", text: "x".repeat(21_000_000) }, { id: "b", text: "Two." });
  assert.deepEqual(
    found.map((one) => (one.kind === "refused" ? one.refusal.code : one.kind)),
    ["too-large", "page"],
  );
});

test("memory stays flat over a hundred megabytes of lines", async () => {
  const path = join(folderOf({}), "many.jsonl");
  const file = createWriteStream(path);
  const line = `${JSON.stringify({ id: "a", text: "words ".repeat(3000) })}\n`.repeat(100);
  for (let n = 0; n < 56; n++) if (!file.write(line)) await once(file, "drain");
  await finished(file.end());
  const before = heldBytes();
  let pages = 0;
  let peak = 0;
  for await (const one of gather(path, effectsWith())) {
    if (one.kind === "page" && ++pages % 500 === 0) peak = Math.max(peak, heldBytes() - before);
  }
  assert.equal(pages, 5600);
  assert.ok(peak < 30e6, `grew by ${Math.round(peak / 1e6)} MB`);
});

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** What is held after everything that could be thrown away is. */
function heldBytes(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

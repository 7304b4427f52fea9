import assert from "node:assert/strict";
import { once } from "node:events";
import { symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { pageId, sha256 } from "../../src/lib/slug.ts";
import { effectsWith, gatherAll, now, pagesIn, summary } from "./effects.ts";
import { folderOf } from "./folder-of.ts";

const html = "<!doctype html><title>Toll</title><p>Twelve people were killed.";

test("a folder gives its pages and those of the folders in it, in order of name", async () => {
  const dir = folderOf({ "b.html": html, "a/z.txt": "Two were hurt.", "a/b/c.htm": html, "a/a.html": html });
  assert.deepEqual(await summary(dir), ["html a", "html c", "text z", "html b"]);
});

test("hidden files and folders are left out in silence", async () => {
  assert.deepEqual(await summary(folderOf({ ".hidden.html": html, ".git/page.html": html, "page.html": html })), ["html page"]);
});

test("a link back into the folder is not followed twice; a link to a file is", async () => {
  const dir = folderOf({ "a/page.html": html });
  symlinkSync(dir, join(dir, "a", "back"));
  symlinkSync(join(dir, "a", "page.html"), join(dir, "linked.html"));
  symlinkSync(join(dir, "gone.html"), join(dir, "nowhere.html"));
  assert.deepEqual(await summary(dir), ["html page", "html linked", "passed-over"]);
});

test("what is neither file nor folder is passed over and not waited for", { skip: process.platform === "win32" }, async () => {
  const dir = folderOf({ "page.html": html });
  const server = createServer().listen(join(dir, "socket.html"));
  await once(server, "listening");
  assert.deepEqual(await summary(dir), ["html page", "passed-over"]);
  server.close();
});

test("a page's id comes from its path inside the folder, so it is the same wherever the folder lies", async () => {
  const [one, other] = [folderOf({ "may/toll.html": html }), folderOf({ "may/toll.html": html })];
  const [here] = await pagesIn(one);
  const [there] = await pagesIn(`${other}/`);
  assert.equal(here?.id, pageId("may/toll.html"));
  assert.equal(here?.id, there?.id);
  assert.deepEqual([here?.source, here?.url, here?.captured, here?.hash], [`${one}/`, null, now, sha256(html)]);
});

test("a file that is named itself has its bare name", async () => {
  const path = join(folderOf({ "may/toll.html": html }), "may", "toll.html");
  const [page] = await pagesIn(path);
  assert.deepEqual([page?.id, page?.source], [pageId("toll.html"), path]);
});

test("what a file is shows in its content as well as in its name", async () => {
  const dir = folderOf({
    "1.txt": `\n<!-- saved --><!DOCTYPE html>\n<HTML lang=en><p>Twelve.</HTML>`,
    "2.html": "Twelve people were killed & nine were hurt.",
    "3": "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><p>Twelve.</p></html>",
    "4": "A text without an extension.",
    "5.txt": "Twelve <b>people</b>.",
    "6.php": html,
  });
  assert.deepEqual(await summary(dir), ["html 1", "text 2", "html 3", "text 4", "text 5", "html 6"]);
});

test("what is no page is passed over with a note", async () => {
  const dir = folderOf({
    "data.json": "{}",
    "picture.png": new Uint8Array([0x89, 0x50, 0, 0, 1]),
    "style.css": "p{}",
    "README.md": "# Pages",
    core: new Uint8Array(64),
  });
  const found = await gatherAll(dir);
  assert.equal(found.length, 5);
  for (const one of found) assert.ok(one.kind === "passed-over" && one.text === "It is no page, text, feed, archive or lines of JSON.");
});

test("a missing folder, an empty file, a page of 21 MB and binary named .html are refused in plain words, and the rest goes on", async () => {
  const dir = folderOf({
    "1-empty.html": "",
    "2-huge.html": `<p>${"words ".repeat(3_500_000)}`,
    "3-binary.html": new Uint8Array(4096).map((_, at) => at * 7),
    "4-page.html": html,
  });
  const found = [...(await gatherAll(join(dir, "nowhere"))), ...(await gatherAll(dir))];
  const said = found.map((one) =>
    one.kind === "refused" ? `${one.refusal.code}: ${one.refusal.message.replaceAll(dir, "DIR")}` : one.kind,
  );
  assert.deepEqual(said, [
    "missing: Cannot find DIR/nowhere: there is no such file or folder. Check the path.",
    "unreadable: Cannot read DIR/1-empty.html: it is empty. Save the page again.",
    "too-large: Cannot read DIR/2-huge.html: it is larger than 20 MB. Give each article as a page of its own.",
    "unreadable: Cannot read DIR/3-binary.html: its bytes are no text. Save the page as HTML or as text.",
    "page",
  ]);
});

test("a sidecar says when, where and by whom a page was captured, and is no page itself", async () => {
  const sidecar = {
    captured: "2022-05-04",
    url: "https://news.example/toll",
    published: "2022-05-03",
    publisher: "The Example",
    title: "Toll",
  };
  const dir = folderOf({ "toll.html": html, "toll.html.meta.json": JSON.stringify(sidecar), "alone.meta.json": "{}" });
  const [page, ...others] = await pagesIn(dir);
  assert.equal(others.length, 0);
  assert.deepEqual([page?.captured, page?.url, page?.id], ["2022-05-04T00:00:00.000Z", sidecar.url, pageId(sidecar.url)]);
  assert.deepEqual(page?.hints, { published: "2022-05-03", publisher: "The Example", title: "Toll" });
});

test("a sidecar that is broken, or names no possible moment, leaves a note and the page", async () => {
  const dir = folderOf({
    "1.html": html,
    "1.html.meta.json": "{captured:",
    "2.html": html,
    "2.html.meta.json": '{"captured": "2099-01-01"}',
    "3.html": html,
    "3.html.meta.json": '{"captured": "last week", "url": "not an address"}',
  });
  const found = await gatherAll(dir);
  const notes = found.map((one) =>
    one.kind === "page" ? [one.page.captured, one.page.url, one.notes.map(({ text }) => text.replaceAll(dir, "DIR"))] : [],
  );
  assert.deepEqual(notes, [
    [now, null, ["What stands beside the page in DIR/1.html.meta.json is no JSON object and is left out."]],
    [now, null, ['The time of capture "2099-01-01" lies in the future; the time of collecting is taken instead.']],
    [now, null, ['The time of capture "last week" is no moment; the time of collecting is taken instead.']],
  ]);
});

test("a web address gives the page behind it, under the address it led to", async () => {
  const url = "https://news.example/toll";
  const headers = { "content-type": "text/html; charset=utf-8", etag: '"1"', "set-cookie": "secret=1" };
  const effects = effectsWith({ "http://news.example/t": { url, headers, bytes: new TextEncoder().encode(html) } });
  const [page] = await pagesIn("http://news.example/t", effects);
  assert.deepEqual([page?.id, page?.url, page?.source, page?.format], [pageId(url), url, "http://news.example/t", "html"]);
  assert.deepEqual(page?.headers, { "content-type": headers["content-type"], etag: '"1"' });
});

test("an address that holds a picture is passed over, and a feed at an address is read", async () => {
  const feed = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title>
    <item><link>/a</link><content:encoded>&lt;p&gt;Twelve.&lt;/p&gt;</content:encoded></item></channel></rss>`;
  const effects = effectsWith({
    "https://news.example/p.png": { headers: { "content-type": "image/png" }, bytes: new Uint8Array([137, 80]) },
    "https://news.example/feed": { headers: { "content-type": "application/rss+xml" }, bytes: new TextEncoder().encode(feed) },
  });
  assert.deepEqual(await summary("https://news.example/p.png", effects), ["passed-over"]);
  assert.deepEqual(
    (await pagesIn("https://news.example/feed", effects)).map(({ url }) => url),
    ["https://news.example/a"],
  );
});

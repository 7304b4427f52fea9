import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "../../src/lib/slug.ts";
import type { Page } from "../../src/model/page.ts";
import { readUnread } from "../../src/run/read-unread.ts";
import { openReader } from "../../src/run/reader.ts";
import { reread } from "../../src/run/reread.ts";
import { openMemoryStore } from "../../src/store/memory-store.ts";

const read = openReader();
const OWN = "The Harbour Post is read aloud every evening at the fish market by a crew of volunteers.";
const TOLL = "Since the first crossing 52 people have been killed on this line, the coast guard said.";

function pageOf(at: number, host = "harbourpost.example"): Page {
  const news = ["bread", "fish", "rope", "coal", "salt"][at]!;
  const html = `<html lang="en"><body><article><h1>News of ${news} at the port</h1>
    <p>The price of ${news} rose again on Monday, and the traders of the old port said that they would pass it on to all who buy.</p>
    <p>A ship with ${news} had waited outside for a berth since the storm, its captain told the harbour master in a letter.</p>
    <p>${TOLL}</p><p>${OWN}</p></article></body></html>`;
  const bytes = new TextEncoder().encode(html);
  const captured = `2023-04-0${at + 1}T12:00:00Z`;
  return {
    id: `${host}-${at}`,
    hash: sha256(bytes),
    url: `https://www.${host}/${news}`,
    captured,
    source: "a",
    format: "html",
    headers: {},
    bytes,
    hints: {},
  };
}

async function rolesOf(store: ReturnType<typeof openMemoryStore>, words: string, pages: readonly Page[]): Promise<(string | null)[]> {
  const reports = await Promise.all(pages.map(({ id }) => store.report(id)));
  return reports.map((kept) => {
    const { text, blocks } = kept!.report.article;
    return blocks.find(({ start, end }) => text.slice(start, end) === words)?.role ?? null;
  });
}

test("a paragraph that stands on three pages of a site is the site's own from the next page on, and everywhere when all is read again", async () => {
  const store = openMemoryStore();
  const pages = [0, 1, 2, 3, 4].map((at) => pageOf(at));
  await store.archive(pages);
  await readUnread(store, read, () => {});
  deepStrictEqual(await rolesOf(store, OWN, pages), ["paragraph", "paragraph", "paragraph", "boilerplate", "boilerplate"]);
  await reread(store, read, () => {});
  deepStrictEqual(
    await rolesOf(store, OWN, pages),
    Array.from(pages, () => "boilerplate"),
  );
  const once = await store.eventState();
  await reread(store, read, () => {});
  strictEqual(await store.eventState(), once);
});

test("a paragraph with a number stays, on however many pages it stands", async () => {
  const store = openMemoryStore();
  const pages = [0, 1, 2, 3, 4].map((at) => pageOf(at));
  await store.archive(pages);
  await readUnread(store, read, () => {});
  deepStrictEqual(
    await rolesOf(store, TOLL, pages),
    Array.from(pages, () => "paragraph"),
  );
});

test("pages of other sites have no say", async () => {
  const store = openMemoryStore();
  const pages = ["a.example", "b.example", "c.example", "d.example"].map((host, at) => pageOf(at, host));
  await store.archive(pages);
  await readUnread(store, read, () => {});
  deepStrictEqual(
    await rolesOf(store, OWN, pages),
    Array.from(pages, () => "paragraph"),
  );
});

test("reading in two runs ends as reading in one", async () => {
  const [whole, parted] = [openMemoryStore(), openMemoryStore()];
  const pages = [0, 1, 2, 3, 4].map((at) => pageOf(at));
  await whole.archive(pages);
  await readUnread(whole, read, () => {});
  for (const some of [pages.slice(0, 2), pages.slice(2)]) {
    await parted.archive(some);
    await readUnread(parted, read, () => {});
  }
  strictEqual(await parted.eventState(), await whole.eventState());
  deepStrictEqual(await rolesOf(parted, OWN, pages), await rolesOf(whole, OWN, pages));
});

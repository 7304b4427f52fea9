import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "../../src/lib/slug.ts";
import type { Page } from "../../src/model/page.ts";
import { articleVersions } from "../../src/run/article-versions.ts";
import { readPage } from "../../src/run/read-page.ts";
import { openReader } from "../../src/run/reader.ts";
import { openMemoryStore } from "../../src/store/memory-store.ts";

const read = openReader();

function capture(text: string, captured: string): Page {
  const bytes = new TextEncoder().encode(text);
  return {
    id: "ferry-1",
    hash: sha256(text),
    url: null,
    captured,
    source: "a/",
    format: "text",
    headers: {},
    bytes,
    hints: { published: "2023-04-04" },
  };
}

test("an article's captures are told oldest first, each with what it changed of the one before", async () => {
  const store = openMemoryStore();
  const body = "The coast guard said on Tuesday that 52 people were killed when a ferry sank off the cape.";
  const pages = [
    capture(`Ferry losses mount\n${body}`, "2023-04-04T13:00:00Z"),
    capture(`Ferry deaths mount\n${body.replace("52", "44")}`, "2023-04-04T14:10:00Z"),
  ];
  await store.archive(pages.toReversed());
  await store.keepReports(pages.map((page) => readPage(page, read).kept));
  const versions = await articleVersions(store, "ferry-1");
  deepStrictEqual(
    versions.map(({ captured, changes }) => [captured, changes?.texts.slice(0, 2) ?? null]),
    [
      ["2023-04-04T13:00:00Z", null],
      ["2023-04-04T14:10:00Z", ["headline's *losses* became *deaths*", "52 killed became 44"]],
    ],
  );
});

test("a page that nobody captured has no versions", async () => {
  strictEqual((await articleVersions(openMemoryStore(), "nothing")).length, 0);
});

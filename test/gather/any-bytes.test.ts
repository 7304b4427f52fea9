import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import * as fc from "fast-check";
import { decodePage } from "../../src/gather/decode-page.ts";
import { Refusal } from "../../src/model/refusal.ts";
import { gatherAll } from "./effects.ts";
import { folderOf } from "./folder-of.ts";

/** Pieces that real files are made of, and bytes that they are not. */
const piece = fc.oneof(
  fc.constantFrom(
    "<?xml version='1.0' encoding='koi8-r'?>",
    "<rss>",
    "<item>",
    "</item>",
    "<feed>",
    "<entry><content>",
    "<!--",
    "<html>",
    "<![CDATA[",
  ),
  fc.constantFrom(
    '{"id":',
    '"text":',
    '"a"',
    "}",
    "\n",
    "\r\n",
    '{"id":"a","text":"b"}',
    "\ufeff",
    "<meta charset=windows-1251>",
    " ".repeat(5000),
  ),
  fc.string({ unit: "binary" }),
);

const file = fc
  .array(
    fc.oneof(
      piece.map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 300 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => Buffer.concat(parts));

const name = fc.constantFrom("html", "txt", "jsonl", "xml", "json", "").map((ending) => (ending === "" ? "a" : `a.${ending}`));

test("whatever a file holds, it gives pages, notes and refusals, and every page is decoded or refused", async () => {
  const dir = folderOf({});
  const run = async (bytes: Uint8Array, called: string, beside: string) => {
    const path = join(dir, called);
    writeFileSync(path, bytes);
    writeFileSync(`${path}.meta.json`, beside);
    for (const one of await gatherAll(path)) if (one.kind === "page") decodeOrRefuse(one.page);
  };
  await fc.assert(fc.asyncProperty(file, name, fc.oneof(fc.json(), fc.string()), run), { seed: 4750, numRuns: 300 });
});

function decodeOrRefuse(page: Parameters<typeof decodePage>[0]): void {
  try {
    const { text, html } = decodePage(page).document;
    assert.equal((text === undefined) !== (html === undefined), true);
  } catch (error) {
    assert.ok(error instanceof Refusal, String(error));
  }
}

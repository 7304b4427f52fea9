import { strictEqual } from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ReadableDocument } from "../../src/model/document.ts";
import { openReader, type Reader } from "../../src/run/reader.ts";
import { numberBelow, seededRandom, type Random } from "../seeded-random.ts";
import { checkReport } from "./check-report.ts";
import { mutate } from "./mutate.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const filesOf = (pattern: string) =>
  globSync(pattern, { cwd: ROOT })
    .toSorted()
    .map((file) => readFileSync(ROOT + file, "utf8"));

/** The project's own texts and pages, to be spoilt. */
const texts = [...filesOf("eval/articles/*.txt"), ...filesOf("eval/sentences/*.txt"), ...filesOf("test/pages/*/page.txt")];
const pages = [...filesOf("examples/newsroom/**/*.html"), ...filesOf("test/pages/*/page.html")];

/**
 * Reads so many spoilt texts and pages, each twice, and checks what holds for any report.
 *
 * @returns what failed, with the document it failed on; empty where all held
 */
export function fuzzReader(seed: number, count: number, read: Reader = openReader()): Failure[] {
  const failures: Failure[] = [];
  for (let n = 0; n < count; n++) {
    const document = spoiltDocument(seededRandom(seed * 1_000_003 + n), n);
    const message = troubleWith(document, read);
    if (message !== null) failures.push({ document, message });
  }
  return failures;
}

export interface Failure {
  readonly document: ReadableDocument;
  readonly message: string;
}

function spoiltDocument(random: Random, n: number): ReadableDocument {
  const known = { id: `fuzz-${n}`, ...(numberBelow(random, 4) === 0 ? {} : { published: "2023-03-02" }) };
  if (numberBelow(random, 4) === 0) return { ...known, html: mutate(pages, random) };
  return { ...known, text: mutate(texts, random), ...(numberBelow(random, 8) === 0 ? {} : { language: "en" }) };
}

/** What is wrong with the reading of a document, or null. */
export function troubleWith(document: ReadableDocument, read: Reader): string | null {
  try {
    const report = read(document);
    checkReport(report, document);
    strictEqual(JSON.stringify(read(document)), JSON.stringify(report));
    return null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

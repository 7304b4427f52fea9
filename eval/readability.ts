#!/usr/bin/env node
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

/**
 * Readability on linkedom behind the command line that the shared scorer runs: `read --jsonl IN --out OUT`, a page a line, its text
 * as one paragraph. So a peer is scored by the same measure, on the same pages.
 */
const { values } = parseArgs({ options: { jsonl: { type: "string" }, out: { type: "string" } }, allowPositionals: true });

const answers = readFileSync(values.jsonl!, "utf8").split("\n").filter(Boolean).map(answerOf);
writeFileSync(values.out!, answers.map((answer) => `${JSON.stringify(answer)}\n`).join(""));

function answerOf(line: string): object {
  const { id, html } = JSON.parse(line) as { id: string; html: string };
  const text = textOf(html);
  return { id, article: { text, blocks: [{ role: "paragraph", start: 0, end: text.length, repeats: false }] } };
}

function textOf(html: string): string {
  try {
    return new Readability(parseHTML(html).document).parse()?.textContent ?? "";
  } catch {
    return ""; // a page that it cannot read is a page without an article
  }
}

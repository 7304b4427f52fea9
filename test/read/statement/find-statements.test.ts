import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { parseGold } from "../../../eval/parse-gold.ts";
import type { GoldStatement } from "../../../eval/gold.ts";
import type { Statement } from "../../../src/model/statement.ts";
import { read } from "../../../src/read/read.ts";

const folder = new URL("../../cases/statements/", import.meta.url);

/** What a case says of a statement, as one line that can be compared. */
const expected = (text: string, { content, cue, speaker, channel, name, role, when, type }: GoldStatement) =>
  line(content, [cue, speaker, channel], [type, name, role, when ?? ""], text);

const found = (text: string, { content, cue, speaker, channel, when, type }: Statement) =>
  line(content, [cue, speaker, channel], [type, speaker?.name ?? "", speaker?.role ?? "", when ?? ""], text);

type Run = { readonly start: number; readonly end: number } | null;

function line(content: readonly Run[], parts: readonly Run[], fields: readonly string[], text: string): string {
  const words = (run: Run) => (run ? text.slice(run.start, run.end) : "");
  return [content.map(words).join(" … "), ...parts.map(words), ...fields].join(" | ");
}

for (const file of readdirSync(folder)) {
  for (const { id, text, published, language, statements } of parseGold(file, readFileSync(new URL(file, folder), "utf8"))) {
    test(`${file}: ${text.split("\n")[0]}`, () => {
      const report = read({ id, text, language, ...(published ? { published } : {}) });
      assert.deepEqual(
        report.statements.map((statement) => found(text, statement)),
        (statements ?? []).map((statement) => expected(text, statement)),
      );
    });
  }
}

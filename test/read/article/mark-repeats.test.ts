import assert from "node:assert/strict";
import { test } from "node:test";
import type { Block } from "../../../src/model/article.ts";
import { markRepeats } from "../../../src/read/article/mark-repeats.ts";

/** Whether each line of a text says an earlier one over again. */
function repeatsIn(lines: readonly string[]): boolean[] {
  let start = 0;
  const blocks = lines.map((line): Block => {
    const block = { role: "paragraph", start, end: start + line.length, repeats: false } as const;
    start = block.end + 1;
    return block;
  });
  return markRepeats(lines.join("\n"), blocks).map(({ repeats }) => repeats);
}

test("lines that begin alike repeat only the line that they wholly say again", () => {
  const opening = "The harbour was closed on the morning after";
  assert.deepEqual(repeatsIn([`${opening} a storm.`, `${opening} a fire.`, `${opening} a fire.`, `${opening} a storm.`]), [
    false,
    false,
    true,
    true,
  ]);
});

test("white space does not count, wherever it stands", () => {
  assert.deepEqual(repeatsIn(["a  ferry\u00a0sank", "a ferry sank", "aferry sank"]), [false, true, false]);
});

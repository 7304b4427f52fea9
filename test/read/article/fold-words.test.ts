import assert from "node:assert/strict";
import { test } from "node:test";
import { hasWords } from "../../../src/read/article/fold-words.ts";

test("words are parted by every unit that patterns call white space, and by no other", () => {
  for (let code = 0; code < 65_536; code++) {
    const text = `two${String.fromCharCode(code)}words`;
    const words = text.match(/\S+/gu)!.length;
    assert.ok(hasWords(text, words) && !hasWords(text, words + 1), code.toString(16));
  }
});

test("a text holds no more words than it has", () => {
  assert.equal(hasWords("", 1), false);
  assert.equal(hasWords("  one  two ", 2), true);
  assert.equal(hasWords("  one  two ", 3), false);
});

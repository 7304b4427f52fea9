import assert from "node:assert/strict";
import { test } from "node:test";
import { Lexicon } from "../../../src/read/text/lexicon.ts";

/** A spelling's word, as a text that holds nothing else has it. */
function wordOf(lexicon: Lexicon, spelling: string) {
  const units = Uint16Array.from(spelling, (letter) => letter.charCodeAt(0));
  return lexicon.word(spelling, units, 0, units.length, false, false);
}

test("a word met among many thousands is still the same word, and each has its own letters", () => {
  const lexicon = new Lexicon(new Map([["w77", 5]]), () => 0);
  const spellings = Array.from({ length: 20_000 }, (_, i) => `w${i}`);
  const words = spellings.map((spelling) => wordOf(lexicon, spelling));
  for (const [i, spelling] of spellings.entries()) {
    assert.equal(words[i]!.lower, spelling);
    assert.equal(wordOf(lexicon, spelling), words[i]);
  }
  assert.equal(words[77]!.classes, 5);
});

test("more words than are remembered are read all the same", () => {
  const lexicon = new Lexicon(new Map(), () => 0);
  for (let i = 0; i < 150_000; i++) assert.equal(wordOf(lexicon, `w${i}`).lower, `w${i}`);
});

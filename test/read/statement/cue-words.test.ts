import assert from "node:assert/strict";
import { test } from "node:test";
import { cueRows } from "../../../src/read/languages/en/cue-words.ts";
import { inflect } from "../../../src/read/languages/en/inflect.ts";
import { read } from "../../../src/read/read.ts";

/** The cues found in a sentence, as written. */
const cuesIn = (text: string) => read({ id: "case", text, language: "en" }).statements.map(({ cue }) => cue.text.toLowerCase());

const spellingsOf = (verbs: readonly string[]) => new Set(verbs.flatMap((verb) => Object.values(inflect(verb))));

for (const { verbs, matches, misses } of cueRows) {
  const spellings = spellingsOf(verbs);
  const isOwn = (cue: string) => cue.split(" ").some((word) => spellings.has(word));

  for (const text of matches) test(`a cue: ${text}`, () => assert.ok(cuesIn(text).some(isOwn), JSON.stringify(cuesIn(text))));
  for (const text of misses) {
    test(`no cue: ${text}`, () => assert.ok(!cuesIn(text).some(isOwn), JSON.stringify(cuesIn(text))));
  }
}

test("every row of cues has a sentence that must match and one that must not", () => {
  assert.deepEqual(
    cueRows.filter(({ matches, misses }) => matches.length === 0 || misses.length === 0).map(({ verbs }) => verbs[0]),
    [],
  );
});

test("regular verbs are inflected by their spelling", () => {
  assert.deepEqual(Object.values(inflect("deny")), ["deny", "denies", "denied", "denied", "denying"]);
  assert.deepEqual(Object.values(inflect("admit")), ["admit", "admits", "admitted", "admitted", "admitting"]);
  assert.deepEqual(Object.values(inflect("write wrote written")), ["write", "writes", "wrote", "written", "writing"]);
  assert.deepEqual(Object.values(inflect("agree")), ["agree", "agrees", "agreed", "agreed", "agreeing"]);
});

import { deepStrictEqual, ok } from "node:assert/strict";
import { test } from "node:test";
import { cueRows } from "../../../../src/read/languages/uk/cue-words.ts";
import { verbForms } from "../../../../src/read/languages/uk/verb-forms.ts";
import { read } from "../../../../src/read/read.ts";

/** The words of the cues found in a sentence. */
const cuesIn = (text: string) =>
  read({ id: "case", text, language: "uk" }).statements.flatMap(({ cue }) => cue.text.toLowerCase().split(" "));

const spellingsOf = (verbs: string) =>
  new Set(
    verbs
      .trim()
      .split(/\s+/)
      .flatMap((verb) => Object.values(verbForms(verb)).flat()),
  );

for (const { verbs, matches, misses } of cueRows) {
  const spellings = spellingsOf(verbs);
  for (const text of matches) test(`a cue: ${text}`, () => ok(cuesIn(text).some((word) => spellings.has(word))));
  for (const text of misses) test(`no cue: ${text}`, () => ok(!cuesIn(text).some((word) => spellings.has(word))));
}

test("every row of cues has a sentence that must match and one that must not", () => {
  deepStrictEqual(
    cueRows.filter(({ matches, misses }) => matches.length === 0 || misses.length === 0),
    [],
  );
});

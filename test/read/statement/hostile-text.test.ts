import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { english } from "../../../src/read/languages/en/english.ts";
import { findStatements } from "../../../src/read/statement/find-statements.ts";
import { scan } from "../../../src/read/text/scan.ts";
import { paragraph } from "../caret-cases.ts";

const noAtoms = () => ({ quantities: [], places: [], dates: [] });
const statementsOf = (text: string) => findStatements(scan(paragraph(text), english), noAtoms).statements;

const pieces = [
  "said",
  "he",
  "“",
  "”",
  '"',
  "'",
  ",",
  ".",
  ":",
  " — ",
  "(",
  ")",
  "that",
  "citing",
  "according to",
  "Anna Bo",
  "the mayor",
  "of",
  "and",
  "\n",
];

test("no order of cues, marks and names makes the reader throw or point outside the text", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (words) => {
      const text = words.join(" ");
      for (const { start, end, content } of statementsOf(text)) {
        assert.ok(0 <= start && start <= end && end <= text.length);
        for (const run of content) assert.ok(start <= run.start && run.start < run.end && run.end <= end);
      }
    }),
    { numRuns: 400, seed: 7 },
  );
});

test("endless repetition costs time in proportion to its length", () => {
  const seconds = (text: string) => {
    const before = performance.now();
    statementsOf(text);
    return performance.now() - before;
  };
  for (const piece of ["said ", "He said that, ", "“Ab cd ef gh,” he said. ", "The mayor said so. ", "Board of ", "citing Tass, "]) {
    assert.ok(seconds(piece.repeat(Math.ceil(50_000 / piece.length))) < 2000, piece);
  }
});

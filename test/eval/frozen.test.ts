import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { frozenChanges } from "../../eval/frozen-changes.ts";
import { frozenCorpus } from "../../eval/frozen-corpus.ts";
import { BAR, frozenLines } from "../../eval/frozen-lines.ts";
import { read } from "../../src/read/read.ts";

const root = join(import.meta.dirname, "..", "..");
const line = (...parts: string[]) => parts.join(BAR);

test("a report is frozen as a line for each figure and statement, in order of text", () => {
  const text = "A bus fell into a river. Nine  people were killed on Tuesday, police said.";
  const lines = frozenLines(read({ id: "bus", text, language: "en", published: "2024-05-16" }));
  const figure = lines.map((one) => one.split(BAR)).find((parts) => parts.length === 6);
  deepStrictEqual(figure?.slice(0, 4), [
    "bus",
    "Nine people were killed on Tuesday, police said.",
    "Nine people",
    "9 killed total claimed",
  ]);
  strictEqual(figure[5], "as of 2024-05-14");
  ok(
    lines.some((one) => one.includes(`${BAR}says police${BAR}said${BAR}`)),
    lines.join("\n"),
  );
});

test("what is new is gained, what is gone is lost, what reads otherwise on the same words is changed", () => {
  const total = line("a", "Nine people …", "Nine people", "9 killed total claimed", "by police", "no day");
  const part = line("a", "Nine people …", "Nine people", "9 killed part claimed", "by police", "no day");
  const says = line("a", "Nine people …", "Nine people", "says police", "said", "indirect", "no day", "Nine");
  const other = line("b", "Two …", "Two", "2 killed total claimed", "by nobody named", "no day");
  deepStrictEqual(frozenChanges([total, says], [says, total]), []);
  deepStrictEqual(frozenChanges([total, other], [part]), [
    {
      id: "a",
      sentence: "Nine people …",
      before: "“Nine people” 9 killed total claimed, by police, no day",
      after: "“Nine people” 9 killed part claimed, by police, no day",
    },
    { id: "b", sentence: "Two …", before: "“Two” 2 killed total claimed, by nobody named, no day", after: null },
  ]);
  deepStrictEqual(
    frozenChanges([total], [says]).map(({ before, after }) => [before === null, after === null]),
    [
      [false, true],
      [true, false],
    ],
  );
});

test("a line that stands twice counts twice", () => {
  const same = line("a", "Two …", "Two", "2 killed total claimed", "by nobody named", "no day");
  strictEqual(frozenChanges([same, same], [same]).length, 1);
  strictEqual(frozenChanges([same], [same, same]).length, 1);
});

test("the record names texts of the corpus alone (npm run eval -- --write-frozen writes it)", () => {
  const ids = new Set(frozenCorpus(root).map(({ id }) => id));
  const recorded = readFileSync(join(root, "eval/frozen.txt"), "utf8").split("\n").filter(Boolean);
  ok(recorded.length > 500);
  deepStrictEqual(
    recorded.filter((one) => !ids.has(one.split(BAR)[0]!)),
    [],
  );
});

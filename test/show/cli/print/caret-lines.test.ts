import { deepStrictEqual, ok } from "node:assert/strict";
import { test } from "node:test";
import { caretLines } from "../../../../src/show/cli/print/caret-lines.ts";

const TEXT = "Before.\nNine  people were killed\nnear the old mill. After.";
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const sentence = { start: TEXT.indexOf("Nine"), end: TEXT.indexOf(" After") };

test("carets stand under their words although white space is folded", () => {
  const marks = [{ label: "figure", spans: [spanOf("Nine  people")] }];
  deepStrictEqual(caretLines(TEXT, sentence, marks, 80), [
    {
      words: "Nine people were killed near the old mill.",
      carets: [{ under: "^^^^^^^^^^^", label: "figure" }],
    },
  ]);
});

test("a mark that runs over the end of a line has carets on both, and only lines that it touches", () => {
  const marks = [{ label: "place", spans: [spanOf("near the old mill")] }];
  deepStrictEqual(caretLines(TEXT, sentence, marks, 24), [
    { words: "Nine people were killed", carets: [] },
    { words: "near the old mill.", carets: [{ under: "^^^^^^^^^^^^^^^^^", label: "place" }] },
  ]);
  deepStrictEqual(
    caretLines(TEXT, sentence, [{ label: "both", spans: [spanOf("killed\nnear")] }], 24).map(({ carets }) => carets[0]?.under),
    ["                 ^^^^^^", "^^^^"],
  );
});

test("runs of one mark share a line in order of text, overlapping ones too", () => {
  const spans = [spanOf("killed"), spanOf("Nine"), spanOf("people were"), spanOf("were killed")];
  deepStrictEqual(caretLines(TEXT, { ...sentence, end: spanOf("killed").end }, [{ label: "x", spans }], 80)[0]!.carets, [
    { under: "^^^^ ^^^^^^^^^^^^^^^^^^", label: "x" },
  ]);
});

test("a word longer than the line stands on one of its own", () => {
  const long = `a ${"b".repeat(50)} c`;
  const lines = caretLines(long, { start: 0, end: long.length }, [], 20);
  deepStrictEqual(
    lines.map(({ words }) => words.length),
    [1, 50, 1],
  );
  ok(lines.every(({ carets }) => carets.length === 0));
});

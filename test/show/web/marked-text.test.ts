import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";

import { markedText } from "../../../src/show/web/article/marked-text.ts";
import { marksByRow, type Mark } from "../../../src/show/web/article/marks.ts";

function mark(start: number, end: number, look: Mark["look"], id: string | null = null): Mark {
  return { start, end, look, id };
}

/** Marks in the order that a report gives them: by start, the longer first. */
function inOrder(marks: readonly Mark[]): Mark[] {
  return marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

test("marks that nest become nested elements", async () => {
  const made = await markedText("Police said nine died.", { start: 0, end: 22 }, [
    mark(0, 22, "statement", "s1"),
    mark(12, 16, "figure", "f1"),
  ]);
  assert.equal(String(made), '<span class="statement" id="s1">Police said <span class="figure" id="f1">nine</span> died.</span>');
});

test("marks that cross are split, and only the first piece bears the id", async () => {
  const made = await markedText("abcdef", { start: 0, end: 6 }, [mark(0, 4, "said"), mark(2, 6, "figure", "f1")]);
  assert.equal(String(made), '<span class="said">ab<span class="figure" id="f1">cd</span></span><span class="figure">ef</span>');
});

test("a mark that began in an earlier row goes on without its id", async () => {
  const made = await markedText("abcdef", { start: 3, end: 6 }, [mark(0, 5, "statement", "s1")]);
  assert.equal(String(made), '<span class="statement">de</span>f');
});

test("two figures on the same words both have their anchor", async () => {
  const made = await markedText("15 hurt", { start: 0, end: 7 }, [mark(0, 2, "figure", "f1"), mark(0, 2, "figure", "f2")]);
  assert.equal(String(made), '<span class="figure" id="f1"><span class="figure" id="f2">15</span></span> hurt');
});

const spans = fc.array(
  fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 12 })).map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 8 },
);

test("however marks cross, the words stay as they were, every element is closed, and each id stands once", async () => {
  const text = '<b>it\'s & so "on"</b> 1 < 2 > 0 and on and on';
  await fc.assert(
    fc.asyncProperty(spans, fc.integer({ min: 1, max: 40 }), async (all, cut) => {
      const marks = inOrder(all.map((span, index) => mark(span.start, span.end, "figure", `f${index}`)));
      const rows = [
        { start: 0, end: cut },
        { start: cut, end: text.length },
      ];
      const byRow = marksByRow(rows, marks);
      const made: string[] = [];
      for (const [index, row] of rows.entries()) made.push((await markedText(text, row, byRow[index] ?? [])).toString());
      for (const row of made) assert.equal(row.match(/<span/g)?.length, row.match(/<\/span>/g)?.length);
      for (const { id } of marks) assert.equal(made.join("").split(`id="${id}"`).length, 2, `${id} in ${made.join("|")}`);
      const bare = made.join("").replace(/<\/?span[^>]*>/g, "");
      assert.equal(
        bare
          .replace(/&lt;/g, "<")
          .replace(/&gt;/g, ">")
          .replace(/&quot;/g, '"')
          .replace(/&apos;/g, "'")
          .replace(/&amp;/g, "&"),
        text,
      );
    }),
    { numRuns: 300, seed: 4750 },
  );
});

import { deepStrictEqual, ok } from "node:assert/strict";
import { test } from "node:test";
import { languages } from "../../../src/read/languages/list.ts";
import { findQuantities } from "../../../src/read/quantity/find-quantities.ts";
import type { Quantity } from "../../../src/read/quantity/quantity.ts";
import { scan } from "../../../src/read/text/scan.ts";
import { answer, paragraph, readCaretCases } from "../caret-cases.ts";

function quantitiesIn(text: string): Quantity[] {
  const cut = scan(paragraph(text), languages.get("en")!);
  return cut.sentences.flatMap((sentence) => findQuantities(cut, sentence));
}

/** "17..", "20..30 about", "62 age". */
function reading({ count, use, vague, further }: Quantity): string {
  const bounds = count.low === count.high ? `${count.low}` : `${count.low}..${count.high ?? ""}`;
  const words = [count.modifier === "about" ? "about" : "", vague ? "vague" : "", further ? "further" : "", use === "count" ? "" : use];
  return [bounds, ...words].filter(Boolean).join(" ");
}

for (const { heading, text, expected } of readCaretCases("atoms/quantities.txt"))
  test(`${heading}: ${text}`, () => {
    const found = quantitiesIn(text).map((quantity) => answer(text, quantity.start, quantity.end, reading(quantity)));
    deepStrictEqual(found, expected);
  });

test("the number alone is told from its quantifier", () => {
  const [quantity] = quantitiesIn("At least another 12 people died.");
  deepStrictEqual([quantity!.from, quantity!.numberFrom, quantity!.numberTo, quantity!.to], [0, 3, 4, 4]);
});

test("a number of a million digits and a sentence of numbers without end cost linear time", () => {
  const began = performance.now();
  for (const text of [
    "9".repeat(1_000_000),
    "1,".repeat(300_000),
    "12 ".repeat(100_000),
    "hundred ".repeat(100_000),
    "one hundred and ".repeat(50_000),
  ])
    ok(quantitiesIn(text).every((quantity) => quantity.count.low <= Number.MAX_SAFE_INTEGER || quantity.use !== "count"));
  ok(quantitiesIn("at least about ".repeat(50_000) + "7").length > 0);
  ok(performance.now() - began < 8_000);
});

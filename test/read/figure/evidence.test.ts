import { deepStrictEqual, ok } from "node:assert/strict";
import { test } from "node:test";
import type { Span } from "../../../src/model/span.ts";
import { read } from "../../../src/read/read.ts";

/** A sentence, the number it is about, and the words behind some of its fields. */
const CASES: readonly (readonly [text: string, number: string, words: Readonly<Record<string, readonly string[]>>])[] = [
  ["Gunmen shot three drivers dead in Oruba.", "three", { measure: ["shot", "dead"], counted: ["drivers"], kind: [], status: [] }],
  ["Another nine miners died in the night.", "nine", { measure: ["died"], kind: ["Another nine"] }],
  ["The hospital counted 40 new cases of cholera.", "40", { kind: ["new"] }],
  ["The death toll rose by 12.", "12", { measure: ["death toll"], kind: ["by"] }],
  ["The death toll rose to 63.", "63", { kind: [] }],
  ["At least 52 people, including 15 women, were killed.", "15", { kind: ["including"] }],
  ["Fifty-two people were killed, 15 of them in the market.", "15", { kind: ["of them"] }],
  ["In the past 24 hours 700 soldiers were killed.", "700", { kind: ["In the past 24 hours"] }],
  ["About 800 people are killed every day.", "800", { kind: ["every day"] }],
  ["Nine people are feared to have drowned.", "Nine", { status: ["are feared to have"] }],
  ["Nine people were not killed.", "Nine", { status: ["were not"] }],
  ["The army denied that nine soldiers were killed.", "nine", { status: ["denied"] }],
  ["The death toll could reach 400.", "400", { status: ["could"] }],
  ["Nine people were killed on Tuesday, police said.", "Nine", { asOf: ["on Tuesday"], claimant: ["police", "said"] }],
];

test("each field of a figure names the words it was read from, and none where no word tells it", () => {
  for (const [text, number, words] of CASES) {
    const { figures } = read({ id: "case", text, language: "en", published: "2024-05-16" });
    const figure = figures.find(({ count }) => count.text.includes(number));
    ok(figure, `${number} in ${text}`);
    for (const [field, expected] of Object.entries(words)) {
      const spans: readonly Span[] = figure.evidence[field] ?? [];
      const found: string[] = spans.map(({ start, end }) => text.slice(start, end));
      deepStrictEqual(found.toSorted(), [...expected].toSorted(), `${field} of ${number} in ${text}`);
    }
  }
});

import { deepStrictEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import type { Figure } from "../../../src/model/figure.ts";
import type { Report } from "../../../src/model/report.ts";
import { read } from "../../../src/read/read.ts";
import { answer, readCaretCases } from "../caret-cases.ts";

const report = (text: string, title?: string): Report =>
  read({ id: "case", text, published: "2023-03-02", language: "en", ...(title ? { title } : {}) });

/** "41 killed", "5.. killed part", "20000..99999 displaced possible". */
function reading({ count, measure, kind, status, single }: Figure): string {
  const bounds = count.low === count.high ? `${count.low}` : `${count.low}..${count.high ?? ""}`;
  const words = [kind === "total" ? "" : kind, status === "claimed" ? "" : status, single ? "single" : ""];
  return [bounds, measure, ...words].filter(Boolean).join(" ");
}

for (const file of ["figures/found.txt", "figures/not-found.txt"])
  for (const { heading, text, expected } of readCaretCases(file))
    test(`${heading}: ${text}`, () => {
      const found = report(text).figures.map((figure) => answer(text, figure.start, figure.end, reading(figure)));
      deepStrictEqual(found, expected);
    });

test("what is counted keeps its words, its side and its role", () => {
  const [figure] = report("Gunners killed 12 Russian soldiers near Bakhmut.").figures;
  deepStrictEqual(figure?.counted, { text: "Russian soldiers", what: "people", side: "RU", role: "military" });
});

test("an elliptic number borrows the noun before it, not the noun of a single person", () => {
  const [, injured] = report("Three pilots were killed and 15 injured.").figures;
  equal(injured?.counted.text, "pilots");
  const [, wounded] = report("A driver was shot dead and five were wounded.").figures;
  equal(wounded?.counted.text, "");
});

test("a figure stands on the word of the innermost source, relays outermost last", () => {
  const [figure] = report("Police said 12 people were killed.").figures;
  deepStrictEqual(figure?.claimant, { name: "Police", via: [] });
  equal(figure?.attribution, "named");
  const [own] = report("Twelve people were killed.").figures;
  equal(own?.attribution, "outlet");
});

test("an increment holds for the day of its telling and counts from the day before it", () => {
  const [added, total] = report(
    "In all 640 sailors died since Wednesday's tally, bringing the total to 48,900, the navy said on Thursday.",
  ).figures;
  deepStrictEqual([added?.asOf, added?.since, total?.asOf, total?.since], ["2023-03-02", "2023-03-01", "2023-03-02", null]);
});

test("a part names the figure that includes it", () => {
  const [whole, part] = report("At least five clerks, including two women, were killed.").figures;
  equal(part?.partOf, whole?.id);
});

test("every figure shows the words behind its measure", () => {
  const text = "Six farmers were killed and four wounded on Monday.";
  for (const figure of report(text).figures) {
    const [span] = figure.evidence["measure"] ?? [];
    ok(span && /killed|wounded/.test(text.slice(span.start, span.end)));
  }
});

test("victims and those who were shot are killed or injured as the article tells", () => {
  const { figures } = report(
    "Four people were shot at a club on Friday.\n\nAll four were wounded, police said. The four victims are at home.",
  );
  deepStrictEqual(new Set(figures.map(({ measure }) => measure)), new Set(["injured"]));
});

test("silences are told with their source", () => {
  const { silences } = report("Azania does not publish any figures on its wounded.");
  deepStrictEqual(
    silences.map(({ who, what }) => [who, what]),
    [["Azania", "any figures on its wounded"]],
  );
});

test("a page in a language without tables has no figures and a note that says so", () => {
  const { figures, notes } = read({ id: "x", text: "Douze morts.", language: "xx" });
  equal(figures.length, 0);
  ok(notes.some(({ text }) => text.includes('"xx"')));
});

test("a sentence of many thousand figures costs linear time", () => {
  const began = performance.now();
  for (const phrase of [
    "twelve men and 3 women who were killed near Kyiv and ",
    "12 including 3, ",
    "killed and ",
    "the toll rose to 12 from 8 and ",
    "of them, 12 ",
  ])
    ok(report(`${phrase.repeat(3_000)} died.`).figures.length >= 0);
  ok(performance.now() - began < 6_000);
});

test("those whom a side lost are of that side", () => {
  const [figure] = report("The minister said Russia had lost 76 soldiers over the past day.").figures;
  deepStrictEqual([figure?.counted.text, figure?.counted.side, figure?.kind], ["soldiers", "RU", "increment"]);
  equal(report("The brigade lost 76 soldiers.").figures[0]?.counted.side, null);
});

test("a total that goes on from a figure stands on the same word", () => {
  const { figures } = report("Another 30 soldiers were killed, the army of Azania said, taking its count to 4,210.");
  deepStrictEqual(
    figures.map(({ claimant, count }) => [claimant?.name, count.low]),
    [
      ["the army of Azania", 30],
      ["the army of Azania", 4210],
    ],
  );
});

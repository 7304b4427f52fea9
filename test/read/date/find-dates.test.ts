import { deepStrictEqual, ok } from "node:assert/strict";
import { test } from "node:test";
import type { DateFound } from "../../../src/read/date/date-found.ts";
import { findDates } from "../../../src/read/date/find-dates.ts";
import { languages } from "../../../src/read/languages/list.ts";
import { scan } from "../../../src/read/text/scan.ts";
import { answer, paragraph, readCaretCases } from "../caret-cases.ts";

function datesIn(text: string, published: string | null): DateFound[] {
  const cut = scan(paragraph(text), languages.get("en")!);
  return cut.sentences.flatMap((sentence) => findDates(cut, sentence, published));
}

/** "since 2023-03-01", "on 2022-08-01..2022-08-31 month", "on 2023-02-24 or 2023-03-03". */
function reading({ first, last, others, sense, grain }: DateFound): string {
  const days = first === last ? (first ?? "") : `${first}..${last}`;
  return [sense, days, grain === "day" ? "" : grain, ...others.map((day) => `or ${day}`)].filter(Boolean).join(" ");
}

for (const { heading, text, expected } of readCaretCases("atoms/dates.txt"))
  test(`${heading}: ${text}`, () => {
    const found = datesIn(text, "2023-03-02").map((date) => answer(text, date.start, date.end, reading(date)));
    deepStrictEqual(found, expected);
  });

test("without a day of publication only full dates have days", () => {
  const found = datesIn("On Monday, on 5 March and on 5 March 2014.", null);
  deepStrictEqual(
    found.map(({ first, grain }) => [first, grain]),
    [
      [null, "day"],
      [null, "day"],
      ["2014-03-05", "day"],
    ],
  );
});

test("a weekday on its own day is that day, and the day before yesterday's name is the day before yesterday", () => {
  deepStrictEqual(
    datesIn("Thursday, Wednesday, Tuesday", "2023-03-02").map(({ first }) => first),
    ["2023-03-02", "2023-03-01", "2023-02-28"],
  );
});

test("dates that the calendar has not stand for no day, and months end where they end", () => {
  deepStrictEqual(
    datesIn("On 30 February 2023 and 29 February 2024.", "2023-03-02").map(({ first }) => first),
    [null, "2024-02-29"],
  );
});

test("a sentence of dates without end costs linear time", () => {
  const began = performance.now();
  ok(datesIn("on Monday ".repeat(50_000), "2023-03-02").length === 50_000);
  ok(datesIn("the past the last a day ago late on ".repeat(20_000), "2023-03-02").length > 0);
  ok(performance.now() - began < 8_000);
});

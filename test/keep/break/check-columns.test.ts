import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays } from "../../../src/lib/day.ts";
import { foldLedger } from "../../../src/keep/fold.ts";
import type { Fields } from "../../../src/keep/series/read-row.ts";
import { eventsOf } from "../series/daily-map.ts";

const FIRST = "2031-03-01";

/** Days and claimants of the sums that do not hold. */
function mismatches(rows: readonly Fields[]): string[] {
  const { breaks } = foldLedger(eventsOf(rows));
  return breaks.filter(({ type }) => type === "sum").map(({ day, tally }) => `${day} ${tally}`);
}

function textsOf(rows: readonly Fields[]): string[] {
  return foldLedger(eventsOf(rows)).breaks.map(({ type, text }) => `${type}: ${text}`);
}

const row = (day: number, fields: Fields, source = "civ", period: number | null = 24): Fields => ({
  report_date: addDays(FIRST, day),
  report_source: source,
  report_period: period,
  ...fields,
});

test("a total that repeats while people are added is told, and so is the row that makes up for it", () => {
  const texts = textsOf([
    row(0, { killed: 5, killed_cum: 205 }),
    row(1, { killed: 41, killed_cum: 205 }),
    row(2, { killed: 9, killed_cum: 255 }),
  ]);
  deepStrictEqual(texts, [
    "sum: 205 on 1 March 2031 + 41 = 246, but 205 is stated, 41 too few. The total is the same as before: an old total printed again under the new day would explain it.",
    "sum: 205 on 2 March 2031 + 9 = 214, but 255 is stated, 41 too many. The total of 2 March 2031 was 41 too few: this one makes up for it.",
  ]);
});

test("a total is held against the row before though another source gave that one", () => {
  const rows = [row(0, { killed: 5, killed_cum: 205 }), row(1, { killed: 3, killed_cum: 209 }, "med")];
  deepStrictEqual(textsOf(rows), [
    "sum: 205 on 1 March 2031 (Civil Defence of Umbria) + 3 = 208, but 209 is stated, 1 too many. The totals differ by 4, not 3: a correction of earlier days made without saying so, or a misprint, would explain it.",
  ]);
  match(mismatches(rows)[0]!, /umbrian-medical-council/);
});

test("increments of several days are held against the total of the day they count from", () => {
  deepStrictEqual(mismatches([row(0, { killed: 5, killed_cum: 205 }), row(2, { killed: 8, killed_cum: 213 }, "civ", 48)]), []);
  strictEqual(mismatches([row(0, { killed: 5, killed_cum: 205 }), row(2, { killed: 8, killed_cum: 214 }, "civ", 48)]).length, 1);
});

test("nothing is said of a day before which nobody reported, unless the period reaches over it", () => {
  deepStrictEqual(mismatches([row(0, { killed: 5, killed_cum: 205 }), row(2, { killed: 8, killed_cum: 240 })]), []);
});

test("where totals are missing, the increments since the last one count", () => {
  const before = [row(0, { killed: 5, killed_cum: 205 }), row(1, { killed: 4, killed_cum: "n/a" })];
  deepStrictEqual(mismatches([...before, row(2, { killed: 8, killed_cum: 217 })]), []);
  match(
    textsOf([...before, row(2, { killed: 8, killed_cum: 213 })])[0]!,
    /209 on 2 March 2031 \(worked out\) \+ 8 = 217, but 213 is stated, 4 too few/,
  );
});

test("a row that covers no time adds to the total of the day before", () => {
  const before = [row(0, { killed: 5, killed_cum: 205 }), row(1, { killed: 0, killed_cum: 205 }, "civ", 0)];
  deepStrictEqual(textsOf([...before, row(2, { killed: 8, killed_cum: 213 }, "civ", 48)]), []);
  strictEqual(mismatches([...before.slice(0, 1), row(1, { killed: 0, killed_cum: 206 }, "civ", 0)]).length, 1);
});

test("people taken off the count are an increment below zero", () => {
  deepStrictEqual(textsOf([row(0, { killed: 5, killed_cum: 205 }), row(1, { killed: -4, killed_cum: 201 })]), []);
  match(
    textsOf([row(0, { killed: 5, killed_cum: 205 }), row(1, { killed: -4, killed_cum: 202 })])[0]!,
    /205 on 1 March 2031 − 4 = 201, but 202/,
  );
});

test("what a publisher filled in is held against itself, not against what is quoted", () => {
  const rows = [
    row(0, { killed_cum: 205, killed: 5, ext_killed: 5, ext_killed_cum: 205 }),
    row(1, { ext_killed: 3, ext_killed_cum: 209 }, "none"),
  ];
  match(mismatches(rows).join(), /^2031-03-02 \S*river-watch/);
});

/** One day of a made-up series: what is left out, who reports, and by how much its numbers are off. */
const DAY = fc.record({
  shape: fc.constantFrom("whole", "whole", "whole", "no total", "no increment", "skipped", "no news", "unreported"),
  source: fc.constantFrom("civ", "med"),
  added: fc.integer({ min: -3, max: 60 }),
  off: fc.constantFrom(0, 0, 0, 0, 1, -2, 17),
  offAdded: fc.constantFrom(0, 0, 0, 0, 0, 0, 5, -1),
});

test("exactly the planted mismatches are found, over sources, periods, gaps and missing fields", () => {
  fc.assert(
    fc.property(fc.array(DAY, { minLength: 2, maxLength: 40 }), (days) => {
      const { rows, planted } = plant(days);
      deepStrictEqual(
        mismatches(rows).map((found) => found.slice(0, 10)),
        planted,
      );
    }),
    { numRuns: 300 },
  );
});

/** Rows of a true count of which some numbers are off, and the days whose total is not what came before with the increment. */
function plant(days: readonly (typeof DAY extends fc.Arbitrary<infer T> ? T : never)[]) {
  const rows: Fields[] = [];
  const planted: string[] = [];
  let [truth, uncounted, period] = [1000, 0, 24];
  let carried: number | null = null;
  for (const [at, { shape, source, added, off, offAdded }] of days.entries()) {
    truth += shape === "no news" ? 0 : added;
    uncounted += shape === "no news" ? 0 : added;
    if (shape === "skipped") period += 24;
    if (shape === "unreported") [period, uncounted, carried] = [24, 0, null];
    if (shape === "skipped" || shape === "unreported") continue;
    const killed: number | null = shape === "no increment" ? null : shape === "no news" ? 0 : uncounted + offAdded;
    const killedCum: number | null = shape === "no total" ? null : shape === "no news" && carried !== null ? carried : truth + off;
    // A row without news between reports leaves the days before it to the next report's period.
    rows.push(row(at, { killed, killed_cum: killedCum }, source, shape === "no news" ? 0 : period));
    const expected: number | null = carried === null || killed === null ? null : carried + killed;
    if (expected !== null && killedCum !== null && expected !== killedCum) planted.push(addDays(FIRST, at));
    carried = killedCum ?? expected;
    [period, uncounted] = shape === "no news" ? [period + 24, uncounted] : [24, 0];
  }
  return { rows, planted };
}

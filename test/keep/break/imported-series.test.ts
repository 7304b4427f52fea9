import { deepStrictEqual, match, ok } from "node:assert/strict";
import { test } from "node:test";
import { addDays } from "../../../src/lib/day.ts";
import { foldLedger } from "../../../src/keep/fold.ts";
import { parseMap } from "../../../src/keep/series/parse-map.ts";
import type { Fields } from "../../../src/keep/series/read-row.ts";
import { rowReader } from "../../../src/keep/series/read-row.ts";
import { rowEvent } from "../../../src/keep/series/row-event.ts";
import type { LedgerEvent } from "../../../src/model/event.ts";
import { readLedgerFile } from "../ledger-file.ts";

const things = (text: string) => ({ text, what: "things", side: "RU" });
const item = (name: string, columns: object) => ({ name, measure: "lost", counted: things(name), ...columns });

const MAP = parseMap(
  "map.json",
  JSON.stringify({
    series: "losses",
    title: "Losses, day by day",
    day: "date",
    claimant: "General Staff of the Armed Forces of Ukraine",
    happening: { id: "russian-losses-in-ukraine", title: "Russian losses in Ukraine", from: "2022-02-24" },
    modifier: { column: "word", words: { about: "about", "more than": "at least" } },
    tallies: [
      {
        name: "personnel",
        measure: "losses",
        counted: { text: "personnel", what: "people", side: "RU", role: "military" },
        total: "personnel",
      },
      item("tanks", { total: "tanks", correction: "tanks corrected" }),
      item("vehicles", { total: "vehicles", ends: "2022-04-03" }),
      item("fuel tanks", { total: "fuel", ends: "2022-04-03" }),
      item("vehicles and fuel tanks", { total: "both" }),
    ],
  }),
);

function eventsOf(rows: readonly Fields[]): LedgerEvent[] {
  const read = rowReader(MAP);
  return rows.map((fields, at) => {
    const row = read({ ...fields, date: addDays("2022-04-01", at) });
    if ("trouble" in row) throw new Error(row.trouble);
    return rowEvent("losses", row.row, "2022-05-01T00:00:00.000Z", row, `losses.csv, line ${at + 2}`);
  });
}

function breaksOf(rows: readonly Fields[]): string[] {
  return foldLedger(eventsOf(rows)).breaks.map(({ type, day, text }) => `${type} ${day}: ${text}`);
}

test("totals that repeat where hundreds a day are usual are stale, each of them", () => {
  const totals = [18_000, 18_400, 18_900, 18_900, 18_900, 20_100, 20_500];
  const found = breaksOf(totals.map((personnel) => ({ personnel, word: "about" })));
  deepStrictEqual(
    found.map((one) => one.slice(0, 16)),
    ["stale 2022-04-04", "stale 2022-04-05"],
  );
  match(found[0]!, /about 18,900 repeats the total of 3 April 2022, where about 417 more are usual/);
});

test("few a day may be none, and the same total is then no break", () => {
  deepStrictEqual(breaksOf([600, 603, 603, 603, 607].map((tanks) => ({ tanks }))), []);
});

test("a fall that its source published a correction for is explained by it, on the day or the day after", () => {
  const corrected = (on: number) => [600, 604, 597, 599].map((tanks, at) => ({ tanks, "tanks corrected": at === on ? -9 : null }));
  for (const on of [1, 2]) {
    const [found, ...others] = breaksOf(corrected(on));
    match(
      found!,
      new RegExp(
        `decrease 2022-04-03: 597 is 7 below 604 on 2 April 2022. The published correction of −9 for ${on + 1} April 2022 explains it: 604 − 9 \\+ 2 = 597, so 2 are new`,
      ),
    );
    deepStrictEqual(others, []);
  }
});

test("a correction that is smaller than the fall does not explain it", () => {
  const [found] = breaksOf([600, 604, 597, 599].map((tanks, at) => ({ tanks, "tanks corrected": at === 2 ? -3 : null })));
  match(found!, /A count taken back on review/);
});

test("a jump that holds a published correction is made of parts", () => {
  const [found] = breaksOf([600, 604, 609, 660, 664].map((tanks, at) => ({ tanks, "tanks corrected": at === 3 ? 44 : null })));
  match(found!, /component 2022-04-04: 660 is 51 above 609 .* where 5 is usual: .* 609 \+ 44 \+ 7 = 660, so 7 are new/);
});

test("corrections alone make no tally", () => {
  deepStrictEqual(foldLedger(eventsOf([{ "tanks corrected": -3 }])).tallies, []);
});

test("columns that end where one of both begins are merged, and the tallies are linked", () => {
  const rows = [{ vehicles: 900, fuel: 60 }, { vehicles: 910, fuel: 61 }, { vehicles: 915, fuel: 61 }, { both: 980 }, { both: 990 }];
  match(breaksOf(rows).join("\n"), /definition 2022-04-04: “vehicles” and “fuel tanks” are merged into “vehicles and fuel tanks”/);
  const { tallies } = foldLedger(eventsOf(rows));
  ok(tallies.find(({ counted }) => counted === "vehicles and fuel tanks")!.predecessors.length === 2);
});

test("pages and a series of one claimant meet in one tally, and differ only where the sources do", () => {
  const { events } = readLedgerFile(
    "2022-04-01 report: tanks 600 (+4)\n2022-04-02 report: tanks 604 (+4)\n2022-04-03 report: tanks 609 (+5)",
  );
  const rows = eventsOf([{ tanks: 600 }, { tanks: 606 }, { tanks: 609 }]);
  const { tallies, breaks } = foldLedger([...events, ...rows]);
  deepStrictEqual(
    tallies.map(({ readings }) =>
      readings.filter(({ method }) => method === "stated").map(({ day, low, figures }) => `${day} ${low} ${figures.length}`),
    ),
    [["2022-04-01 600 2", "2022-04-02 604 1", "2022-04-02 606 1", "2022-04-03 609 2"]],
  );
  deepStrictEqual(
    breaks.map(({ type, text }) => `${type}: ${text}`),
    [
      "contradiction: 604 (Ministry of Defence of Ukraine) and 606 (General Staff of the Armed Forces of Ukraine, in the series losses) are both stated for 2 April 2022. A revision within the day, two definitions, or a misread of either would explain it.",
    ],
  );
});

test("confirmed and suspected cases stay apart where the map says so, and each falls by itself", () => {
  const cases = (role: string) => ({
    name: role,
    measure: "infected",
    counted: { text: `${role} cases`, what: "people", role },
    total: role,
    place: "Umbria",
  });
  const map = parseMap(
    "map.json",
    JSON.stringify({
      series: "fever",
      title: "Cases of the fever",
      day: "date",
      claimant: "Umbrian Medical Council",
      happening: { id: "fever", title: "The fever" },
      tallies: [cases("confirmed"), cases("suspected")],
    }),
  );
  const read = rowReader(map);
  const rows = [
    { date: "2031-03-01", confirmed: 40, suspected: 90 },
    { date: "2031-03-02", confirmed: 58, suspected: 75 },
  ];
  const events = rows.map((fields) => {
    const row = read(fields);
    if ("trouble" in row) throw new Error(row.trouble);
    return rowEvent("fever", row.row, "2031-05-01T00:00:00.000Z", row, "fever.csv, line 2");
  });
  const { tallies, breaks } = foldLedger(events);
  deepStrictEqual(
    tallies.map(({ readings }) => readings.map(({ low }) => low)),
    [
      [40, 58],
      [90, 75],
    ],
  );
  match(breaks.map(({ type, tally }) => `${type} ${tally}`).join(), /^decrease suspected-[^,]*$/);
});

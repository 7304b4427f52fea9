import { parseMap } from "../../../src/keep/series/parse-map.ts";
import type { Fields } from "../../../src/keep/series/read-row.ts";
import { rowReader } from "../../../src/keep/series/read-row.ts";
import { rowEvent } from "../../../src/keep/series/row-event.ts";
import type { ImportEvent } from "../../../src/model/import.ts";

const SIDE = { text: "villagers", what: "people" };

/** A daily series of an invented flood, with two sources, periods, a count that its publisher fills in, and missing marks. */
export const DAILY_MAP = parseMap(
  "daily.json",
  JSON.stringify({
    series: "flood-daily",
    title: "The flood, day by day",
    publisher: "River Watch",
    address: "https://river.example/flood.json",
    day: "report_date",
    missing: ["n/a"],
    claimant: { column: "report_source", names: { civ: "Civil Defence of Umbria", med: "Umbrian Medical Council", none: null } },
    happening: { id: "flood-in-umbria", title: "The flood in Umbria", from: "2031-03-01" },
    period: { column: "report_period", unit: "hours" },
    tallies: [
      { name: "killed", measure: "killed", counted: SIDE, total: "killed_cum", increment: "killed" },
      { name: "injured", measure: "injured", counted: SIDE, total: "injured_cum", increment: "injured" },
      {
        name: "killed, filled in",
        measure: "killed",
        counted: SIDE,
        total: "ext_killed_cum",
        increment: "ext_killed",
        filled: true,
        claimant: "River Watch",
        period: 24,
      },
    ],
  }),
);

/** Rows as events, all known at one moment. */
export function eventsOf(rows: readonly Fields[], known = "2031-12-31T00:00:00.000Z"): ImportEvent[] {
  const read = rowReader(DAILY_MAP);
  return rows.map((fields, at) => {
    const row = read(fields);
    if ("trouble" in row) throw new Error(row.trouble);
    return rowEvent(DAILY_MAP.series, row.row, known, row, `flood.json, row ${at + 1}`);
  });
}

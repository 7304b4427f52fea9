import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Fields } from "../../../src/keep/series/read-row.ts";
import { rowReader } from "../../../src/keep/series/read-row.ts";
import { RevisedRows } from "../../../src/keep/series/revised-rows.ts";
import { markOf, readKey, rowEvent } from "../../../src/keep/series/row-event.ts";
import { RowHistory } from "../../../src/keep/series/row-history.ts";
import { DAILY_MAP } from "./daily-map.ts";

const read = rowReader(DAILY_MAP);

function version(killed: number) {
  const row = read({ report_date: "2031-03-04", report_source: "civ", killed_cum: killed });
  if ("trouble" in row) throw new Error(row.trouble);
  return row;
}

const FIRST = "2031-03-05T08:00:00.000Z";
const LATER = "2031-03-06T08:00:00.000Z";

test("what a row said before is not told again, and what it says anew is", () => {
  const history = new RowHistory("flood-daily");
  strictEqual(history.tell("2031-03-04", FIRST, version(20), "a")?.known, FIRST);
  strictEqual(history.tell("2031-03-04", LATER, version(20), "b"), null);
  strictEqual(history.tell("2031-03-04", LATER, version(21), "b")?.readings[0]?.low, 21);
  strictEqual(history.tell("2031-03-04", FIRST, version(20), "a"), null);
  strictEqual(history.tell("2031-03-04", LATER, version(21), "b"), null);
});

test("a row that is taken out is told once, and is no row of that moment", () => {
  const history = new RowHistory("flood-daily");
  history.tell("2031-03-04", FIRST, version(20), "a");
  deepStrictEqual(history.rowsAt(LATER), ["2031-03-04"]);
  deepStrictEqual(history.tell("2031-03-04", LATER, null, "b")?.readings, []);
  strictEqual(history.tell("2031-03-04", LATER, null, "b"), null);
  deepStrictEqual(history.rowsAt(LATER), []);
  deepStrictEqual(history.rowsAt(FIRST), ["2031-03-04"]);
});

test("the same version under a map that has changed stands a millisecond later, once", () => {
  const history = new RowHistory("flood-daily");
  history.tell("2031-03-04", FIRST, version(20), "a");
  strictEqual(history.tell("2031-03-04", FIRST, version(22), "a")?.known, "2031-03-05T08:00:00.001Z");
  strictEqual(history.tell("2031-03-04", FIRST, version(22), "a"), null);
});

test("an older copy that comes late takes its place before the newer ones", () => {
  const history = new RowHistory("flood-daily");
  history.tell("2031-03-04", LATER, version(21), "b");
  strictEqual(history.tell("2031-03-04", FIRST, version(20), "a")?.known, FIRST);
  strictEqual(history.tell("2031-03-04", LATER, version(21), "b"), null);
});

test("revisions are followed field by field", () => {
  const rows = new RevisedRows("date");
  const apply = (kind: string, change: Fields) =>
    rows.apply({ committed_at: "2031-03-05T10:00:00+02:00", date: "2031-03-04", kind, ...change });
  const known = FIRST;
  deepStrictEqual(apply("add", { values: { boats: 4, word: "over" } }), {
    fields: { boats: 4, word: "over", date: "2031-03-04" },
    gone: false,
    known,
  });
  deepStrictEqual(apply("revise", { changed: { boats: [4, 5], word: ["over", null] } }), {
    fields: { boats: 5, word: null, date: "2031-03-04" },
    gone: false,
    known,
  });
  deepStrictEqual(apply("delete", {}), { fields: { boats: 5, word: null, date: "2031-03-04" }, gone: true, known });
  deepStrictEqual(apply("delete", {}), { trouble: "it takes out 2031-03-04, which was not there" });
  deepStrictEqual(apply("revise", { changed: { boats: [5, 6] } }), { trouble: "it is no revise of 2031-03-04 that can be followed" });
});

test("a key says which row it is of, whatever stands in the row", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 0, max: 99 }), (text, killed) => {
      const row = `2031-03-04 ${text}`;
      const event = rowEvent("flood-daily", row, FIRST, version(killed), "a");
      deepStrictEqual(readKey(event.key), { row, known: FIRST, mark: markOf(version(killed)) });
      ok(!/\s/.test(event.key));
    }),
  );
});

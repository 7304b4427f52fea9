import type { LedgerEvent } from "../../../src/model/event.ts";
import { addDays } from "../../../src/lib/day.ts";
import type { ImportedReading, ImportEvent, SeriesSubject } from "../../../src/model/import.ts";
import { readLedgerFile } from "../../keep/ledger-file.ts";

const ROWS = 40;
const HAPPENING = { id: "russian-losses-in-ukraine", title: "Russian losses in Ukraine", from: "2022-02-24" };
const SOURCE = { title: "A table", publisher: null, address: null, licence: null };

const subject = (column: string, measure: string, what: "people" | "things"): SeriesSubject => ({
  column,
  shared: false,
  source: SOURCE,
  claimant: "General Staff of the Armed Forces of Ukraine",
  measure,
  counted: { text: column, what, side: null, role: null },
  happening: HAPPENING,
  place: null,
  definition: null,
  ends: null,
});

const SUBJECTS = [subject("personnel", "losses", "people"), subject("tanks", "lost", "things"), subject("widgets", "lost", "things")];

/** What the nth batch brings: rows of days after those of the batch before, some of them new versions of older rows, and now and then a page. */
export function batchOf(n: number): LedgerEvent[] {
  const rows = Array.from({ length: ROWS }, (_, at) => rowOf(n, at));
  return n % 3 === 0 ? [...rows, ...pageOf(n)] : rows;
}

function rowOf(n: number, at: number): ImportEvent {
  const revised = at % 10 === 9 && n > 0;
  const day = addDays("2022-03-01", (revised ? n - 1 : n) * ROWS + at);
  const known = `${addDays("2022-03-01", n * ROWS + at)}T12:00:00.000Z`;
  const value = 1000 + n * ROWS * 5 + at * 5 + (revised ? 1 : 0);
  return {
    kind: "import",
    key: `table ${day} ${known} ${value}`,
    series: "table",
    row: day,
    known,
    published: day,
    at: "table.csv",
    subjects: SUBJECTS,
    readings: SUBJECTS.map((_, index) => totalOf(index, value + index, day)),
  };
}

function totalOf(index: number, value: number, day: string): ImportedReading {
  const said = { kind: "total" as const, modifier: "exact" as const, since: null, filled: false, wording: null };
  return { ...said, subject: index, low: value, high: value, day };
}

function pageOf(n: number): LedgerEvent[] {
  const day = addDays("2022-03-01", n * ROWS);
  const { events } = readLedgerFile(
    `${day} report #p${n} @${day}T13:00:00.000Z: tanks ${1001 + n * ROWS * 5} | personnel ${1000 + n * ROWS * 5}`,
  );
  return events.map((event) => ({ ...event, key: `p${n}@${String(n).padStart(12, "0")}` }));
}

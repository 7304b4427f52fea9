import { addDays } from "../src/lib/day.ts";
import type { ImportEvent, SeriesSubject } from "../src/model/import.ts";

const COLUMNS = 10;
const DAYS = 100;

/** How many rows hold so many readings: ten columns a row, a hundred days a series. */
export function* seriesRows(readings: number): Generator<ImportEvent> {
  for (let series = 0; series * COLUMNS * DAYS < readings; series++) {
    const subjects = Array.from({ length: COLUMNS }, (_, column) => subjectOf(series, column));
    for (let day = 0; day < DAYS; day++) yield rowOf(series, addDays("2020-01-01", day), day, subjects);
  }
}

function subjectOf(series: number, column: number): SeriesSubject {
  return {
    column: `column ${column}`,
    shared: false,
    source: { title: "A table", publisher: null, address: null, licence: null },
    claimant: `Ministry ${series % 50}`,
    measure: "infected",
    counted: { text: `patients of ward ${column}`, what: "people", side: null, role: null },
    happening: { id: `outbreak-${series}`, title: `Outbreak ${series}`, from: null },
    place: null,
    definition: null,
    ends: null,
  };
}

function rowOf(series: number, day: string, at: number, subjects: readonly SeriesSubject[]): ImportEvent {
  const known = `${day}T12:00:00.000Z`;
  return {
    kind: "import",
    key: `series-${series} ${day} ${known} ${(at * 7919 + series).toString(16)}`,
    series: `series-${series}`,
    row: day,
    known,
    published: day,
    at: `series-${series}.csv`,
    subjects,
    readings: subjects.map((_, subject) => {
      const total = 1000 + at * 13 + subject;
      return { subject, kind: "total", low: total, high: total, modifier: "exact", day, since: null, filled: false, wording: null };
    }),
  };
}

import type { ImportedReading, ImportEvent, SeriesSubject } from "../model/import.ts";

/** An imported row as it is written: what its columns count is written once for all rows, and named by a number. */
type Written = readonly [
  key: string,
  known: string,
  series: string,
  row: string,
  published: string | null,
  at: string,
  subjects: readonly number[],
  readings: readonly WrittenReading[],
];

type WrittenReading = readonly [
  subject: number,
  kind: ImportedReading["kind"],
  low: number,
  high: number | null,
  modifier: ImportedReading["modifier"],
  day: string,
  since: string | null,
  filled: 0 | 1,
  wording: string | null,
];

/** A row in short. @param numberOf gives the number under which a subject, as JSON, is kept */
export function writeImport(event: ImportEvent, numberOf: (subject: SeriesSubject) => number): string {
  const { key, known, series, row, published, at, subjects, readings } = event;
  const written: Written = [key, known, series, row, published, at, subjects.map(numberOf), readings.map(writeReading)];
  return JSON.stringify(written);
}

function writeReading({ subject, kind, low, high, modifier, day, since, filled, wording }: ImportedReading): WrittenReading {
  return [subject, kind, low, high, modifier, day, since, filled ? 1 : 0, wording];
}

/** The row that was written. */
export function readImport(text: string, subjectOf: (number: number) => SeriesSubject): ImportEvent {
  const [key, known, series, row, published, at, subjects, readings] = JSON.parse(text) as Written;
  return { kind: "import", key, series, row, known, published, at, subjects: subjects.map(subjectOf), readings: readings.map(readReading) };
}

function readReading([subject, kind, low, high, modifier, day, since, filled, wording]: WrittenReading): ImportedReading {
  return { subject, kind, low, high, modifier, day, since, filled: filled === 1, wording };
}

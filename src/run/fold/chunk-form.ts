import type { SeriesSubject } from "../../model/import.ts";
import type { RowValue, RowVersion } from "../../keep/row/row-version.ts";

/** Versions of rows of one count as they are kept: what they count is written once. */
export interface Chunk {
  readonly subjects: readonly SeriesSubject[];
  readonly versions: readonly WrittenVersion[];
}

type WrittenVersion = readonly [
  key: string,
  series: string,
  row: string,
  known: string,
  published: string | null,
  values: readonly WrittenValue[],
];

type WrittenValue = readonly [
  subject: number,
  at: number,
  kind: RowValue["kind"],
  low: number,
  high: number | null,
  modifier: RowValue["modifier"],
  day: string,
  since: string | null,
  filled: 0 | 1,
  wording: string | null,
];

export function writeChunk(versions: readonly RowVersion[]): Chunk {
  const numbers = new Map<SeriesSubject, number>();
  const numberOf = (subject: SeriesSubject) => {
    const known = numbers.get(subject) ?? numbers.size;
    numbers.set(subject, known);
    return known;
  };
  const written = versions.map(({ key, series, row, known, published, values }): WrittenVersion => [
    key,
    series,
    row,
    known,
    published,
    values.map((value) => writeValue(value, numberOf(value.subject))),
  ]);
  return { subjects: [...numbers.keys()], versions: written };
}

function writeValue({ at, kind, low, high, modifier, day, since, filled, wording }: RowValue, subject: number): WrittenValue {
  return [subject, at, kind, low, high, modifier, day, since, filled ? 1 : 0, wording];
}

export function readChunk({ subjects, versions }: Chunk): RowVersion[] {
  return versions.map(([key, series, row, known, published, values]) => ({
    key,
    series,
    row,
    known,
    published,
    values: values.map(([subject, at, kind, low, high, modifier, day, since, filled, wording]) => ({
      subject: subjects[subject]!,
      at,
      kind,
      low,
      high,
      modifier,
      day,
      since,
      filled: filled === 1,
      wording,
    })),
  }));
}

import type { ImportedReading, ImportEvent, SeriesSubject } from "../../model/import.ts";
import { subjectClaim } from "./subject-claim.ts";

/** One value of a row, with what its column counts. */
export interface RowValue extends Omit<ImportedReading, "subject"> {
  readonly subject: SeriesSubject;
  /** Its place among the readings of its row. */
  readonly at: number;
}

/** What one version of a row says of one count; no values where it says nothing of it any more. */
export interface RowVersion extends Pick<ImportEvent, "key" | "series" | "row" | "known" | "published"> {
  readonly values: readonly RowValue[];
}

/** The counts that a row gives values for, by their keys. */
export function valuesByCount({ subjects, readings }: ImportEvent): Map<string, RowValue[]> {
  const found = new Map<string, RowValue[]>();
  for (const [at, { subject: index, ...reading }] of readings.entries()) {
    const subject = subjects[index]!;
    const { count } = subjectClaim(subject);
    const own = found.get(count);
    const value = { ...reading, subject, at };
    if (own) own.push(value);
    else found.set(count, [value]);
  }
  return found;
}

/** What a row says of one count. */
export function toVersion({ key, series, row, known, published }: ImportEvent, values: readonly RowValue[]): RowVersion {
  return { key, series, row, known, published, values };
}

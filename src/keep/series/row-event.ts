import { sha256 } from "../../lib/slug.ts";
import type { ImportEvent, SeriesSubject } from "../../model/import.ts";
import type { ReadRow } from "./read-row.ts";

const HASH = 12;

/** What a version of a row says, apart from when and where: rows that say the same have the same mark. Null is a row that was taken out. */
export function markOf(row: ReadRow | null): string {
  if (row === null) return "0".repeat(HASH);
  return sha256(JSON.stringify([row.subjects.map(meaningOf), row.readings, row.published])).slice(0, HASH);
}

const meanings = new WeakMap<SeriesSubject, string>();

/** All of a subject but where its series comes from: a map that only renames its source says nothing new. */
function meaningOf(subject: SeriesSubject): string {
  const known = meanings.get(subject);
  if (known !== undefined) return known;
  const meaning = JSON.stringify({ ...subject, source: null });
  meanings.set(subject, meaning);
  return meaning;
}

/** A version of a row as an event. @param at the file and the place in it */
export function rowEvent(series: string, row: string, known: string, version: ReadRow | null, at: string): ImportEvent {
  return {
    kind: "import",
    key: `${series}/${row.replace(/[%\s]/g, encodeURIComponent)}@${known}-${markOf(version)}`,
    series,
    row,
    known,
    published: version?.published ?? null,
    at,
    subjects: version?.subjects ?? [],
    readings: version?.readings ?? [],
  };
}

/** The mark in the key of a row's event. */
export function markIn({ key }: Pick<ImportEvent, "key">): string {
  return key.slice(-HASH);
}

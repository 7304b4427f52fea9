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
    key: `${keysOf(series)}${row.replace(/[%\s]/g, encodeURIComponent)}@${known}-${markOf(version)}`,
    series,
    row,
    known,
    published: version?.published ?? null,
    at,
    subjects: version?.subjects ?? [],
    readings: version?.readings ?? [],
  };
}

/** How the keys of a series' rows begin. */
export function keysOf(series: string): string {
  return `${series}/`;
}

/** What the key of a row's event says: its row, its moment and the mark of what it says. */
export function readKey(key: string): { readonly row: string; readonly known: string; readonly mark: string } {
  const at = key.lastIndexOf("@");
  const row = key.slice(key.indexOf("/") + 1, at).replace(/(?:%[0-9A-F]{2})+/g, decodeURIComponent);
  return { row, known: key.slice(at + 1, -HASH - 1), mark: key.slice(-HASH) };
}

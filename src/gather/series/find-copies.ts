import { isDay } from "../../lib/day.ts";
import { instantOf } from "../../lib/instant.ts";
import type { Effects } from "../../model/effects.ts";
import { Refusal } from "../../model/refusal.ts";
import { fileMaterial } from "../file-material.ts";
import type { FoundFile } from "../find-files.ts";
import { findFiles } from "../find-files.ts";
import { readSidecar } from "../sidecar.ts";
import { csvRows } from "./csv-rows.ts";
import { jsonRows, jsonlRows } from "./json-rows.ts";
import type { RowReader, SeriesCopy } from "./series-copy.ts";

const READERS: ReadonlyMap<string, RowReader> = new Map([
  ["csv", csvRows],
  ["tsv", csvRows],
  ["tab", csvRows],
  ["txt", csvRows],
  ["json", jsonRows],
  ["jsonl", jsonlRows],
  ["ndjson", jsonlRows],
]);

const STAMP = /(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?:[T_ -]?(\d{2})[-:.]?(\d{2})(?:[-:.]?(\d{2}))?Z?)?(?!\d)/;

/** The copies of a series at a path, earliest first: the file itself, or the tables of a folder; other files of a folder are passed over. @throws {Refusal} */
export async function findCopies(what: string, effects: Effects): Promise<SeriesCopy[]> {
  const copies: SeriesCopy[] = [];
  for await (const found of findFiles(what)) {
    if ("kind" in found) {
      if (found.kind === "refused") throw found.refusal;
    } else if (READERS.has(formOf(found.name))) copies.push(await copyOf(found, effects));
    else if (found.path === what)
      throw new Refusal("usage", `Cannot import ${what}: it is no table. Give a .csv, .tsv, .json or .jsonl file.`);
  }
  if (copies.length === 0)
    throw new Refusal("missing", `Cannot import ${what}: the folder holds no table. Give one with .csv, .tsv, .json or .jsonl files.`);
  return copies.sort((a, b) => ((a.known ?? "9") < (b.known ?? "9") ? -1 : 1));
}

async function copyOf(found: FoundFile, effects: Effects): Promise<SeriesCopy> {
  const { captured } = await readSidecar(found.path);
  const read = READERS.get(formOf(found.name))!;
  const known = (typeof captured === "string" ? instantOf(captured) : null) ?? stampIn(found.name);
  const rows: SeriesCopy["rows"] = async function* (form) {
    yield* read(await fileMaterial(found, effects), form);
  };
  return { at: found.path, name: found.name, known, rows };
}

function formOf(name: string): string {
  return /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
}

/** The moment in a file name: "losses-2022-03-08.csv", "20220308T2015Z.json". A day alone is its beginning. */
function stampIn(name: string): string | null {
  const [, year, month, day, hour, minute, second] = STAMP.exec(name) ?? [];
  const date = `${year}-${month}-${day}`;
  if (!isDay(date)) return null;
  return instantOf(hour === undefined ? date : `${date}T${hour}:${minute}:${second ?? "00"}Z`) ?? instantOf(date);
}

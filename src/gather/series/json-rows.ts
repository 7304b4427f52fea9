import { splitLines } from "../../lib/lines.ts";
import { Refusal } from "../../model/refusal.ts";
import { decodeText } from "../decode-text.ts";
import { tooLarge } from "../limits.ts";
import type { Material } from "../material.ts";
import type { FileRow, TableForm } from "./series-copy.ts";

/** Largest JSON document that is read as a whole; lines of JSON may be as many as there are. */
const MOST_BYTES = 256_000_000;
const LONGEST_LINE = 10_000_000;

/** Rows of a JSON document: the list that it is, or the one that the form's path leads to. Numbered from 1. */
export async function* jsonRows(material: Material, { rows }: TableForm): AsyncGenerator<FileRow> {
  const found = stepsInto(valueOf(material.at, await textOf(material)), rows);
  if (!Array.isArray(found)) {
    const state = rows === null ? "it is no list of rows" : `it has no list of rows at ${rows}`;
    throw new Refusal("unreadable", `Cannot import ${material.at}: ${state}. Name the path to them in the map's "rows".`);
  }
  for (const [at, row] of found.entries()) yield fileRow(`row ${at + 1}`, row);
}

/** A row a line, in flat memory. */
export async function* jsonlRows(material: Material): AsyncGenerator<FileRow> {
  let number = 0;
  for await (const line of splitLines(material.chunks(), LONGEST_LINE)) {
    number++;
    if ("tooLong" in line) yield { at: `line ${number}`, trouble: "its line is too long" };
    else if (line.text.trim() !== "") yield fileRow(`line ${number}`, parsed(line.text));
  }
}

function fileRow(at: string, row: unknown): FileRow {
  const isObject = typeof row === "object" && row !== null && !Array.isArray(row);
  return isObject ? { at, fields: row as Readonly<Record<string, unknown>> } : { at, trouble: "it is no JSON object" };
}

async function textOf(material: Material): Promise<string> {
  if (material.size > MOST_BYTES) throw tooLarge(material.at, MOST_BYTES);
  const chunks: Uint8Array[] = [];
  for await (const chunk of material.chunks()) chunks.push(chunk);
  return decodeText(new Uint8Array(Buffer.concat(chunks)), "").text;
}

function valueOf(at: string, text: string): unknown {
  const value = parsed(text);
  if (value === undefined)
    throw new Refusal("unreadable", `Cannot import ${at}: it is no JSON. Mend it, or give it the ending of its form.`);
  return value;
}

/** Undefined where a text is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function stepsInto(value: unknown, path: string | null): unknown {
  if (path === null) return value;
  return path
    .split(".")
    .reduce<unknown>((at, step) => (typeof at === "object" && at !== null ? (at as Record<string, unknown>)[step] : undefined), value);
}

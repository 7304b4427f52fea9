import type { ReadableDocument } from "../model/document.ts";
import { Refusal } from "../model/refusal.ts";

const TEXT_FIELDS = ["url", "title", "published", "publisher", "language", "captured"] as const;

/**
 * A line of JSON to a document: `{id, text | html, title?, url?, published?, publisher?, language?, captured?}`. Other fields are
 * passed over; a field that is null counts as absent.
 *
 * @param number of the line, from 1: its id where it names none
 * @throws {Refusal} `unreadable`
 */
export function documentOfLine(line: string, number: number): ReadableDocument {
  const fields = parseObject(line, number);
  const id = typeof fields.id === "string" || typeof fields.id === "number" ? String(fields.id) : `line-${number}`;
  const { text, html } = fields;
  const body = typeof html === "string" ? { html } : typeof text === "string" ? { text } : null;
  if (!body) throw new Refusal("unreadable", `Cannot read ${id}: it has neither "text" nor "html". Give one of them as a string.`);
  const hints: Record<string, string> = {};
  for (const name of TEXT_FIELDS) {
    const value = fields[name];
    if (typeof value === "string" && value !== "") hints[name] = value;
  }
  return { id, ...body, ...hints };
}

function parseObject(line: string, number: number): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // told below, as any other line that is no object
  }
  throw new Refusal("unreadable", `Cannot read line ${number}: it is not a JSON object. Give one object a line.`);
}

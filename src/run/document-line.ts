import { pageHints } from "../gather/page-hints.ts";
import { parseObject } from "../gather/parse-object.ts";
import type { ReadableDocument } from "../model/document.ts";
import { Refusal } from "../model/refusal.ts";

/**
 * A line of JSON to a document: `{id, text | html, title?, url?, published?, publisher?, language?, captured?}`. Other fields are
 * passed over; a field that is null counts as absent.
 *
 * @param number of the line, from 1: its id where it names none
 * @throws {Refusal} `unreadable`
 */
export function documentOfLine(line: string, number: number): ReadableDocument {
  const fields = parseObject(line);
  if (!fields) throw new Refusal("unreadable", `Cannot read line ${number}: it is not a JSON object. Give one object a line.`);
  const { text, html, url, captured } = fields;
  const id = typeof fields["id"] === "string" || typeof fields["id"] === "number" ? String(fields["id"]) : `line-${number}`;
  const body = typeof html === "string" ? { html } : typeof text === "string" ? { text } : null;
  if (!body) throw new Refusal("unreadable", `Cannot read ${id}: it has neither "text" nor "html". Give one of them as a string.`);
  const place = typeof url === "string" && url !== "" ? { url } : {};
  const moment = typeof captured === "string" && captured !== "" ? { captured } : {};
  return { id, ...body, ...place, ...moment, ...pageHints(fields) };
}

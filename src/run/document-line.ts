import { pageHints } from "../gather/page-hints.ts";
import { parseObject } from "../gather/parse-object.ts";
import type { ReadableDocument } from "../model/document.ts";
import { Refusal } from "../model/refusal.ts";

/** What a line is: a document, or why it is none. The id is the line's own, or "line-7" where it names none. */
export type DocumentLine =
  | { readonly id: string; readonly document: ReadableDocument }
  | { readonly id: string; readonly document: null; readonly refusal: Refusal };

/**
 * A line of JSON to a document: `{id, text | html, title?, url?, published?, publisher?, language?, captured?}`. Other fields are
 * passed over; a field that is null counts as absent.
 *
 * @param number of the line, from 1
 */
export function documentOfLine(line: string, number: number): DocumentLine {
  const fields = parseObject(line);
  if (!fields) return refusedLine(`line-${number}`, `Cannot read line ${number}: it is not a JSON object. Give one object a line.`);
  const { text, html, url, captured } = fields;
  const id = typeof fields["id"] === "string" || typeof fields["id"] === "number" ? String(fields["id"]) : `line-${number}`;
  const body = typeof html === "string" ? { html } : typeof text === "string" ? { text } : null;
  if (!body) return refusedLine(id, `Cannot read ${id}: it has neither "text" nor "html". Give one of them as a string.`);
  const place = typeof url === "string" && url !== "" ? { url } : {};
  const moment = typeof captured === "string" && captured !== "" ? { captured } : {};
  return { id, document: { id, ...body, ...place, ...moment, ...pageHints(fields) } };
}

const refusedLine = (id: string, text: string): DocumentLine => ({ id, document: null, refusal: new Refusal("unreadable", text) });

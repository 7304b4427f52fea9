import { pageHints } from "../gather/page-hints.ts";
import { parseObject } from "../gather/parse-object.ts";
import { mostBytes, tooLarge } from "../gather/limits.ts";
import { instantOf } from "../lib/instant.ts";
import type { GroupedArticle } from "../model/grouped-article.ts";
import { Refusal } from "../model/refusal.ts";
import { originOf } from "../read/article/find-origin.ts";

/** What a line is: an article, or why it is none. The id is the line's own, or "line-7" where it names none. */
export type GroupedLine =
  | { readonly id: string; readonly article: GroupedArticle }
  | { readonly id: string; readonly article: null; readonly refusal: Refusal };

/** Lines at the end of a text that may say where it was copied from. */
const LAST_LINES = 3;

/**
 * A line of JSON to an article: `{id, title, text, published, publisher?}`. Other fields are passed over; a field that is no text, and a
 * moment of publication that is no ISO day or instant, count as absent.
 *
 * @param text null where the line was longer than allowed. @param number of the line, from 1
 */
export function articleOfLine(text: string | null, number: number): GroupedLine {
  const line = `line-${number}`;
  if (text === null) return { id: line, article: null, refusal: tooLarge(`line ${number}`, mostBytes) };
  const fields = parseObject(text);
  if (!fields) return refusedLine(line, `Cannot group line ${number}: it is not a JSON object. Give one object a line.`);
  const id = typeof fields["id"] === "string" || typeof fields["id"] === "number" ? String(fields["id"]) : line;
  const body = fields["text"];
  if (typeof body !== "string") return refusedLine(id, `Cannot group ${id}: it has no "text". Give it as a string.`);
  const { title = null, publisher = null, language = null, published = "" } = pageHints(fields);

  return {
    id,
    article: { id, title, text: body, published: instantOf(published), publisher, origin: originIn(body, publisher), language },
  };
}

function originIn(text: string, publisher: string | null): string | null {
  const lines = text.trimEnd().split("\n").slice(-LAST_LINES);
  return lines.map((line) => originOf(line, publisher)).find((origin) => origin !== null)?.name ?? null;
}

const refusedLine = (id: string, text: string): GroupedLine => ({ id, article: null, refusal: new Refusal("unreadable", text) });

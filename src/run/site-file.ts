import { Refusal } from "../model/refusal.ts";
import type { SiteRules } from "../model/site-rules.ts";
import { parseSelector } from "../read/article/selector.ts";

const FIELDS = ["body", "title", "byline", "published", "remove"];

/**
 * The words of a file of rules for one site; `docs/sites.md` describes the form.
 *
 * @param file as it is named in messages
 * @param host of the site, from the file's name
 * @throws {Refusal} `usage`, naming the field that is wrong and what it may hold
 */
export function parseSiteRules(file: string, host: string, text: string): SiteRules {
  const fields = objectOf(file, text);
  const strange = Object.keys(fields).find((key) => !FIELDS.includes(key));
  if (strange !== undefined) throw unusable(file, `it has a field "${strange}"`, `write ${FIELDS.join(", ")}`);
  if (Object.keys(fields).length === 0) throw unusable(file, "it says nothing", `give it one of ${FIELDS.join(", ")}`);
  const one = (field: string) => (fields[field] === undefined ? null : selectorOf(file, field, fields[field]));
  const remove = fields["remove"] ?? [];
  if (!Array.isArray(remove)) throw unusable(file, '"remove" is no list', 'write it as [".share", "#comments"]');
  return {
    host,
    body: one("body"),
    title: one("title"),
    byline: one("byline"),
    published: one("published"),
    remove: remove.map((value: unknown) => selectorOf(file, "remove", value)),
  };
}

function selectorOf(file: string, field: string, value: unknown): string {
  if (typeof value === "string" && parseSelector(value) !== null) return value;
  const forms = "a tag, .class, #id or [name=value], or several of them inside one another, parted by spaces";
  throw unusable(file, `"${field}" holds ${JSON.stringify(value)}, which is no selector`, `write ${forms}`);
}

/** "Cannot use the rules FILE: what is wrong; what to do." */
export function unusable(file: string, wrong: string, todo: string): Refusal {
  return new Refusal("usage", `Cannot use the site's rules ${file}: ${wrong}; ${todo}.`);
}

function objectOf(file: string, text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch (error) {
    throw unusable(file, `it is no JSON (${String(error).replace(/^SyntaxError: /, "")})`, "mend it there");
  }
  throw unusable(file, "it is no JSON object", 'begin it with {"body": …');
}

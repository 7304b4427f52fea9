import type { PageHints } from "../model/page.ts";

const names = ["title", "published", "publisher", "language"] as const;

/** The fields that say something of a page beside its bytes; whatever is no text, or an empty one, counts as absent. */
export function pageHints(fields: Readonly<Record<string, unknown>>): PageHints {
  const hints: Record<string, string> = {};
  for (const name of names) {
    const value = fields[name];
    if (typeof value === "string" && value.trim() !== "") hints[name] = value;
  }
  return hints;
}

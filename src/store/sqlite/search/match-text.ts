import type { SearchQuery } from "../../search-store.ts";

/**
 * Words and phrases in the language of FTS5, each quoted, so that nothing a person types is an operator; null where there are none.
 *
 *     words: flood, dead; phrases: "state of emergency"  →  "flood"* "dead"* "state of emergency"
 */
export function matchText({ words, phrases }: Pick<SearchQuery, "words" | "phrases">): string | null {
  const parts = [...words.filter(hasWord).map(beginning), ...phrases.filter(hasWord).map(quoted)];
  return parts.length === 0 ? null : parts.join(" ");
}

/** Of beginnings of two letters and three there is an index; a letter alone would be the beginning of half of all words. */
function beginning(word: string): string {
  return word.length === 1 ? quoted(word) : `${quoted(word)}*`;
}

/** A run of marks alone matches nothing, and would make the whole query fail. */
function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', " ").replaceAll("\0", " ")}"`;
}

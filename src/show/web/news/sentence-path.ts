import { articlePath } from "../links.ts";

/** So many words at either end are enough to find a sentence by. */
const ends = 5;

/**
 * Path of a sentence in its archived article, which browsers find by its first and last words.
 *
 *     sentencePath("bridge-1f0c6a2b", "Two people died.") = "/articles/bridge-1f0c6a2b#:~:text=Two%20people%20died."
 */
export function sentencePath(article: string, sentence: string): string {
  const words = sentence.trim().split(/\s+/);
  const parts = words.length > 2 * ends ? [words.slice(0, ends), words.slice(-ends)] : [words];
  return `${articlePath(article)}#:~:text=${parts.map((part) => quoted(part.join(" "))).join(",")}`;
}

/** A dash and a comma mean something in a text fragment. */
function quoted(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll("-", "%2D");
}

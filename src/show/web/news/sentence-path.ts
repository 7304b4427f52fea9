import { textFragment } from "../article/text-fragment.ts";
import { articlePath } from "../links.ts";

/** Path of a sentence in its archived article, which browsers find by its first and last words. */
export function sentencePath(article: string, sentence: string): string {
  return articlePath(article) + textFragment(sentence);
}

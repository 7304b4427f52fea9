import type { Block } from "../../model/article.ts";
import { foldWords } from "./fold-words.ts";

/** Marks each block that says, word for word, what an earlier block of the same text says. White space does not count. */
export function markRepeats(text: string, blocks: readonly Block[]): Block[] {
  const seen = new Set<string>();
  return blocks.map((block) => {
    const words = foldWords(text.slice(block.start, block.end));
    const repeats = seen.has(words);
    seen.add(words);
    return { ...block, repeats };
  });
}

import type { Block } from "../../model/article.ts";
import { foldWords, isNeverWhite } from "./fold-words.ts";

/** Marks each block that says, word for word, what an earlier block of the same text says. White space does not count. */
export function markRepeats(text: string, blocks: readonly Block[]): Block[] {
  const firstOf = new Map<number, Block>();
  const seen = new Set<string>();
  const wordsOf = ({ start, end }: Block) => foldWords(text.slice(start, end));
  return blocks.map((block) => {
    const opening = openingOf(text, block);
    const first = firstOf.get(opening);
    if (!first) {
      firstOf.set(opening, block);
      return { ...block, repeats: false };
    }
    seen.add(wordsOf(first));
    const words = wordsOf(block);
    const repeats = seen.has(words);
    seen.add(words);
    return { ...block, repeats };
  });
}

const OPENING = 24;

/** A hash of a block's first letters and marks: blocks of the same words share it, few others do, and only those need be compared. */
function openingOf(text: string, { start, end }: Block): number {
  let hash = 0;
  for (let at = start, met = 0; at < end && met < OPENING; at++) {
    const code = text.charCodeAt(at);
    if (!isNeverWhite(code)) continue;
    hash = Math.imul(hash ^ code, 0x9e3779b1);
    met++;
  }
  return hash;
}

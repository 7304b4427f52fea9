import type { Block } from "../../model/article.ts";
import { foldWords } from "./fold-words.ts";

/** A line said so often is a refrain of the article: the question of every interview, the step of every recipe. */
const REFRAIN = 3;
const refrainRoles = new Set<Block["role"]>(["paragraph", "list", "subheading", "quotation"]);

/**
 * Takes the mark of a repeat from what an article says again on purpose: its refrains, and the items that two of its lists share.
 * A picture's caption, a passage that stands twice and a list that stands twice stay repeats.
 */
export function keepRefrains(text: string, blocks: readonly Block[]): Block[] {
  if (!blocks.some(({ repeats }) => repeats)) return [...blocks];
  const wordsOf = ({ start, end }: Block) => foldWords(text.slice(start, end));
  const counts = new Map<string, number>();
  for (const block of blocks) if (refrainRoles.has(block.role)) counts.set(wordsOf(block), (counts.get(wordsOf(block)) ?? 0) + 1);
  const shared = itemsOfFreshLists(blocks);
  return blocks.map((block, at) => {
    const isRefrain = block.repeats && refrainRoles.has(block.role) && (counts.get(wordsOf(block)) ?? 0) >= REFRAIN;
    return isRefrain || shared.has(at) ? { ...block, repeats: false } : block;
  });
}

/** Repeats among the items of a list that says something new. */
function itemsOfFreshLists(blocks: readonly Block[]): Set<number> {
  const found = new Set<number>();
  for (let from = 0; from < blocks.length;) {
    let to = from;
    while (blocks[to]?.role === "list") to++;
    const run = blocks.slice(from, to);
    if (run.some(({ repeats }) => !repeats)) for (let at = from; at < to; at++) if (blocks[at]!.repeats) found.add(at);
    from = Math.max(to, from + 1);
  }
  return found;
}

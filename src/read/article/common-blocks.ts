import type { BlockRole } from "../../model/article.ts";
import { foldWords } from "./fold-words.ts";

/** Shorter lines stand on many pages by chance. */
const LEAST_UNITS = 20;
const roles = new Set<BlockRole>(["standfirst", "paragraph", "subheading", "quotation", "list", "boilerplate"]);

interface Words {
  readonly role: BlockRole;
  readonly text: string;
}

/**
 * Hashes of the blocks that may be a site's own, each once. One that holds a digit never is: what a site says of a running count
 * on every page is news all the same.
 */
export function blockHashes(blocks: readonly Words[]): string[] {
  return [...new Set(blocks.filter(mayBeCommon).map(({ text }) => blockHash(text)))];
}

/** The blocks with those of the site told apart. Where they are half of the page it is a copy of other pages, and stays as it is. */
export function withoutCommon<Block extends Words>(blocks: readonly Block[], common: ReadonlySet<string>): Block[] {
  if (common.size === 0) return [...blocks];
  const isCommon = blocks.map((block) => mayBeCommon(block) && common.has(blockHash(block.text)));
  const lengthOf = (wanted: (at: number) => boolean) => blocks.reduce((sum, { text }, at) => sum + (wanted(at) ? text.length : 0), 0);
  if (lengthOf((at) => isCommon[at]!) * 2 > lengthOf(() => true)) return [...blocks];
  return blocks.map((block, at) => (isCommon[at] ? { ...block, role: "boilerplate" } : block));
}

function mayBeCommon({ role, text }: Words): boolean {
  return roles.has(role) && text.length >= LEAST_UNITS && !/\d/u.test(text);
}

/** 53 bits of a block's words, in 36 letters and digits. */
function blockHash(text: string): string {
  const words = foldWords(text);
  let [high, low] = [0x9e3779b1, 0x85ebca6b];
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    high = Math.imul(high ^ code, 0x27d4eb2f);
    low = Math.imul(low ^ code, 0x165667b1);
    high ^= low >>> 15;
    low ^= high >>> 13;
  }
  return ((high >>> 0) * 0x200000 + ((low >>> 0) & 0x1fffff)).toString(36);
}

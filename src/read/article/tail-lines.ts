import { foldTitle, hasWords } from "./fold-words.ts";
import type { PageBlock } from "./page-block.ts";

/** So many of the last blocks are asked whether they still are the article's. */
const TAIL = 4;

/**
 * The blocks with their tail told apart: a heading or a link that nothing follows is left out, and what is said of the author under the
 * article is the site's own.
 *
 *   Jane Roe is a reporter at the Harbour Post. Follow her on …
 */
export function withTail(blocks: readonly PageBlock[], authors: readonly string[], isLinkLine: (block: PageBlock) => boolean): PageBlock[] {
  const names = authors.map(foldTitle).filter((name) => name.includes(" "));
  const ofBody = (block: PageBlock) => bodyRoles.has(block.role) && !(block.role === "paragraph" && isLinkLine(block));
  const last = blocks.findLastIndex(ofBody);
  const kept = blocks.filter((block, at) => at <= last || (block.role !== "subheading" && block.role !== "paragraph"));
  const tail = new Set(kept.filter(ofBody).slice(3).slice(-TAIL));
  return kept.map((block) => (tail.has(block) && isBio(block.text, names) ? { ...block, role: "boilerplate" } : block));
}

const bodyRoles = new Set(["paragraph", "quotation", "list", "table"]);

function isBio(text: string, names: readonly string[]): boolean {
  if (text.length > 500) return false;
  const folded = foldTitle(text.slice(0, 120));
  if (names.some((name) => folded.startsWith(`${name} `) && tells.test(folded.slice(name.length)))) return true;
  return hasWords(text, 6) && occupation.test(text);
}

const tells = /^(?: \S+){0,3} (?:is|are|was|has|writes|covers|reports|works|can be|joined|lives|teaches)\b/u;
const occupation =
  /^(?:\p{Lu}[\p{L}.'’-]+ ){2,4}(?:is|was) (?:an? |the |our )?(?:[\p{L}'’-]+ ){0,4}(?:reporter|correspondent|columnist|editor|writer|contributor|journalist|freelancer?)\b(?! who (?:was|had)).{0,40}\b(?:at|for|with|based|covering|who covers|of)\b/u;

import { foldTitle } from "./fold-words.ts";
import type { PageBlock } from "./page-block.ts";

/**
 * Cuts off what a body's element holds before its headline and after its end: a ticker above, other stories and readers'
 * comments below. A heading such as "Related articles" ends an article where less prose follows it than stands before.
 * `site` is the site's name: "More Harbour Post" ends an article of that paper.
 */
export function withinEnds(blocks: readonly PageBlock[], site: string | null): PageBlock[] {
  const from = Math.max(
    0,
    blocks.findIndex((block) => block.role === "headline"),
  );
  const kept = blocks.slice(from);
  const prose = runningProse(kept);
  const all = prose.at(-1) ?? 0;
  const end = kept.findIndex((block, at) => isEndHeading(block.text, site) && (prose[at] ?? 0) > all / 2);
  return end < 0 ? kept : kept.slice(0, end);
}

/** Characters of prose up to and with each block. */
function runningProse(blocks: readonly PageBlock[]): number[] {
  let sum = 0;
  return blocks.map(({ role, text }) => (sum += role === "paragraph" || role === "quotation" ? text.length : 0));
}

function isEndHeading(text: string, site: string | null): boolean {
  if (text.length > 70) return false;
  return endHeading.test(text) || (site !== null && /^\W*more\b/iu.test(text) && foldTitle(text) === `more ${foldTitle(site)}`);
}

const endHeading =
  /^[\W_]*(?:(?:\d+ )?comments?(?: \(\d+\))?|leave a (?:comment|reply)|(?:join|start) the (?:conversation|discussion)|tell us what you think|related(?: (?:articles?|stories|posts|news|content|topics|coverage|reading))?|(?:you )?(?:may|might) also (?:like|be interested).*|recommended(?: (?:for you|stories|reading))?|more|more (?:from|on|in|by|about|stories|news|top|to explore|coverage|like this)\b.*|(?:read|see) (?:next|also)|also (?:read|on)\b.*|trending(?: (?:now|stories))?|most (?:read|popular|viewed|recent)|top stories|latest (?:news|stories|posts|headlines)|editor['’]s picks?|sponsored.*|from the web|around the web|privacy overview|about the authors?|читайте также.*|читайте також.*|комментарии.*|коментарі.*|artigos relacionados|leia (?:também|mais).*|comentários?|kommentare|das könnte.*|articoli correlati|leggi anche.*|lire aussi.*|noticias relacionadas)[\W_]*$/iu;

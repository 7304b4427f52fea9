import type { Article, Block, BlockRole } from "../../../model/article.ts";
import type { Span } from "../../../model/span.ts";

/** A run of an article that stands beside its own notes: a block, or one line of a list or table. */
export interface TextRow extends Span {
  readonly role: BlockRole;
  readonly repeats: boolean;
}

/** The rows of an article, in order. */
export function textRows({ text, blocks }: Article): readonly TextRow[] {
  return blocks.flatMap((block) => (block.role === "list" || block.role === "table" ? lines(text, block) : [row(block, block)]));
}

function lines(text: string, block: Block): TextRow[] {
  const found: TextRow[] = [];
  for (let start = block.start; start < block.end;) {
    const stop = text.indexOf("\n", start);
    const end = stop === -1 || stop > block.end ? block.end : stop;
    if (text.slice(start, end).trim() !== "") found.push(row(block, { start, end }));
    start = end + 1;
  }
  return found;
}

function row({ role, repeats }: Block, { start, end }: Span): TextRow {
  return { role, repeats, start, end };
}

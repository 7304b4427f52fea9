import type { Article } from "../../../model/article.ts";
import type { Report } from "../../../model/report.ts";
import type { Span } from "../../../model/span.ts";
import type { TextRow } from "./text-rows.ts";

const longest = 900;

/**
 * The sentences of an article that hold a figure or a statement, and nothing else of it; what touches is joined. Shown where
 * the whole article may not be.
 */
export function excerpts({ article, figures, statements }: Report): readonly TextRow[] {
  const segmenter = new Intl.Segmenter(article.language ?? "en", { granularity: "sentence" });
  const spans = [...figures, ...statements].sort((a, b) => a.start - b.start);
  const found: TextRow[] = [];
  let block = 0;
  for (const span of spans) {
    while (block + 1 < article.blocks.length && (article.blocks[block]?.end ?? 0) <= span.start) block++;
    join(found, excerpt(article, block, span, segmenter));
  }
  return found;
}

/** From a run of an article's text to the sentences around it, as written: what to look for on the page. */
export function sentencesOf(article: Article): (span: Span) => string {
  const segmenter = new Intl.Segmenter(article.language ?? "en", { granularity: "sentence" });
  return (span) => sentenceAround(article, span, segmenter);
}

function sentenceAround(article: Article, span: Span, segmenter: Intl.Segmenter): string {
  const index = article.blocks.findIndex(({ end }) => end > span.start);
  const { start, end } = excerpt(article, index, span, segmenter);
  return article.text.slice(start, end);
}

function excerpt({ text, blocks }: Article, index: number, span: Span, segmenter: Intl.Segmenter): TextRow {
  const block = blocks[index] ?? { start: span.start, end: span.end, role: "paragraph", repeats: false };
  const from = Math.max(block.start, span.start - longest);
  const near = segmenter.segment(text.slice(from, Math.min(block.end, span.end + longest)));
  const [first, last] = [near.containing(span.start - from), near.containing(span.end - 1 - from)];
  return {
    role: block.role,
    repeats: false,
    start: first ? from + first.index : span.start,
    end: last ? Math.max(span.end, from + last.index + last.segment.trimEnd().length) : span.end,
  };
}

function join(found: TextRow[], next: TextRow): void {
  const last = found.at(-1);
  if (last && next.start < last.end) found[found.length - 1] = { ...last, end: Math.max(last.end, next.end) };
  else found.push(next);
}

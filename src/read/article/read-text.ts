import type { Article, Block } from "../../model/article.ts";
import type { Note } from "../../model/note.ts";
import type { ArticleHints, ArticleReading } from "./article-reading.ts";
import { isBinary } from "./binary-data.ts";
import { dayOf, type FoundDay } from "./found-day.ts";
import { originOf } from "./find-origin.ts";
import { isTruncated } from "./find-truncation.ts";
import { bylineNames } from "./heading-lines.ts";
import { isoDayOf } from "./hinted-day.ts";
import { languageOf } from "./language-of.ts";
import { lineRoles } from "./line-roles.ts";
import { markRepeats } from "./mark-repeats.ts";
import { type Neighbours, neighboursInLines } from "./neighbour-links.ts";
import { pageLines } from "./page-lines.ts";
import { withoutSiteTail } from "./title-tail.ts";
import { writtenDay } from "./written-day.ts";

interface RoleLine extends Block {
  readonly words: string;
}

/**
 * Plain text to an article: each line is a block with a role. `article.text` is the text exactly as given. Never throws.
 *
 * Title, day, publisher and language come from `hints` first; the text is asked only for what they leave open.
 */
export function readText(text: string, hints: ArticleHints): ArticleReading {
  const lines = isBinary(text) ? [] : pageLines(text);
  const roles = lineRoles(
    lines.map((line) => line.text),
    hints.title ?? null,
  );
  const blocks = markRepeats(
    text,
    lines.map(({ start, end }, index) => ({ start, end, role: roles[index] ?? "paragraph", repeats: false })),
  );
  const read = blocks.map((block, index) => ({ ...block, words: lines[index]?.text ?? "" }));
  const neighbours = neighboursInLines(wordsOf(read, "boilerplate"));
  const published = hints.published ? dayOf(hints.published, "hint", isoDayOf) : dayIn(read);
  const article: Article = {
    title: titleOf(read, hints, neighbours),
    byline: wordsOf(read, "byline").flatMap((line) => bylineNames(line) ?? []),
    publisher: hints.publisher ?? null,
    url: hints.url ?? null,
    published: published?.day ?? null,
    modified: null,
    dates: { published: published?.origin ?? null, modified: null },
    canonical: null,
    language: languageOf(text, hints.language ?? null),
    origin:
      wordsOf(read, "boilerplate")
        .map((line) => originOf(line, hints.publisher ?? null))
        .find((origin) => origin !== null) ?? null,
    truncated: isTruncated(endingOf(read)),
    previous: neighbours.previous,
    next: neighbours.next,
    text,
    blocks,
    posts: [],
    images: [],
  };
  return { article, notes: blocks.some((block) => block.role !== "boilerplate") ? [] : [noArticle(text)] };
}

function wordsOf(lines: readonly RoleLine[], role: Block["role"]): string[] {
  return lines.filter((line) => line.role === role && !line.repeats).map((line) => line.words);
}

function titleOf(lines: readonly RoleLine[], hints: ArticleHints, neighbours: Neighbours): string | null {
  const title = hints.title?.trim() || wordsOf(lines, "headline")[0];
  if (!title) return null;
  return withoutSiteTail(
    title,
    [neighbours.previous, neighbours.next].filter((other) => other !== null),
    hints.publisher ?? null,
  );
}

function dayIn(lines: readonly RoleLine[]): FoundDay | null {
  return (
    wordsOf(lines, "dateline")
      .map((line) => dayOf(line, "visible", writtenDay))
      .find((found) => found !== null) ?? null
  );
}

function endingOf(lines: readonly RoleLine[]): { prose: string[]; after: string[] } {
  const bodyRoles = new Set<Block["role"]>(["paragraph", "quotation"]);
  const last = lines.findLastIndex((line) => bodyRoles.has(line.role));
  return {
    prose: lines.filter((line) => bodyRoles.has(line.role)).map((line) => line.words),
    after: lines
      .slice(last + 1)
      .filter((line) => line.role === "boilerplate")
      .map((line) => line.words),
  };
}

function noArticle(text: string): Note {
  const state = isBinary(text) ? "it is binary data" : "it holds no words of an article";
  return { stage: "article", start: null, end: null, text: `No article found in this text: ${state}.` };
}

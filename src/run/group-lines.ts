import { mostBytes } from "../gather/limits.ts";
import { splitLines } from "../lib/lines.ts";
import { CopyIndex } from "../keep/copy/copy-index.ts";
import { fingerprint } from "../keep/copy/fingerprint.ts";
import { WordIndex } from "../keep/story/word-index.ts";
import type { GroupedArticle } from "../model/grouped-article.ts";
import { articleOfLine } from "./grouped-line.ts";
import type { Progress } from "./read-lines.ts";

/** Answers are written in runs of so many lines. */
const LINES_IN_BATCH = 256;

/**
 * Puts an article a line into its story, and says what it is a copy of: in order, each decided as it comes, in memory that is
 * bounded by what is active.
 *
 * @param write takes each run of whole lines and resolves when more may come
 * @param progress is told after each run
 */
export async function groupLines(
  chunks: AsyncIterable<Uint8Array>,
  write: (text: string) => Promise<void>,
  progress: (so: Progress) => void,
): Promise<Progress> {
  const place = placer();
  let answers: string[] = [];
  let so: Progress = { documents: 0, refused: 0 };
  let number = 0;
  const flush = async () => {
    await write(answers.join(""));
    progress(so);
    answers = [];
  };
  for await (const line of splitLines(chunks, mostBytes)) {
    number++;
    const text = "tooLong" in line ? null : line.text;
    if (text?.trim() === "") continue;
    const { id, ...read } = articleOfLine(text, number);
    const answer = read.article ? place(read.article) : { id, refusal: { code: read.refusal.code, text: read.refusal.message } };
    answers.push(`${JSON.stringify(answer)}\n`);
    so = { documents: so.documents + 1, refused: so.refused + ("refusal" in answer ? 1 : 0) };
    if (answers.length === LINES_IN_BATCH) await flush();
  }
  await flush();
  return so;
}

/** Copies are found first: what is a copy of an article belongs into its story. */
function placer(): (article: GroupedArticle) => { readonly id: string; readonly story: string; readonly copyOf: string | null } {
  const copies = new CopyIndex();
  const words = new WordIndex<string>();
  const stories = new Map<string, string>();
  return (article) => {
    const { copyOf } = copies.place(article, fingerprint(article.text, article.title));
    const own = new Set((`${article.title ?? ""} ${article.text}`.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).slice(0, 80));
    const day = (article.published ?? "1970-01-01").slice(0, 10);
    const story = (copyOf === null ? undefined : stories.get(copyOf)) ?? words.nearest(own, day) ?? article.id;
    words.add({ story, words: own, day });
    stories.set(article.id, story);
    return { id: article.id, story, copyOf };
  };
}

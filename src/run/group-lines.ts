import { mostBytes } from "../gather/limits.ts";
import { splitLines } from "../lib/lines.ts";
import { CopyIndex } from "../keep/copy/copy-index.ts";
import { fingerprint } from "../keep/copy/fingerprint.ts";
import { StoryStream } from "../keep/story/stream/story-stream.ts";
import type { GroupedArticle } from "../model/grouped-article.ts";
import { articleOfLine } from "./grouped-line.ts";
import type { Progress } from "./read-lines.ts";

/** Answers are written in runs of so many lines. */
const LINES_IN_BATCH = 256;
/** And each so many lines later: by then stories that are one have been found to be one. */
const LINES_WAITING = 1024;

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
  const grouper = new LineGrouper();
  let waiting: (Grouped | RefusedLine)[] = [];
  let so: Progress = { documents: 0, refused: 0 };
  let number = 0;
  const flush = async (lines: number) => {
    const due = waiting.slice(0, lines).map((line) => ("refusal" in line ? line : grouper.answer(line)));
    waiting = waiting.slice(lines);
    await write(due.map((answer) => `${JSON.stringify(answer)}\n`).join(""));
    progress(so);
  };
  for await (const line of splitLines(chunks, mostBytes)) {
    number++;
    const text = "tooLong" in line ? null : line.text;
    if (text?.trim() === "") continue;
    const { id, ...read } = articleOfLine(text, number);
    waiting.push(read.article ? grouper.place(read.article) : { id, refusal: { code: read.refusal.code, text: read.refusal.message } });
    so = { documents: so.documents + 1, refused: so.refused + (read.article ? 0 : 1) };
    if (waiting.length === LINES_WAITING + LINES_IN_BATCH) await flush(LINES_IN_BATCH);
  }
  await flush(waiting.length);
  return so;
}

interface RefusedLine {
  readonly id: string;
  readonly refusal: { readonly code: string; readonly text: string };
}

interface Grouped {
  readonly id: string;
  readonly copyOf: string | null;
}

/** Copies are found first: what is a copy of an article belongs into its story. */
class LineGrouper {
  readonly #copies = new CopyIndex();
  readonly #stream = new StoryStream();

  place(article: GroupedArticle): Grouped {
    const { copyOf, alsoOf } = this.#copies.place(article, fingerprint(article.text, article.title));
    this.#stream.place(article, copyOf, { alsoOf });
    return { id: article.id, copyOf };
  }

  /** With the story that the article stands in by now. */
  answer({ id, copyOf }: Grouped): { readonly id: string; readonly story: string; readonly copyOf: string | null } {
    return { id, story: this.#stream.storyOf(id)!, copyOf };
  }
}

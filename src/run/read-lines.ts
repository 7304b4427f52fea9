import { mostBytes } from "../gather/limits.ts";
import { splitLines } from "../lib/lines.ts";
import type { OwnRules } from "./own-rules.ts";
import { OrderedPool } from "./ordered-pool.ts";

/** One document's line of input and its number, from 1; a null text was longer than allowed. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string | null;
}

/** A batch's answers, already one JSON line each, and how many of them are refusals. */
export interface AnsweredBatch {
  readonly lines: string;
  readonly documents: number;
  readonly refused: number;
}

export interface Progress {
  readonly documents: number;
  readonly refused: number;
}

const LINES_IN_BATCH = 64;
const UNITS_IN_BATCH = 400_000;

/**
 * Reads a document a line into a report a line, in order, over several threads, in flat memory.
 *
 * @param own measures and sites' rules of a user
 * @param write takes each run of whole lines and resolves when more may come
 * @param progress is told after each batch
 */
export async function readLines(
  chunks: AsyncIterable<Uint8Array>,
  workers: number,
  own: OwnRules,
  write: (text: string) => Promise<void>,
  progress: (so: Progress) => void,
): Promise<Progress> {
  const pool = new OrderedPool<readonly NumberedLine[], AnsweredBatch>(new URL("read-worker.ts", import.meta.url), workers, own);
  let so: Progress = { documents: 0, refused: 0 };
  try {
    for await (const batch of pool.map(batches(chunks))) {
      await write(batch.lines);
      so = { documents: so.documents + batch.documents, refused: so.refused + batch.refused };
      progress(so);
    }
  } finally {
    await pool.close();
  }
  return so;
}

/** Blank lines are no documents; they count only for the numbers of the others. */
async function* batches(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly NumberedLine[]> {
  let batch: NumberedLine[] = [];
  let units = 0;
  let number = 0;
  for await (const line of splitLines(chunks, mostBytes)) {
    number++;
    const text = "tooLong" in line ? null : line.text;
    if (text !== null && text.trim() === "") continue;
    batch.push({ number, text });
    units += text?.length ?? 0;
    if (batch.length < LINES_IN_BATCH && units < UNITS_IN_BATCH) continue;
    yield batch;
    batch = [];
    units = 0;
  }
  if (batch.length > 0) yield batch;
}

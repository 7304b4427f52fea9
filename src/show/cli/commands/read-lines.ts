import { availableParallelism } from "node:os";
import { Refusal } from "../../../model/refusal.ts";
import { loadOwnRules } from "../../../run/own-rules.ts";
import { readLines } from "../../../run/read-lines.ts";
import { runLineJob, type LineOptions } from "../line-job.ts";
import type { Terminal } from "../terminal.ts";

/** What `read --jsonl` takes. */
export interface ReadLinesOptions extends LineOptions {
  readonly data: string;
  readonly workers?: string;
}

/** `tollkeeper read --jsonl`: a document a line into a report a line. */
export async function readManyLines(options: ReadLinesOptions, terminal: Terminal): Promise<number> {
  const own = loadOwnRules(options.data);
  const threads = workers(options.workers);
  return runLineJob("Reading", options, (chunks, write, progress) => readLines(chunks, threads, own, write, progress), terminal);
}

function workers(given: string | undefined): number {
  if (given === undefined) return availableParallelism();
  if (/^[1-9]\d{0,2}$/.test(given)) return Number(given);
  throw new Refusal("usage", `Cannot read with --workers ${given}: it is no number of threads. Give a whole number from 1.`);
}

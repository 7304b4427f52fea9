import { Worker } from "node:worker_threads";
import { once } from "node:events";
import { NO_OWN_RULES } from "../src/run/own-rules.ts";
import { readLines } from "../src/run/read-lines.ts";
import { peakMb, wallClock, type BenchLine } from "./measured.ts";
import { sampleTexts } from "./sample-texts.ts";

const TIMES = 120;
const STARTS = 5;

/** `read --jsonl` on one thread and on two, and how long a thread takes to its first answer. */
export async function benchWorkers(): Promise<BenchLine[]> {
  const texts = sampleTexts().map((text, i) => `${JSON.stringify({ id: String(i), text })}\n`);
  const lines = Array.from({ length: TIMES }, () => texts).flat();
  const one = await readingRate(lines, 1);
  const two = await readingRate(lines, 2);
  const first = await quickest(() => readAll(lines.slice(0, 1), 1));
  const empty = await quickest(async () => void (await once(new Worker("", { eval: true }), "exit")));
  return [
    { what: "read --jsonl, 2 threads", ours: two, peer: "1 thread", peers: one, unit: "articles/s", peakMb: peakMb() },
    { what: "a thread's first answer", ours: first, peer: "an empty thread", peers: empty, unit: "ms", peakMb: peakMb() },
  ];
}

async function readingRate(lines: readonly string[], workers: number): Promise<number> {
  const began = wallClock();
  await readAll(lines, workers);
  return lines.length / (wallClock() - began);
}

const readAll = (lines: readonly string[], workers: number) =>
  readLines(
    bytesOf(lines),
    workers,
    NO_OWN_RULES,
    () => Promise.resolve(),
    () => undefined,
  );

async function* bytesOf(lines: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const line of lines) yield Buffer.from(line);
}

/** Milliseconds of the quickest of a few runs. */
async function quickest(job: () => Promise<unknown>): Promise<number> {
  let best = Infinity;
  for (let run = 0; run < STARTS; run++) {
    const began = performance.now();
    await job();
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

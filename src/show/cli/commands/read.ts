import { createReadStream, createWriteStream } from "node:fs";
import { availableParallelism } from "node:os";
import { once } from "node:events";
import { finished } from "node:stream/promises";
import { isDay } from "../../../lib/day.ts";
import { Refusal } from "../../../model/refusal.ts";
import type { Report } from "../../../model/report.ts";
import { worldEffects } from "../../../run/effects.ts";
import { readLines } from "../../../run/read-lines.ts";
import { loadMeasures } from "../../../run/own-measures.ts";
import { readOne } from "../../../run/read-one.ts";
import { openReader } from "../../../run/reader.ts";
import { DONE, REFUSED } from "../exit-code.ts";
import { ASKING, namedSecondReader, sayWhatCame, type SecondReaderOptions } from "../open-second-reader.ts";
import { printReport } from "../print/report.ts";
import { startProgress } from "../progress.ts";
import type { Terminal } from "../terminal.ts";

export interface ReadOptions extends SecondReaderOptions {
  readonly data: string;
  readonly published?: string;
  readonly title?: string;
  readonly json?: true;
  readonly explain?: true;
  readonly jsonl?: string;
  readonly out?: string;
  readonly workers?: string;
}

/** `tollkeeper read`: one page for a person, or many lines for a program. */
export async function read(what: string | undefined, options: ReadOptions, terminal: Terminal): Promise<number> {
  if (options.jsonl !== undefined) return readManyLines(options.jsonl, options, terminal);
  if (what === undefined)
    throw new Refusal("usage", "Cannot read: nothing was named. Give an address, a file, - for standard input, or --jsonl FILE.");
  if (options.published !== undefined && !isDay(options.published)) {
    throw new Refusal("usage", `Cannot read with --published ${options.published}: it is no day. Give it as 2023-03-02.`);
  }
  const report = await readTwice(what, options, terminal);
  if (options.json) terminal.print(JSON.stringify(report, null, 1));
  else printReport(report, terminal, options);
  return DONE;
}

/** By the rules, and what they are in doubt of by the second reader if one was named. */
async function readTwice(what: string, options: ReadOptions, terminal: Terminal): Promise<Report> {
  const progress = startProgress(ASKING, Boolean(options.secondReader));
  try {
    const second = namedSecondReader(options, (asked) => progress.tell(asked));
    const report = await readOne(what, options, openReader(options.data), worldEffects);
    const both = second ? await second.read(report) : report;
    progress.end();
    sayWhatCame(second, terminal);
    return both;
  } finally {
    progress.end();
  }
}

async function readManyLines(input: string, options: ReadOptions, terminal: Terminal): Promise<number> {
  if (options.secondReader) terminal.say("The second reader is not asked with --jsonl.");
  const own = loadMeasures(options.data);
  const chunks = input === "-" ? process.stdin : await openInput(input);
  const output = options.out === undefined ? process.stdout : createWriteStream(options.out);
  const failed = new Promise<never>((_, reject) => output.once("error", (error) => reject(stopped(options.out, error))));
  const write = async (text: string) => void (output.write(text) || (await Promise.race([once(output, "drain"), failed])));
  const progress = startProgress("Reading", options.out !== undefined);
  const sum = await Promise.race([readLines(chunks, workers(options.workers), own, write, (so) => progress.tell(so.documents)), failed]);
  if (options.out !== undefined) await Promise.race([finished(output.end()), failed]);
  progress.end();
  if (sum.refused > 0) terminal.say(`${sum.refused} of ${sum.documents} documents were refused; their lines say why.`);
  return sum.refused > 0 ? REFUSED : DONE;
}

async function openInput(path: string): Promise<AsyncIterable<Uint8Array>> {
  const stream = createReadStream(path);
  try {
    await once(stream, "open");
    return stream;
  } catch {
    throw new Refusal("missing", `Cannot read ${path}: there is no such file, or it may not be read. Name a file of JSON lines.`);
  }
}

function workers(given: string | undefined): number {
  if (given === undefined) return availableParallelism();
  if (/^[1-9]\d{0,2}$/.test(given)) return Number(given);
  throw new Refusal("usage", `Cannot read with --workers ${given}: it is no number of threads. Give a whole number from 1.`);
}

function stopped(out: string | undefined, error: Error): Refusal {
  return new Refusal(
    "stopped",
    `Cannot write ${out ?? "to standard output"}: ${error.message}. What was written so far is whole lines; free some room and run it again.`,
  );
}

import { once } from "node:events";
import { createReadStream, createWriteStream, statSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { finished } from "node:stream/promises";
import type { Writable } from "node:stream";
import { pluralText } from "../../lib/number-text.ts";
import { Refusal } from "../../model/refusal.ts";
import type { Progress } from "../../run/read-lines.ts";
import { DONE, REFUSED } from "./exit-code.ts";
import { startProgress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

/** Where lines come from and go to. */
export interface LineOptions {
  /** A file, or - for standard input. */
  readonly jsonl: string;
  readonly out?: string;
}

/** A job from lines to lines, in order and in flat memory. @param write resolves when more may come */
export type LineJob = (
  chunks: AsyncIterable<Uint8Array>,
  write: (text: string) => Promise<void>,
  progress: (so: Progress) => void,
) => Promise<Progress>;

/** Runs a job over a file of lines, into a file or to standard output, and says what was refused. @param label "Reading" */
export async function runLineJob(label: string, options: LineOptions, job: LineJob, terminal: Terminal): Promise<number> {
  const sum =
    options.out === undefined ? await runInto(process.stdout, label, options, job) : await runIntoFile(options.out, label, options, job);
  if (sum.refused > 0)
    terminal.say(`${pluralText(sum.refused, "document")} of ${pluralText(sum.documents, "line")} refused; their lines say why.`);
  return sum.refused > 0 ? REFUSED : DONE;
}

/** Written beside its place and moved there when whole, so that nobody finds half an answer, and IN may be OUT. */
async function runIntoFile(out: string, label: string, options: LineOptions, job: LineJob): Promise<Progress> {
  if (isSpecial(out)) return runInto(createWriteStream(out), label, options, job);
  const partial = `${out}.partial`;
  await open(partial, "w").then(
    (file) => file.close(),
    (error: Error) => refuseOutput(out, error),
  );
  try {
    const sum = await runInto(createWriteStream(partial), label, options, job);
    await rename(partial, out);
    return sum;
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** A device or a pipe ("/dev/stdout") is written to as it is. */
function isSpecial(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) throw new Refusal("usage", `Cannot write ${path}: it is a folder. Name a file with --out.`);
  return stats !== undefined && !stats.isFile();
}

async function runInto(output: Writable, label: string, options: LineOptions, job: LineJob): Promise<Progress> {
  const ends = output !== process.stdout;
  const chunks = options.jsonl === "-" ? process.stdin : await openInput(options.jsonl);
  const failed = new Promise<never>((_, reject) => output.once("error", (error) => reject(stopped(options.out, error))));
  const write = async (text: string) => void (output.write(text) || (await Promise.race([once(output, "drain"), failed])));
  const progress = startProgress(label, ends);
  try {
    const sum = await Promise.race([job(chunks, write, (so) => progress.tell(so.documents)), failed]);
    if (ends) await Promise.race([finished(output.end()), failed]);
    return sum;
  } finally {
    progress.end();
  }
}

async function openInput(path: string): Promise<AsyncIterable<Uint8Array>> {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Refusal("usage", `Cannot read ${path} as lines: it is a folder. Use "collect", or name a file of JSON lines.`);
  }
  const stream = createReadStream(path);
  try {
    await once(stream, "open");
    return stream;
  } catch {
    throw new Refusal("missing", `Cannot read ${path}: there is no such file, or it may not be read. Name a file of JSON lines.`);
  }
}

function refuseOutput(out: string, error: Error): never {
  throw new Refusal("stopped", `Cannot write ${out}: ${error.message}. Name a file in a folder that is there and may be written to.`);
}

function stopped(out: string | undefined, error: Error): Refusal {
  const where = out === undefined ? "to standard output" : out;
  return new Refusal("stopped", `Cannot write ${where}: ${error.message}. Free some room and run it again.`);
}

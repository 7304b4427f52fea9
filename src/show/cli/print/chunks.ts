import { createWriteStream } from "node:fs";
import { mkdir, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileState } from "../../../lib/file-state.ts";
import { Refusal } from "../../../model/refusal.ts";
import type { Terminal } from "../terminal.ts";

/** Prints pieces of a text, whole lines at a time. */
export async function printChunks(chunks: AsyncIterable<string>, terminal: Terminal): Promise<void> {
  let rest = "";
  for await (const chunk of chunks) {
    const text = rest + chunk;
    const end = text.lastIndexOf("\n");
    if (end >= 0) terminal.print(text.slice(0, end));
    rest = text.slice(end + 1);
  }
  if (rest !== "") terminal.print(rest);
}

/**
 * Writes pieces of a text to a file, which is there when all of them are; its folder is made.
 *
 * @throws {Refusal} `stopped` where it cannot be written
 */
export async function writeChunks(path: string, chunks: AsyncIterable<string>): Promise<void> {
  const part = `${path}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await pipeline(Readable.from(chunks), createWriteStream(part));
    await rename(part, path);
  } catch (error) {
    const state = fileState(error);
    if (state === null) throw error;
    throw new Refusal("stopped", `Cannot write ${path}: ${state}. Check the place and the disk.`);
  }
}

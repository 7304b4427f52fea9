import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { extname } from "node:path";
import type { Effects } from "../model/effects.ts";
import { capturedMoment } from "./captured-moment.ts";
import { fileTrouble } from "./file-trouble.ts";
import type { FoundFile } from "./find-files.ts";
import { mostBytes, tooLarge } from "./limits.ts";
import { headSize, type Material } from "./material.ts";
import { readSidecar } from "./sidecar.ts";

/** A file and what its sidecar says of it. @throws {Refusal} `unreadable`, `missing` */
export async function fileMaterial({ path, source, name }: FoundFile, effects: Effects): Promise<Material> {
  const sidecar = await readSidecar(path);
  const { captured, notes } = capturedMoment(sidecar.captured, effects.now());
  const { head, size } = await beginning(path);
  return {
    at: path,
    source,
    name,
    form: extname(name).slice(1).toLowerCase(),
    url: sidecar.url,
    captured,
    headers: {},
    hints: sidecar.hints,
    notes: [...sidecar.notes, ...notes],
    size,
    head,
    bytes: () => wholeFile(path),
    chunks: () => fileChunks(path),
  };
}

async function beginning(path: string): Promise<{ head: Uint8Array; size: number }> {
  try {
    await using file = await open(path);
    const { size } = await file.stat();
    const { bytesRead, buffer } = await file.read(new Uint8Array(headSize), 0, headSize, 0);
    return { head: buffer.subarray(0, bytesRead), size };
  } catch (error) {
    throw fileTrouble(error, path);
  }
}

async function wholeFile(path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of fileChunks(path)) {
    size += chunk.length;
    if (size > mostBytes) throw tooLarge(path, mostBytes);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) yield chunk as Uint8Array;
  } catch (error) {
    throw fileTrouble(error, path);
  }
}

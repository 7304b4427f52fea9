import { zstdCompressSync, zstdDecompressSync } from "node:zlib";

/** A value as compressed JSON. */
export function pack(value: unknown): Uint8Array {
  return zstdCompressSync(JSON.stringify(value));
}

/** The value that was packed; its type is the caller's promise. */
export function unpack<T>(packed: Uint8Array): T {
  return JSON.parse(zstdDecompressSync(packed).toString()) as T;
}

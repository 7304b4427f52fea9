import { zstdCompressSync, zstdDecompressSync } from "node:zlib";

/** A value as compressed JSON. */
export function pack(value: unknown): Uint8Array {
  return zstdCompressSync(JSON.stringify(value));
}

/** The value that was packed. */
export function unpack(packed: Uint8Array): unknown {
  return JSON.parse(zstdDecompressSync(packed).toString());
}

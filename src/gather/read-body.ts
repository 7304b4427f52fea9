import { type Readable, type Transform, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from "node:zlib";
import { Refusal } from "../model/refusal.ts";
import { tooLarge } from "./limits.ts";

export const acceptedEncodings = "gzip, br, zstd";

const decoders = new Map<string, () => Transform>([
  ["gzip", createGunzip],
  ["x-gzip", createGunzip],
  ["deflate", createInflate],
  ["br", createBrotliDecompress],
  ["zstd", createZstdDecompress],
]);

/** More wrappings than this are no page but an attack. */
const mostEncodings = 3;

/**
 * The bytes of a body, unpacked. Counted as they come out of unpacking, so a small body that unpacks without end stops at the limit.
 *
 * @param most largest body, in bytes after unpacking
 * @throws {Refusal} `too-large`, `unreadable` (a content coding that we do not know)
 */
export async function readBody(body: Readable, encoding: string, most: number, address: string, signal: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  await pipeline([body, ...unpackers(encoding, address), collector(chunks, most, address)], { signal });
  return new Uint8Array(Buffer.concat(chunks));
}

function collector(chunks: Uint8Array[], most: number, address: string): Writable {
  let size = 0;
  return new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      size += chunk.length;
      chunks.push(chunk);
      done(size > most ? tooLarge(address, most) : null);
    },
  });
}

function unpackers(encoding: string, address: string): Transform[] {
  const names = encoding
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
  const known = names.flatMap((name) => decoders.get(name) ?? []);
  if (known.length === names.length && names.length <= mostEncodings) return known.toReversed().map((create) => create());
  throw new Refusal(
    "unreadable",
    `Cannot read ${address}: it comes packed as "${encoding}". Save the page in a browser and give the file.`,
  );
}

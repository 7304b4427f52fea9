import { Readable } from "node:stream";
import { constants, createGunzip, gunzipSync } from "node:zlib";
import { Refusal } from "../../model/refusal.ts";
import { mostBytes, tooLarge } from "../limits.ts";
import { headSize, type Material } from "../material.ts";

/** The beginning of what is packed with gzip; null where nothing is. */
export function unpackedHead({ head }: Pick<Material, "head">): Uint8Array | null {
  if (head[0] !== 0x1f || head[1] !== 0x8b) return null;
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, headSize);
  } catch {
    return null;
  }
}

/** A material as it is inside gzip. It is never unpacked whole but where it is asked for whole, and then within the limit. */
export function unpackedMaterial(packed: Material, head: Uint8Array): Material {
  const name = packed.name.replace(/\.gz$/i, "");
  const chunks = () => unpackedChunks(packed);
  return { ...packed, name, form: formOf(name), head, size: head.length, chunks, bytes: () => wholeOf(chunks(), packed.at) };
}

function formOf(name: string): string {
  return /\.([a-z0-9]{1,8})(?:[?#].*)?$/i.exec(name)?.[1]?.toLowerCase() ?? "";
}

/** What breaks off is given as far as it goes. */
async function* unpackedChunks(packed: Material): AsyncGenerator<Uint8Array> {
  const unpacking = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  const source = Readable.from(packed.chunks(), { objectMode: false });
  source.once("error", (error) => unpacking.destroy(error));
  try {
    for await (const chunk of source.pipe(unpacking)) yield chunk as Uint8Array;
  } catch (error) {
    throw packingTrouble(error, packed.at);
  } finally {
    source.destroy();
  }
}

function packingTrouble(error: unknown, at: string): unknown {
  const isPacking = error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
  return isPacking ? new Refusal("unreadable", `Cannot read ${at}: its packing is damaged. Save it again.`) : error;
}

async function wholeOf(chunks: AsyncIterable<Uint8Array>, at: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > mostBytes) throw tooLarge(at, mostBytes);
    pieces.push(chunk);
  }
  return new Uint8Array(Buffer.concat(pieces));
}

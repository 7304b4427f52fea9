import { createInflateRaw, type InflateRaw, inflateRawSync } from "node:zlib";
import { type ByteReader, skip, take } from "./byte-reader.ts";

/** How much is unpacked at a time: a thousandfold of it is the most that can come out. */
const step = 16_384;

/**
 * What is in the gzip member that begins here, piece by piece. Afterwards the reader stands behind it, so that the next member's place in
 * the file is known. Ends early where the member breaks off.
 *
 * @throws what `node:zlib` throws where the packing is damaged
 */
export async function* gzipMember(reader: ByteReader): AsyncGenerator<Uint8Array> {
  await skipHeader(reader);
  const held = await reader.some(Number.POSITIVE_INFINITY);
  const whole = held === null ? null : atOnce(held);
  if (held !== null) reader.giveBack(held.subarray(whole?.taken ?? 0));
  if (whole === null) yield* stepByStep(reader);
  else yield whole.bytes;
  await skip(reader, 8); // checksum and length
}

/** Most members are small and lie in one chunk; unpacking them at once is several times as fast. */
const mostAtOnce = 1 << 20;

function atOnce(held: Uint8Array): { readonly bytes: Uint8Array; readonly taken: number } | null {
  try {
    const { buffer, engine } = inflateRawSync(held, { info: true, maxOutputLength: mostAtOnce }) as unknown as Unpacked;
    return { bytes: buffer, taken: engine.bytesWritten };
  } catch {
    return null;
  }
}

/** What `info: true` gives; its types do not know it. */
interface Unpacked {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}

async function* stepByStep(reader: ByteReader): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw();
  const pieces: Uint8Array[] = [];
  inflate.on("data", (piece: Uint8Array) => pieces.push(piece));
  try {
    for (let given = 0, done = false; !done;) {
      const chunk = await reader.some(step);
      if (chunk === null) return;
      given += chunk.length;
      done = await isLast(inflate, chunk);
      if (done) reader.giveBack(chunk.subarray(chunk.length - (given - inflate.bytesWritten)));
      yield* pieces.splice(0);
    }
  } finally {
    inflate.destroy();
  }
}

/** Whether the packed bytes end within this chunk. The engine takes no more than belongs to it. */
function isLast(inflate: InflateRaw, chunk: Uint8Array): Promise<boolean> {
  const { promise, resolve, reject } = Promise.withResolvers<boolean>();
  const end = () => resolve(true);
  inflate.once("end", end).once("error", reject);
  inflate.write(chunk, () => resolve(false));
  return promise.finally(() => inflate.off("end", end).off("error", reject));
}

async function skipHeader(reader: ByteReader): Promise<void> {
  const [, , , flags = 0] = await take(reader, 10);
  if (flags & 4) {
    const [low = 0, high = 0] = await take(reader, 2);
    await skip(reader, low + 256 * high);
  }
  if (flags & 8) await skipText(reader);
  if (flags & 16) await skipText(reader);
  if (flags & 2) await skip(reader, 2);
}

async function skipText(reader: ByteReader): Promise<void> {
  for (;;) {
    const piece = await reader.some(256);
    if (piece === null) return;
    const end = piece.indexOf(0);
    if (end >= 0) return reader.giveBack(piece.subarray(end + 1));
  }
}

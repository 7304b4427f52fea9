/** Bytes that come in chunks, read in pieces of one's own. Holds one chunk at a time. */
export interface ByteReader {
  /** How many bytes were taken so far. */
  readonly offset: number;
  /** The next bytes, at least one and at most so many; null at the end. */
  some(most: number): Promise<Uint8Array | null>;
  /** Gives back bytes that were just taken. */
  giveBack(bytes: Uint8Array): void;
}

export function byteReader(chunks: AsyncIterable<Uint8Array>): ByteReader {
  const source = chunks[Symbol.asyncIterator]();
  let held: Uint8Array = new Uint8Array();
  let offset = 0;
  return {
    get offset() {
      return offset;
    },
    async some(most) {
      while (held.length === 0) {
        const next = await source.next();
        if (next.done) return null;
        held = next.value;
      }
      const piece = held.subarray(0, most);
      held = held.subarray(piece.length);
      offset += piece.length;
      return piece;
    },
    giveBack(bytes) {
      held = joined(bytes, held);
      offset -= bytes.length;
    },
  };
}

/** Bytes given back usually lie right before those held, in the same memory: nothing is copied then. */
function joined(before: Uint8Array, after: Uint8Array): Uint8Array {
  if (after.length === 0) return before;
  const isOnePiece = before.buffer === after.buffer && before.byteOffset + before.length === after.byteOffset;
  if (isOnePiece) return new Uint8Array(before.buffer, before.byteOffset, before.length + after.length);
  return new Uint8Array(Buffer.concat([before, after]));
}

/** Exactly so many bytes, or what there is before the end. */
export async function take(reader: ByteReader, length: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  while (size < length) {
    const piece = await reader.some(length - size);
    if (piece === null) break;
    pieces.push(piece);
    size += piece.length;
  }
  return pieces.length === 1 ? pieces[0]! : new Uint8Array(Buffer.concat(pieces));
}

/** Passes over so many bytes; how many there were. */
export async function skip(reader: ByteReader, length: number): Promise<number> {
  let left = length;
  while (left > 0) {
    const piece = await reader.some(left);
    if (piece === null) break;
    left -= piece.length;
  }
  return length - left;
}

/** A line without its end; null at the end of the bytes, or where it is longer than so many bytes. */
export async function line(reader: ByteReader, most: number): Promise<string | null> {
  const pieces: Uint8Array[] = [];
  for (let size = 0; size <= most;) {
    const piece = await reader.some(most);
    if (piece === null) return null;
    const end = piece.indexOf(10);
    if (end >= 0) {
      reader.giveBack(piece.subarray(end + 1));
      pieces.push(piece.subarray(0, end));
      return Buffer.concat(pieces).toString("utf8").replace(/\r$/, "");
    }
    pieces.push(piece);
    size += piece.length;
  }
  return null;
}

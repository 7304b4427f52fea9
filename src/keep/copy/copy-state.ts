/** All that an index of copies knows. */
export interface CopyState {
  readonly now: number;
  readonly far: number | null;
  readonly oldest: number;
  readonly ids: readonly string[];
  readonly cells: Uint32Array;
  readonly hashes: Uint32Array;
  readonly articles: Uint32Array;
}

const VERSION = 1;
const WORD = 4;
/** Version, length of the text in bytes, and lengths of the three arrays in words. */
const HEADER = 5;

/** A header, the numbers, and last the ids as JSON. Words are written as they lie in memory, the least byte first on all machines that Node runs on. */
export function saveState({ cells, hashes, articles, ...rest }: CopyState): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(rest));
  const arrays = [Uint32Array.of(VERSION, text.length, cells.length, hashes.length, articles.length), cells, hashes, articles];
  const words = arrays.reduce((sum, array) => sum + array.length, 0);
  const bytes = new Uint8Array(words * WORD + text.length);
  let at = 0;
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += array.byteLength;
  }
  bytes.set(text, at);
  return bytes;
}

/** @throws {RangeError} where the bytes are no saved state */
export function loadState(saved: Uint8Array): CopyState {
  const bytes = saved.slice(); // from a place that is a multiple of four
  const header = new Uint32Array(bytes.buffer, 0, HEADER);
  const [version, textLength, ...lengths] = header;
  if (version !== VERSION) throw new RangeError(`a state of version ${version}, not ${VERSION}`);
  let at = HEADER * WORD;
  const [cells, hashes, articles] = lengths.map((length) => {
    const array = new Uint32Array(bytes.buffer, at, length);
    at += array.byteLength;
    return array;
  });
  const rest = JSON.parse(new TextDecoder().decode(bytes.subarray(at, at + textLength!))) as Pick<
    CopyState,
    "now" | "far" | "oldest" | "ids"
  >;
  return { ...rest, cells: cells!, hashes: hashes!, articles: articles! };
}

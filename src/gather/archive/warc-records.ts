import { type ByteReader, byteReader, line, skip, take } from "./byte-reader.ts";
import { gzipMember } from "./gzip-member.ts";

/** A record of a web archive. */
export interface WarcRecord {
  /** Where it begins in the file, in bytes: its gzip member where it is packed. */
  readonly offset: number;
  /** Lower-case names. */
  readonly headers: ReadonlyMap<string, string>;
  /** Null where nobody wants it, or it is over the limit. */
  readonly block: Uint8Array | null;
  /** Whether the file ends within it. */
  readonly brokenOff: boolean;
}

export interface WarcWish {
  /** Whose block is wanted; the others are passed over without being held. */
  wants(headers: ReadonlyMap<string, string>): boolean;
  /** Largest block, in bytes. */
  readonly most: number;
}

/** Longer lines, and more of them, are no header. */
const longestLine = 65_536;
const mostLines = 200;

/** The records of a WARC or WARC.gz, one at a time, whatever its size. @throws what `node:zlib` throws where the packing is damaged */
export async function* warcRecords(chunks: AsyncIterable<Uint8Array>, wish: WarcWish): AsyncGenerator<WarcRecord> {
  const file = byteReader(chunks);
  for (;;) {
    const begin = await take(file, 2);
    file.giveBack(begin);
    if (begin.length === 0) return;
    const offset = file.offset;
    const isPacked = begin[0] === 0x1f && begin[1] === 0x8b;
    const inner = isPacked ? byteReader(gzipMember(file)) : file;
    for await (const record of recordsIn(inner, wish)) yield isPacked ? { ...record, offset } : record;
    if (isPacked) await skip(inner, Number.POSITIVE_INFINITY);
    if (file.offset === offset) return;
  }
}

async function* recordsIn(reader: ByteReader, wish: WarcWish): AsyncGenerator<WarcRecord> {
  for (;;) {
    const offset = await nextRecord(reader);
    const headers = offset === null ? null : await headerLines(reader);
    if (headers === null) return;
    const length = Math.max(0, Number(headers.get("content-length") ?? 0) || 0);
    const isWanted = length <= wish.most && wish.wants(headers);
    const block = isWanted ? await take(reader, length) : null;
    const read = block?.length ?? (await skip(reader, length));
    yield { offset: offset!, headers, block, brokenOff: read < length };
  }
}

/** Where the next record begins; the blank lines before it, and what is no record, are passed over. */
async function nextRecord(reader: ByteReader): Promise<number | null> {
  for (;;) {
    const offset = reader.offset;
    const text = await line(reader, longestLine);
    if (text === null) return null;
    if (/^WARC\/\d/.test(text)) return offset;
  }
}

async function headerLines(reader: ByteReader): Promise<Map<string, string> | null> {
  const headers = new Map<string, string>();
  for (let count = 0; count < mostLines; count++) {
    const text = await line(reader, longestLine);
    if (text === null) return null;
    if (text === "") return headers;
    const colon = text.indexOf(":");
    if (colon > 0) headers.set(text.slice(0, colon).trim().toLowerCase(), text.slice(colon + 1).trim());
  }
  return null;
}

import { inflateSync } from "node:zlib";

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

/**
 * A font in WOFF 1.0 as the plain font that is packed in it, which is what drawing libraries read. Format: "WOFF File Format 1.0",
 * W3C Recommendation, 2012.
 */
export function woffToSfnt(woff: Uint8Array): Uint8Array {
  const from = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  const count = from.getUint16(12);
  const tables = Array.from({ length: count }, (_, at) => tableAt(woff, from, WOFF_HEADER + at * WOFF_ENTRY));
  const size = tables.reduce((sum, { bytes }) => sum + padded(bytes.length), SFNT_HEADER + count * SFNT_ENTRY);
  const sfnt = new Uint8Array(size);
  const to = new DataView(sfnt.buffer);
  const power = 2 ** Math.floor(Math.log2(count));
  to.setUint32(0, from.getUint32(4));
  to.setUint16(4, count);
  to.setUint16(6, power * 16);
  to.setUint16(8, Math.log2(power));
  to.setUint16(10, count * 16 - power * 16);
  let offset = SFNT_HEADER + count * SFNT_ENTRY;
  for (const [at, { tag, checksum, bytes }] of tables.entries()) {
    const entry = SFNT_HEADER + at * SFNT_ENTRY;
    for (const [field, value] of [tag, checksum, offset, bytes.length].entries()) to.setUint32(entry + field * 4, value);
    sfnt.set(bytes, offset);
    offset += padded(bytes.length);
  }
  return sfnt;
}

function tableAt(woff: Uint8Array, from: DataView, entry: number): { tag: number; checksum: number; bytes: Uint8Array } {
  const [tag, offset, packed, plain, checksum] = [0, 4, 8, 12, 16].map((field) => from.getUint32(entry + field)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const own = woff.subarray(offset, offset + packed);
  return { tag, checksum, bytes: packed < plain ? inflateSync(own) : own };
}

/** Tables start at multiples of four bytes. */
function padded(length: number): number {
  return (length + 3) & ~3;
}

import { bucketOf, type NameKey } from "./name-key.ts";

/** How a place stands in its country. The numbers are those of the compiled file. */
export const PlaceRank = { town: 0, districtSeat: 1, regionSeat: 2, capital: 3, region: 4 } as const;

/**
 * A gazetteer as it lies in its file: parallel arrays over places, and name keys sorted into buckets. Nothing is unpacked: reading it
 * costs as much as opening it. `data/build-places.ts` writes it, and says how.
 */
export interface Gazetteer {
  /** Identifiers in GeoNames; 0 for regions. */
  readonly ids: Uint32Array;
  /** Hundredths of a degree. */
  readonly lats: Int16Array;
  readonly lons: Int16Array;
  /** Twenty times the decimal logarithm of the population. */
  readonly weights: Uint8Array;
  readonly ranks: Uint8Array;
  /** Index into `codes`, two letters each. */
  readonly countries: Uint8Array;
  readonly codes: string;
  /** Index of the region it lies in, which is a place too; its own index for a region; `NO_REGION`. */
  readonly regions: Uint16Array;
  readonly nameEnds: Uint32Array;
  readonly names: Uint8Array;
  readonly bits: number;
  readonly buckets: Uint32Array;
  readonly checks: Uint32Array;
  /** A bit for the head of each check: most words are no name, and the small table that says so stays in the processor's caches. */
  readonly heads: Uint32Array;
  /** Index of the place, and two bits: the name is not its first; the name is a word of English too. */
  readonly entries: Uint32Array;
}

/** Written at the head of the file, and its version. */
export const GAZETTEER_MAGIC = 0x544b5032;

export const NO_REGION = 0xffff;

/**
 * Lays views over the bytes of a compiled gazetteer.
 *
 * @throws {Error} where the bytes are of another version or cut short
 */
export function readGazetteer(bytes: Uint8Array): Gazetteer {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const head = new Uint32Array(aligned.buffer, aligned.byteOffset, 6);
  if (head[0] !== GAZETTEER_MAGIC)
    throw new Error("Cannot read the gazetteer: its file is of another version. Build it again with data/build-places.ts.");
  const [, places, entries, bits, nameBytes, countries] = head as unknown as [number, number, number, number, number, number];
  let at = aligned.byteOffset + 24;
  const take = <View>(View: new (buffer: ArrayBufferLike, at: number, length: number) => View, length: number, width: number): View => {
    const view = new View(aligned.buffer, at, length);
    at += Math.ceil((length * width) / 4) * 4;
    return view;
  };
  const laid = {
    bits,
    ids: take(Uint32Array, places, 4),
    lats: take(Int16Array, places, 2),
    lons: take(Int16Array, places, 2),
    weights: take(Uint8Array, places, 1),
    ranks: take(Uint8Array, places, 1),
    countries: take(Uint8Array, places, 1),
    regions: take(Uint16Array, places, 2),
    nameEnds: take(Uint32Array, places, 4),
    names: take(Uint8Array, nameBytes, 1),
    codes: new TextDecoder().decode(take(Uint8Array, countries * 2, 1)),
    buckets: take(Uint32Array, 2 ** bits + 1, 4),
    checks: take(Uint32Array, entries, 4),
    entries: take(Uint32Array, entries, 4),
  };
  return { ...laid, heads: headsOf(laid.checks) };
}

const HEAD_BITS = 20;

function headsOf(checks: Uint32Array): Uint32Array {
  const heads = new Uint32Array(2 ** HEAD_BITS / 32);
  for (const check of checks) heads[check >>> (32 - HEAD_BITS + 5)]! |= 1 << (check >>> (32 - HEAD_BITS));
  return heads;
}

const mayHave = ({ heads }: Gazetteer, check: number) =>
  ((heads[check >>> (32 - HEAD_BITS + 5)]! >>> (check >>> (32 - HEAD_BITS))) & 1) !== 0;

/** A gazetteer with nothing in it: countries and areas are still found by the language's own words. */
export const emptyGazetteer: Gazetteer = {
  ids: new Uint32Array(0),
  lats: new Int16Array(0),
  lons: new Int16Array(0),
  weights: new Uint8Array(0),
  ranks: new Uint8Array(0),
  countries: new Uint8Array(0),
  codes: "",
  regions: new Uint16Array(0),
  nameEnds: new Uint32Array(0),
  names: new Uint8Array(0),
  bits: 1,
  buckets: new Uint32Array(3),
  checks: new Uint32Array(0),
  heads: headsOf(new Uint32Array(0)),
  entries: new Uint32Array(0),
};

/** Bits of an entry beside the index of its place. */
export const EntryBit = { alternate: 0x8000_0000, word: 0x4000_0000 } as const;
const INDEX = 0x3fff_ffff;

/** A place that a name may mean. */
export interface Candidate {
  /** Index of the place in the gazetteer. */
  readonly index: number;
  /** Whether the name is one of its others, not its first. */
  readonly alternate: boolean;
  /** Whether the name is a word of English too: "Reading". */
  readonly word: boolean;
}

/** All places of a name. */
export function candidatesOf(gazetteer: Gazetteer, key: NameKey): Candidate[] {
  const found: Candidate[] = [];
  const bucket = bucketOf(key, gazetteer.bits);
  const check = key.check >>> 0;
  for (let i = gazetteer.buckets[bucket]!; i < gazetteer.buckets[bucket + 1]!; i++) {
    const entry = gazetteer.entries[i]!;
    if (gazetteer.checks[i] !== check) continue;
    found.push({ index: entry & INDEX, alternate: (entry & EntryBit.alternate) !== 0, word: (entry & EntryBit.word) !== 0 });
  }
  return found;
}

/** Whether any place has the name: the same look-up without an answer. */
export function hasName(gazetteer: Gazetteer, key: NameKey): boolean {
  const check = key.check >>> 0;
  if (!mayHave(gazetteer, check)) return false;
  const bucket = bucketOf(key, gazetteer.bits);
  for (let i = gazetteer.buckets[bucket]!; i < gazetteer.buckets[bucket + 1]!; i++) if (gazetteer.checks[i] === check) return true;
  return false;
}

const decoder = new TextDecoder();

/** The first name of a place. */
export const nameOf = (gazetteer: Gazetteer, index: number): string =>
  decoder.decode(gazetteer.names.subarray(index === 0 ? 0 : gazetteer.nameEnds[index - 1], gazetteer.nameEnds[index]));

/** ISO 3166 code of its country. */
export const countryOf = (gazetteer: Gazetteer, index: number): string =>
  gazetteer.codes.slice(gazetteer.countries[index]! * 2, gazetteer.countries[index]! * 2 + 2);

/**
 * A name as 64 bits in two halves: marks, case, apostrophes and full stops do not count, hyphens are spaces. Names are looked up by key
 * alone, so no string is made or compared; keys can be grown word by word.
 */
export interface NameKey {
  bucket: number;
  check: number;
}

export const emptyKey = (): NameKey => ({ bucket: 0x811c9dc5, check: 0x9747b28c });

const SPACE = 32;
const HYPHEN = 45;
const isDropped = (unit: number) => unit === 39 || unit === 46 || unit === 0x2019 || unit === 0x2bc || unit === 0x60;

/** Letters beyond ASCII by their base letters, filled as they are met. */
const folded = new Map<number, readonly number[]>();

function baseOf(unit: number): readonly number[] {
  const known = folded.get(unit);
  if (known) return known;
  const text = SPECIAL.get(unit) ?? String.fromCharCode(unit).normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const base = Array.from(text, (letter) => letter.charCodeAt(0));
  if (folded.size < 10_000) folded.set(unit, base);
  return base;
}

/** Letters that Unicode does not take apart. */
const SPECIAL: ReadonlyMap<number, string> = new Map([
  [0xdf, "ss"],
  [0xe6, "ae"],
  [0xf8, "o"],
  [0x111, "d"],
  [0x131, "i"],
  [0x142, "l"],
  [0x153, "oe"],
  [0x0f0, "d"],
  [0x0fe, "th"],
  [0x2011, "-"],
]);

/** Grows a key by a word in lower case; a space parts it from the words before. */
export function growKey(key: NameKey, lower: string, first: boolean): void {
  if (!first) mix(key, SPACE);
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i);
    if (unit < 128) {
      if (!isDropped(unit)) mix(key, unit === HYPHEN ? SPACE : unit);
    } else if (!isDropped(unit)) for (const base of baseOf(unit)) mix(key, base === HYPHEN ? SPACE : base);
  }
}

function mix(key: NameKey, unit: number): void {
  key.bucket = Math.imul(key.bucket ^ unit, 0x01000193);
  key.check = Math.imul((key.check << 5) ^ (key.check >>> 27) ^ unit, 0x85ebca6b);
}

/** The key of a whole name, in any case. */
export function keyOf(name: string): NameKey {
  const key = emptyKey();
  name
    .toLowerCase()
    .split(/\s+/)
    .forEach((word, i) => growKey(key, word, i === 0));
  return key;
}

/** The upper bits of a key's first half, well mixed. */
export function bucketOf(key: NameKey, bits: number): number {
  const mixed = Math.imul(key.bucket ^ (key.bucket >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> (32 - bits);
}

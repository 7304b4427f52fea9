/**
 * A name as 64 bits in two halves: marks, case, apostrophes and full stops do not count, hyphens are spaces, and Arabic articles and
 * common ways to spell Arabic words are one ("Dayr al-Balaḩ", "Deir el Balah"). Names are looked up by key alone, so no string is made or
 * compared; keys can be grown word by word.
 */
export interface NameKey {
  bucket: number;
  check: number;
}

export const emptyKey = (): NameKey => ({ bucket: 0x811c9dc5, check: 0x9747b28c });

const SPACE = 32;
const isDropped = (unit: number) =>
  unit === 39 || unit === 46 || unit === 0x2018 || unit === 0x2019 || unit === 0x2bc || unit === 0x2bf || unit === 0x60;

/** Ways to spell one word: articles behind another word, and words of names. */
const INNER_ARTICLES: ReadonlyMap<string, string> = new Map(
  "el al an en as es ash esh ad ed at et ar er az ez".split(" ").map((word) => [word, "al"]),
);
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["dayr", "deir"],
  ["dair", "deir"],
  ["bayt", "beit"],
  ["bait", "beit"],
  ["shaykh", "sheikh"],
  ["jebel", "jabal"],
]);
const INNER_SPELLINGS: ReadonlyMap<string, string> = new Map([...SPELLINGS, ...INNER_ARTICLES]);

/** Grows a key by a word in lower case; a space parts it from the words before. An article alone, "An" in English, is none. */
export function growKey(key: NameKey, lower: string, first: boolean): void {
  let from = 0;
  for (let to = lower.indexOf("-"); to >= 0; to = lower.indexOf("-", from)) {
    growPart(key, lower.slice(from, to), first && from === 0, INNER_SPELLINGS);
    from = to + 1;
  }
  growPart(key, from === 0 ? lower : lower.slice(from), first && from === 0, first && from === 0 ? SPELLINGS : INNER_SPELLINGS);
}

function growPart(key: NameKey, part: string, first: boolean, spellings: ReadonlyMap<string, string>): void {
  if (!first) mix(key, SPACE);
  const spelling = (part.length < 7 ? spellings.get(part) : undefined) ?? part;
  for (let i = 0; i < spelling.length; i++) {
    const unit = spelling.charCodeAt(i);
    if (isDropped(unit)) continue;
    if (unit < 128) mix(key, unit);
    else for (const base of baseOf(unit)) mix(key, base);
  }
}

function mix(key: NameKey, unit: number): void {
  key.bucket = Math.imul(key.bucket ^ unit, 0x01000193);
  key.check = Math.imul((key.check << 5) ^ (key.check >>> 27) ^ unit, 0x85ebca6b);
}

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
  [0xf0, "d"],
  [0xf8, "o"],
  [0xfe, "th"],
  [0x111, "d"],
  [0x131, "i"],
  [0x142, "l"],
  [0x153, "oe"],
  [0x2011, " "],
]);

/** The key of a whole name, in any case. */
export function keyOf(name: string): NameKey {
  const key = emptyKey();
  const words = name.toLowerCase().split(/\s+/);
  words.forEach((word, i) => growKey(key, word, i === 0));
  return key;
}

/** The upper bits of a key's first half, well mixed. */
export function bucketOf(key: NameKey, bits: number): number {
  const mixed = Math.imul(key.bucket ^ (key.bucket >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> (32 - bits);
}

/** What a character is to a text of words. */
const UNKNOWN = 0;
const BETWEEN = 1;
const IN_WORD = 2;
/** A word by itself: scripts that put no spaces between words. */
const ALONE = 3;
/** A vowel sign or an accent that a writer may leave out. */
const PASSED_OVER = 4;

const WORD = /[\p{L}\p{N}]/u;
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const MARK = /\p{M}/u;

/** Kinds of the characters met so far, by UTF-16 unit: a pattern for each letter of each text would cost more than all else. */
const kinds = new Uint8Array(0x1_0000);

function kindOf(character: string): number {
  if (SPACELESS.test(character)) return ALONE;
  if (WORD.test(character)) return IN_WORD;
  return MARK.test(character) ? PASSED_OVER : BETWEEN;
}

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Spreads a hash evenly over 32 bits: the finishing step of MurmurHash3. */
export function mixBits(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** A hash for each of the first words of a text, in any script. Case, accents written apart, and all signs between words count for nothing. */
export function wordHashes(text: string, most: number): Uint32Array {
  const lower = text.normalize("NFKC").toLowerCase();
  const found = new Uint32Array(most);
  let words = 0;
  let hash = 0;
  for (let at = 0; at < lower.length && words < most; at++) {
    const unit = lower.charCodeAt(at);
    const kind = (kinds[unit] ||= unit < 0xd800 || unit > 0xdfff ? kindOf(String.fromCharCode(unit)) : UNKNOWN) || pairKind(lower, at);
    if (kind === IN_WORD) hash = Math.imul((hash || FNV_START) ^ unit, FNV_PRIME);
    else if (kind !== PASSED_OVER) {
      if (hash !== 0) found[words++] = hash;
      hash = 0;
      if (kind === ALONE && words < most) found[words++] = Math.imul(FNV_START ^ unit, FNV_PRIME);
    }
  }
  if (hash !== 0 && words < most) found[words++] = hash;
  return found.subarray(0, words);
}

/** Half of a character beyond the first 65,536: its kind is the whole character's. */
function pairKind(text: string, at: number): number {
  const first = text.charCodeAt(at) < 0xdc00 ? at : at - 1;
  return kindOf(String.fromCodePoint(text.codePointAt(first) ?? 0));
}

/**
 * The commonest letters of Russian and Ukrainian as bytes, about two thirds of all letters of a text: о е а и н т с р в л and і. Of
 * KOI8 only the small ones, since its capitals lie where Greek has its small letters.
 */
const commonLetters = new Map<string, ReadonlySet<number>>([
  ["windows-1251", bytes("eee5e0e8edf2f1f0e2ebb3 cec5c0c8cdd2d1d0c2cbb2")],
  ["koi8-u", bytes("cfc5c1c9ced4d3d2d7cca6")],
]);

function bytes(hex: string): ReadonlySet<number> {
  return new Set(Buffer.from(hex.replaceAll(" ", ""), "hex"));
}

const fewest = 12;
const enough = 20_000;

/**
 * The character set of a Cyrillic text that declares none, or null where it does not look like one. Letters above 127 stand alone in
 * western texts and in whole words in Cyrillic ones; which of the two sets it is shows in how common its letters are.
 */
export function cyrillicCharset(page: Uint8Array): string | null {
  const { counts, high, inWords } = countHigh(page);
  if (high < fewest || inWords < 0.8 * high) return null;
  const shares = [...commonLetters].map(([charset, letters]) => ({ charset, share: sumOf(counts, letters) / high }));
  const [best] = shares.toSorted((a, b) => b.share - a.share);
  return best !== undefined && best.share > 0.45 ? best.charset : null;
}

/** How often each byte above 159 stands in a page, and how many of them stand beside another one. */
function countHigh(page: Uint8Array): { counts: Uint32Array; high: number; inWords: number } {
  const counts = new Uint32Array(256);
  let high = 0;
  let inWords = 0;
  for (let at = 0; at < page.length && high < enough; at++) {
    const byte = page[at]!;
    if (byte < 0xa0) continue;
    high++;
    counts[byte]!++;
    if ((page[at - 1] ?? 0) >= 0xa0 || (page[at + 1] ?? 0) >= 0xa0) inWords++;
  }
  return { counts, high, inWords };
}

function sumOf(counts: Uint32Array, letters: ReadonlySet<number>): number {
  let sum = 0;
  for (const letter of letters) sum += counts[letter]!;
  return sum;
}

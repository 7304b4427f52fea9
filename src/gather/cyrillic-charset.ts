/** The commonest letters of Russian and Ukrainian as bytes: о е а и н т с р в л, і, in either case. Two thirds of all letters of a text. */
const commonLetters = new Map<string, ReadonlySet<number>>([
  [
    "windows-1251",
    new Set([
      0xee, 0xe5, 0xe0, 0xe8, 0xed, 0xf2, 0xf1, 0xf0, 0xe2, 0xeb, 0xb3, 0xce, 0xc5, 0xc0, 0xc8, 0xcd, 0xd2, 0xd1, 0xd0, 0xc2, 0xcb, 0xb2,
    ]),
  ],
  [
    "koi8-u",
    new Set([
      0xcf, 0xc5, 0xc1, 0xc9, 0xce, 0xd4, 0xd3, 0xd2, 0xd7, 0xcc, 0xa6, 0xef, 0xe5, 0xe1, 0xe9, 0xee, 0xf4, 0xf3, 0xf2, 0xf7, 0xec, 0xb6,
    ]),
  ],
]);

const fewest = 12;
const enough = 20_000;

/**
 * The character set of a Cyrillic text that declares none, or null where it does not look like one. Letters above 127 stand alone in
 * western texts and in whole words in Cyrillic ones; which of the two sets it is shows in how common its letters are.
 */
export function cyrillicCharset(bytes: Uint8Array): string | null {
  const counts = new Uint32Array(256);
  let high = 0;
  let inWords = 0;
  for (let at = 0; at < bytes.length && high < enough; at++) {
    const byte = bytes[at]!;
    if (byte < 0xa0) continue;
    high++;
    counts[byte]!++;
    if ((bytes[at - 1] ?? 0) >= 0xa0 || (bytes[at + 1] ?? 0) >= 0xa0) inWords++;
  }
  if (high < fewest || inWords < 0.8 * high) return null;
  const shares = [...commonLetters].map(([charset, letters]) => ({ charset, share: share(counts, letters, high) }));
  const [best] = shares.toSorted((a, b) => b.share - a.share);
  return best !== undefined && best.share > 0.45 ? best.charset : null;
}

function share(counts: Uint32Array, letters: ReadonlySet<number>, all: number): number {
  let sum = 0;
  for (const letter of letters) sum += counts[letter]!;
  return sum / all;
}

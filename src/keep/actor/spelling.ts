/** A way in which one sound is written; applied in order to a word in small Latin letters. */
interface SpellingRule {
  readonly from: RegExp;
  readonly to: string;
  /** Pairs that are one name under it, and pairs that stay two. */
  readonly same: readonly (readonly [string, string])[];
  readonly not: readonly (readonly [string, string])[];
}

/** What Latin spellings of Ukrainian, Russian and other names differ in. Nothing that changes which name it is: Serhiy and Sergei stay two. */
export const SPELLINGS: readonly SpellingRule[] = [
  { from: /i?[iyj]a/g, to: "ya", same: [["Nataliia", "Natalya"]], not: [["Natalia", "Natalie"]] },
  { from: /i?[iyj]u/g, to: "yu", same: [["Humeniuk", "Humenyuk"]], not: [["Kostiuk", "Kostruk"]] },
  { from: /i?[iyj]e/g, to: "e", same: [["Yevhen", "Evhen"]], not: [["Yevhen", "Yehven"]] },
  {
    from: /[iyj]{1,2}$/g,
    to: "y",
    same: [
      ["Zelenskyy", "Zelensky"],
      ["Zelenskiy", "Зеленський"],
      ["Andrii", "Andriy"],
      ["Syrskyi", "Сирський"],
    ],
    not: [
      ["Zelensky", "Zelenska"],
      ["Petrov", "Petrova"],
    ],
  },
];

const CYRILLIC = new Map(
  `а a б b в v г h ґ g д d е e є ye ж zh з z и y і i ї i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ю yu я ya ы y э e ё e`
    .split(" ")
    .flatMap((letter, at, all) => (at % 2 === 0 ? [[letter, all[at + 1]!] as const] : []))
    .concat([
      ["ь", ""],
      ["ъ", ""],
    ]),
);

/**
 * A word as all its usual spellings share it.
 *
 *     spellingKey("Zelenskyy") = spellingKey("Зеленський") = "zelensky"
 */
export function spellingKey(word: string): string {
  const small = word
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’ʼ.]/g, "");
  const latin = small.replace(/\p{Script=Cyrillic}/gu, (letter) => CYRILLIC.get(letter) ?? letter);
  const plain = latin.normalize("NFKD").replace(/\p{M}/gu, "").replace(/ı/g, "i");
  return SPELLINGS.reduce((text, { from, to }) => text.replace(from, to), plain);
}

/** What the letters of a text say of its language. */
export interface Alphabet {
  readonly cyrillic: boolean;
  /** BCP 47 where the letters tell a language, "other" where they tell that it is another than those; null where they do not tell. */
  readonly language: "uk" | "ru" | "other" | null;
}

/** Languages with small words of their own that are written in Cyrillic letters. */
const CYRILLIC: ReadonlySet<string> = new Set(["uk", "ru", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg"]);

const UKRAINIAN = /[іїєґ]/u;
const RUSSIAN = /[ыэё]/u;
/** Letters of alphabets of the Balkans, Central Asia and Belarus; "ъ" is rare in Russian. */
const OTHER = /[ўјљњћђџѓќѕәғқңөұүһҷӣӯ]/u;
const HARD_SIGN = /ъ/u;

/** Names and quotations in another language hold its letters; more words than this are its own. */
const MOST_FOREIGN = 0.04;

/** Tells the Cyrillic alphabets apart. @param words in lower case */
export function alphabetOf(words: readonly string[]): Alphabet {
  const written = words.filter((word) => /\p{Script=Cyrillic}/u.test(word));
  const cyrillic = written.length * 2 > words.length;
  const share = (letters: RegExp) => written.filter((word) => letters.test(word)).length / Math.max(1, written.length);
  const [ukrainian, russian, other, hard] = [UKRAINIAN, RUSSIAN, OTHER, HARD_SIGN].map(share) as [number, number, number, number];
  if (!cyrillic) return { cyrillic, language: null };
  if (other > MOST_FOREIGN || (ukrainian > MOST_FOREIGN && russian > MOST_FOREIGN) || hard > Math.max(russian, MOST_FOREIGN / 2))
    return { cyrillic, language: "other" };
  if (ukrainian === russian) return { cyrillic, language: null };
  return { cyrillic, language: ukrainian > russian ? "uk" : "ru" };
}

/** So many letters of Ukrainian hold one that Russian has not. */
const SURELY = 80;

/** Whether a text in such letters may be in a language. @param letters how many there are */
export function fitsAlphabet(language: string, { cyrillic, language: told }: Alphabet, letters: number): boolean {
  if (CYRILLIC.has(language) !== cyrillic) return false;
  if (told === "other") return language !== "uk" && language !== "ru";
  if (told !== null) return language === told;
  return language !== "uk" || letters < SURELY;
}

import { alphabetOf, fitsAlphabet } from "./alphabet-of.ts";

/**
 * The language of a text by its commonest small words (and, for Cyrillic, its letters), BCP 47; null where too little speaks for one.
 *
 * Only the first 2,000 characters are looked at. `declared` settles nothing by itself: a page's `lang` is often wrong, so it
 * counts only where the text is too short to tell.
 */
export function languageOf(text: string, declared: string | null): string | null {
  const words =
    text
      .slice(0, 2000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const alphabet = alphabetOf(words);
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const fits = (language: string) => words.length === 0 || fitsAlphabet(language, alphabet, letters);
  const [best, second] = votesOf(words).filter(([language]) => fits(language));
  const plain = declared?.trim().toLowerCase().split(/[-_]/u)[0] || null;
  const told = alphabet.language === "other" ? null : alphabet.language;
  const clear = best && best[1] >= 3 && best[1] >= words.length * 0.06 && best[1] > (second?.[1] ?? 0) * 1.3;
  if (clear) return best[0];
  if (!best || words.length < 40)
    return plain && /^[a-z]{2,3}$/u.test(plain) && fits(plain) ? plain : (told ?? lone(best, second, words.length));
  return plain === best[0] ? plain : told;
}

type Votes = readonly [language: string, count: number];

/** How many of a text's words are small words of each language, most first. */
function votesOf(words: readonly string[]): Votes[] {
  const counts = smallWords.map(() => 0);
  for (const word of words) {
    const rows = word.length <= LONGEST_SMALL_WORD ? speakers.get(word) : undefined;
    if (rows) for (const row of rows) counts[row]!++;
  }
  const votes = smallWords.map(([language], row): Votes => [language, counts[row]!]);
  return votes.filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** A line of a few words has a language when only one language's small words stand in it. */
function lone(best: Votes | undefined, second: Votes | undefined, words: number): string | null {
  return best && best[1] >= 2 && best[1] >= words * 0.1 && best[1] >= 2 * (second?.[1] ?? 0) ? best[0] : null;
}

/** Small words by language. A word may stand in several rows. */
const smallWords = [
  ["en", "the of and to in that was is for on said with at by from have has had were are be it as after who their they which not but"],
  ["uk", "і й та що на у в не з за до про від як це є та але або під час його який які був було були також після"],
  ["ru", "и что на в не с за до о от как это но или при его который которые был было были также после из для по"],
  ["de", "der die das und in den von zu mit im ist nicht ein eine auf für sich dem des auch nach wurde wurden bei"],
  ["fr", "le la les des et en du un une que dans pour qui est sur pas par au avec sont ont été plus ce"],
  ["es", "el la los las de y en que un una por con para del se es su al como más fue han ha lo"],
  ["it", "il la di che e in un una per del della con non sono è gli le dei alla al da si ha nel"],
  ["pt", "o a os as de e que em um uma do da no na para com não por mais dos foi ao se"],
  ["nl", "de het een en van in te dat die is op voor met zijn niet aan er om ook door"],
  ["pl", "i w na z do nie się że jest o po za od jak to dla przez został ale oraz"],
  ["tr", "ve bir bu için de da ile olarak çok daha ne gibi olan sonra kadar"],
  ["ro", "și în de la a cu pe din că un o pentru este care au fost mai"],
  ["cs", "a v na se je že s z do o pro by jsou jako které však byl podle"],
  ["sv", "och i att det som en på är av för med den till inte har om ett de"],
  ["id", "yang dan di dari untuk dengan ini itu pada dalam tidak akan ke juga"],
  ["el", "και το της η του να στην από με για που τον είναι σε των"],
] as const;

/** Each small word to the rows that it stands in. */
const speakers = new Map<string, number[]>();
for (const [row, [, words]] of smallWords.entries()) {
  for (const word of new Set(words.split(" "))) speakers.set(word, [...(speakers.get(word) ?? []), row]);
}

const LONGEST_SMALL_WORD = Math.max(...Array.from(speakers.keys(), (word) => word.length));

import type { PlaceWords } from "./place-words.ts";

/**
 * The country of an adjective or a people, as ISO 3166 code; null where the words are none.
 *
 *     demonymCountry("russian", words) = "RU"      demonymCountry("south koreans", words) = "KR"
 *
 * @param lower in lower case with straight apostrophes
 */
export function demonymCountry(lower: string, words: PlaceWords): string | null {
  const parts = lower.split(" ");
  const phrases = words.demonyms.byFirst.get(parts[0]!) ?? [];
  return (
    phrases.find((phrase) => phrase.words.length === parts.length && phrase.words.every((word, i) => word === parts[i]))?.value ?? null
  );
}
